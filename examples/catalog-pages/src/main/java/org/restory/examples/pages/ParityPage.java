package org.restory.examples.pages;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.stream.Collectors.groupingBy;
import static org.restory.examples.pages.Markdown.bold;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.restory.model.person.Identity;
import org.restory.review.ParityDifference.Instead;
import org.restory.review.ParityReview;

/** What changes when nothing but a disclosed identity changes, and the rules that mean it. */
final class ParityPage implements Chapter {
  @Override
  public Stream<Page> pages(Library library) {
    Page page = new Page(Places.PARITY).block(Trail.of("")).title("Parity");
    page.block(
            "Two people tell the same things about what they have met, want and bring. They differ in one thing alone: who they "
                + "say they are, or whether they say it. Are they offered the same? This page lists every difference that was found, with "
                + "the rule that makes it and the reason that the rule gives.")
        .block(
            "In each case, each disclosure was replaced by every other identity of its side that the catalog names ("
                + named(library)
                + "); by other words in place of the person's own; and by nothing, as if it had not been disclosed. Everything else stayed: how much "
                + "it matters, the position it gives, its meanings, consents, what was met and wanted. Then both reports were compared, "
                + "the clinician's and what the client may see: aims and their weight, exercises and their place, strength, cautions, "
                + "checks, what is held back, and notices.");
    ParityCases cases = new ParityCases(library);
    ImmutableList<Tried> tried = ImmutableList.of(
        new Tried("The training cases", cases.shipped(), library),
        new Tried("The smallest case of each rule", cases.smallest(), library),
        new Tried(
            "The training cases with one side of identity voiced, for each side",
            cases.voicing(),
            library));
    counts(tried, page);
    reading(tried, page);
    ParityDifferences.write(
        tried.stream().flatMap(each -> each.told().stream()).toList(), library, page);
    return Stream.of(page);
  }

  private static String named(Library library) {
    int named = library.catalog().offered(Identity.class).size();
    return named == 0
        ? "this one names none: who a person is stands in their own words"
        : "this one names " + named;
  }

  private static void counts(List<Tried> tried, Page page) {
    Table table = Table.ofNumbers(List.of(
        "Tried in",
        "cases",
        "disclosures replaced or taken away",
        "made a difference",
        "no rule means it"));
    tried.forEach(each -> table.row(
        each.name,
        Integer.toString(each.review.cases()),
        Integer.toString(each.review.exchanges()),
        Integer.toString(each.told().size()),
        Integer.toString(each.review.unintended().size())));
    page.section("What was tried").table(table);
  }

  private static void reading(List<Tried> tried, Page page) {
    page.section("What this shows, and what it can't")
        .block(
            "It shows that no difference is hidden. Where the last column is 0, whatever changes with a disclosed identity changes "
                + "because a rule says so, in a condition that anyone can read and a reason that anyone can question. "
                + "No order of two exercises and no wording turns on it by accident.")
        .block(
            "It can't show that the answers are fair. Equal output is not fairness: people in different positions may need "
                + "different work, and treating them alike can be the harm. Whether a difference below is right, or one is missing, is a "
                + "judgement for people, those with lived experience first. Nor does it reach what was never stated, how it is when another "
                + "position or meaning is stated, which are statements of their own, what a clinician does with the page, or how the words of an exercise sound to the one who reads them.");
    boolean replaced = tried.stream()
        .flatMap(each -> each.review.differences().stream())
        .anyMatch(difference -> difference.instead() != Instead.NOTHING);
    if (!replaced) {
      page.block(
          bold("No one identity is set apart from another.")
              + " Every difference found here comes from disclosing a side of identity or not; none from who a person says they are.");
    }
  }

  /** One kind of case, and what was found in it. */
  private static final class Tried {
    private final String name;
    private final ImmutableList<ParityCases.Named> cases;
    private final ParityReview review;

    Tried(String name, ImmutableList<ParityCases.Named> cases, Library library) {
      this.name = name;
      this.cases = cases;
      this.review = ParityReview.of(
          library.catalog(), Iterables.transform(cases, ParityCases.Named::session));
    }

    /** Each exchange that makes a difference. */
    ImmutableList<ParityDifferences.Told> told() {
      return review.differences().stream()
          .collect(
              groupingBy(ParityDifferences.Exchange::of, LinkedHashMap::new, toImmutableList()))
          .entrySet()
          .stream()
          .map(entry -> new ParityDifferences.Told(
              cases.get(entry.getKey().number() - 1).name(), entry.getKey(), entry.getValue()))
          .collect(toImmutableList());
    }
  }
}
