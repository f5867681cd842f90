package org.restory.examples.pages;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSortedSet.toImmutableSortedSet;
import static org.restory.examples.pages.Markdown.bold;
import static org.restory.examples.pages.Markdown.text;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.restory.model.Concept;
import org.restory.model.Id;
import org.restory.model.person.Identity;
import org.restory.model.person.IdentityDimension;
import org.restory.report.Change;
import org.restory.report.RecommendationReport.Reader;
import org.restory.review.ParityDifference;
import org.restory.review.ParityDifference.Instead;
import org.restory.rule.Rule;

/** The list of what changes, by the rules that make it; what is alike is told once. */
final class ParityDifferences {
  private ParityDifferences() {}

  /** Every exchange that makes a difference, those through the same rules together. */
  static void write(List<Told> all, Library library, Page page) {
    Map<ImmutableSortedSet<Id<Rule>>, List<Told>> byRules = new LinkedHashMap<>();
    all.forEach(told -> byRules
        .computeIfAbsent(rules(told.differences), rules -> new ArrayList<>())
        .add(told));
    if (byRules.isEmpty()) {
      return;
    }
    page.section("The differences, by the rules that make them");
    byRules.entrySet().stream()
        .sorted(Comparator.comparing(entry -> entry.getKey().toString()))
        .forEach(entry -> section(entry.getKey(), entry.getValue(), library, page));
  }

  private static ImmutableSortedSet<Id<Rule>> rules(Collection<ParityDifference> differences) {
    return differences.stream()
        .flatMap(difference -> difference.rules().stream())
        .collect(toImmutableSortedSet(Comparator.naturalOrder()));
  }

  private static void section(
      ImmutableSortedSet<Id<Rule>> ids, List<Told> told, Library library, Page page) {
    ImmutableList<Rule> rules = library.get(Rule.class, ids).collect(toImmutableList());
    page.subsection(
        rules.isEmpty() ? "No rule" : Words.join(rules.stream().map(page::link).toList(), " and "));
    page.quote(rules.stream()
        .map(rule -> Places.label(rule) + ": " + text(rule.because()))
        .toList());
    Map<ImmutableList<String>, Set<Told>> alike = new LinkedHashMap<>();
    told.forEach(each -> alike
        .computeIfAbsent(each.lines(new ChangeWords(library, page)), lines -> new LinkedHashSet<>())
        .add(each));
    page.bullets(alike.entrySet().stream()
        .map(entry ->
            who(entry.getValue(), library) + "\n  - " + String.join("\n  - ", entry.getKey()))
        .toList());
  }

  /** In which cases, and which disclosures. */
  private static String who(Set<Told> alike, Library library) {
    ImmutableSet<String> names =
        alike.stream().map(Told::name).collect(ImmutableSet.toImmutableSet());
    ImmutableSet<String> exchanges = alike.stream()
        .map(told -> told.exchange.words(library))
        .collect(ImmutableSet.toImmutableSet());
    long sides = alike.stream().map(told -> told.exchange.dimension).distinct().count();
    String what = exchanges.size() <= 3
        ? Words.join(exchanges.asList(), "; or ")
        : "any of " + sides + " sides of identity, "
            + alike.iterator().next().exchange.turn(library);
    return bold(what) + ", in " + Words.join(names.asList(), " and in ");
  }

  /**
   * One disclosure put out of its place.
   *
   * @param number the number of the case
   * @param dimension the side of identity
   * @param from what was disclosed, where it is a concept
   * @param instead what stands in its place
   * @param to the concept that does, where it is one
   */
  record Exchange(
      int number,
      Id<IdentityDimension> dimension,
      Optional<Id<Identity>> from,
      Instead instead,
      Optional<Id<Identity>> to) {
    static Exchange of(ParityDifference difference) {
      return new Exchange(
          difference.number(),
          difference.dimension(),
          difference.from(),
          difference.instead(),
          difference.to());
    }

    String words(Library library) {
      return name(library, IdentityDimension.class, dimension)
          + from.map(id -> ", " + name(library, Identity.class, id)).orElse(", in own words")
          + ", "
          + turn(library);
    }

    String turn(Library library) {
      return switch (instead) {
        case ANOTHER ->
          "replaced by " + to.map(id -> name(library, Identity.class, id)).orElse("");
        case OTHER_WORDS -> "said in other words";
        case NOTHING -> "not disclosed";
      };
    }

    private static <T extends Concept<T>> String name(Library library, Class<T> kind, Id<T> id) {
      return text(library.catalog().find(kind, id).map(Concept::name).orElse(id.value()));
    }
  }

  /**
   * An exchange with what it changes.
   *
   * @param name what to call the case
   * @param exchange the exchange
   * @param differences what changes
   */
  record Told(String name, Exchange exchange, ImmutableList<ParityDifference> differences) {
    ImmutableList<String> lines(ChangeWords words) {
      ImmutableList<String> client = words.of(changes(Reader.CLIENT));
      return ImmutableList.<String>builder()
          .addAll(words.of(changes(Reader.CLINICIAN)))
          .add(
              client.isEmpty()
                  ? "what the client may see stays the same"
                  : "what the client may see: " + String.join("; ", client))
          .build();
    }

    private List<Change> changes(Reader reader) {
      return differences.stream()
          .filter(difference -> difference.reader() == reader)
          .map(ParityDifference::change)
          .toList();
    }
  }
}
