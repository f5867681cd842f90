package org.restory.report;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.stream.Collectors.joining;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import org.restory.catalog.Catalog;
import org.restory.check.Words;
import org.restory.context.Circumstance;
import org.restory.context.Fact;
import org.restory.model.Concept;
import org.restory.model.Id;
import org.restory.model.person.AccessNeed;
import org.restory.model.practice.Exercise;
import org.restory.report.Recommendation.GivenCaution;
import org.restory.report.Recommendation.ServedAim;
import org.restory.report.RecommendationReport.Reader;
import org.restory.wording.Wording;

/**
 * Sets a report as text of 100 columns, for the reader that the report is for. Give it
 * {@link RecommendationReport#forClient()} for what a client may read.
 */
public final class PlainText {
  private static final int COLUMNS = 100;
  private static final ImmutableList<String> EXPOSURE = ImmutableList.of(
      "private",
      "with one trusted person",
      "in a closed group",
      "named in an institution",
      "public");

  private final Catalog catalog;
  private final Wording wording;

  private PlainText(Catalog catalog) {
    this.catalog = catalog;
    this.wording = Wording.of(catalog);
  }

  /** A setting that takes names from a catalog. */
  public static PlainText of(Catalog catalog) {
    return new PlainText(catalog);
  }

  /** The report as text. */
  public String write(RecommendationReport report) {
    TextPage page = new TextPage(COLUMNS);
    notices(page, report);
    recommendations(page, report);
    withholdings(page, report);
    page.blank();
    page.paragraph(
        "",
        report.reader() == Reader.CLIENT
            ? "Each of these is an offer. Doing none of them now is a good answer too."
            : "Each of these is an offer, and doing none of them now is a good answer too. Restory supports"
                + " a professional's judgement; it does not diagnose or assess risk, and replaces neither"
                + " supervision nor crisis care.");
    page.paragraph("", "Made by " + String.join(", ", report.packs()) + " · " + report.engine());
    return page.toString();
  }

  private void notices(TextPage page, RecommendationReport report) {
    if (report.notices().isEmpty() && report.unknownIds().isEmpty()) {
      return;
    }
    page.heading("Before anything else");
    for (Notice notice : report.notices()) {
      String label = notice.reason().map(reason -> " [" + reason.label() + "]").orElse("");
      page.paragraph(notice.gate() ? " ! " : " · ", notice.text() + label);
    }
    report.unknownIds().forEach(unknown -> page.paragraph(" ? ", "Left out: " + unknown));
  }

  private void recommendations(TextPage page, RecommendationReport report) {
    ImmutableSet<GivenCaution> shared = sharedCautions(report.recommendations());
    page.heading("Recommended");
    if (report.recommendations().isEmpty()) {
      page.paragraph(
          " · ",
          report.reader() == Reader.CLIENT
              ? "Nothing to choose here now. Talking with the person you work with comes first."
              : "Nothing now.");
    }
    shared.forEach(caution -> page.paragraph(" · With all of it: ", cautionText(caution)));
    int place = 0;
    for (Recommendation recommendation : report.recommendations()) {
      place++;
      page.blank();
      page.title(
          Strings.padStart(Integer.toString(place), 2, ' ') + ". " + recommendation.name(),
          String.join(
              " · ",
              Words.of(recommendation.participation()),
              recommendation.minutes() + " min",
              "depth " + recommendation.depth(),
              EXPOSURE.get(recommendation.exposure())));
      body(page, recommendation, shared, report.reader());
    }
  }

  private void body(
      TextPage page, Recommendation full, ImmutableSet<GivenCaution> shared, Reader reader) {
    page.paragraph("    ", full.purpose());
    labelled(page, "Why", full.aims().stream().map(this::why).toList());
    labelled(
        page, "Prompts", full.prompts().stream().map(prompt -> prompt.text()).toList());
    labelled(page, "Way out", List.of(full.optOut()));
    labelled(
        page,
        "Caution",
        full.cautions().stream()
            .filter(caution -> !shared.contains(caution))
            .map(PlainText::cautionText)
            .toList());
    labelled(page, "First ask", full.checks().stream().map(check -> check.ask()).toList());
    labelled(
        page,
        "Adapt",
        full.adaptations().stream()
            .map(adaptation -> adaptation
                    .need()
                    .map(need -> name(AccessNeed.class, need) + ": ")
                    .orElse(reader == Reader.CLIENT ? "" : "At a distance: ")
                + adaptation.how())
            .toList());
    labelled(
        page,
        "Evidence",
        full.evidence().stream()
            .map(evidence -> Words.of(evidence.kind()).replace('-', ' ')
                + ", "
                + Words.of(evidence.finding())
                + ": "
                + evidence.note())
            .toList());
  }

  /** Because this was shared, the work calls for that. */
  private String why(ServedAim served) {
    RaisedAim aim = served.raised();
    String because = aim.reasons().stream()
        .map(Reason::facts)
        .flatMap(ImmutableSet::stream)
        .filter(fact -> !(fact instanceof Circumstance))
        .distinct()
        .map(wording::fact)
        .distinct()
        .collect(joining("; "));
    String reasons = aim.reasons().stream()
        .map(reason ->
            reason.because() + (reason.label().isEmpty() ? "" : " [" + shortLabel(reason) + "]"))
        .distinct()
        .collect(joining(" "));
    return (because.isEmpty() ? "" : "Because of " + because + ", the work calls for: ")
        + aim.name()
        + ". "
        + reasons;
  }

  private static String shortLabel(Reason reason) {
    return reason.number().orElseGet(reason::label);
  }

  private void withholdings(TextPage page, RecommendationReport report) {
    if (report.withholdings().isEmpty()) {
      return;
    }
    page.heading("Withheld now, and why");
    page.paragraph(
        "", "■ firm: no host may override it   □ a clinician may override it with a reason");
    report.withholdings().stream()
        .filter(withheld -> !withheld.exercises().isEmpty() || withheld.firm())
        .forEach(withheld -> withholding(page, withheld));
    String others = report.withholdings().stream()
        .filter(withheld -> withheld.exercises().isEmpty() && !withheld.firm())
        .map(withheld -> withheld.what() + " [" + shortLabel(withheld.reason()) + "]")
        .distinct()
        .collect(joining("; "));
    if (!others.isEmpty()) {
      page.paragraph(
          " □ Also held back, though no exercise that fits is concerned: ", others + ".");
    }
  }

  private void withholding(TextPage page, Withholding withheld) {
    String because = describe(withheld.reason().facts());
    page.paragraph(
        withheld.firm() ? " ■ " : " □ ",
        capital(withheld.what())
            + ". "
            + withheld.reason().because()
            + (because.isEmpty() ? "" : " (" + because + ")")
            + " ["
            + shortLabel(withheld.reason())
            + "]");
    page.paragraph("   Lifts when: ", withheld.liftsWhen());
    if (!withheld.exercises().isEmpty()) {
      page.paragraph(
          "   Concerns: ",
          withheld.exercises().stream()
              .map(exercise -> name(Exercise.class, exercise))
              .collect(joining("; ")));
    }
  }

  private String describe(ImmutableSet<Fact> behind) {
    return behind.stream()
        .filter(fact -> !(fact instanceof Circumstance))
        .map(wording::fact)
        .distinct()
        .sorted()
        .collect(joining("; "));
  }

  /** The cautions that every recommendation carries, to be said once. */
  private static ImmutableSet<GivenCaution> sharedCautions(List<Recommendation> all) {
    return all.size() < 2
        ? ImmutableSet.of()
        : all.stream()
            .flatMap(recommendation -> recommendation.cautions().stream())
            .filter(caution -> all.stream()
                .filter(recommendation -> recommendation.participation().includesClient())
                .allMatch(recommendation -> recommendation.cautions().contains(caution)))
            .filter(caution -> caution.why().isPresent())
            .collect(ImmutableSet.toImmutableSet());
  }

  private static String cautionText(GivenCaution caution) {
    return caution.text()
        + caution.why().map(reason -> " [" + shortLabel(reason) + "]").orElse("");
  }

  private static void labelled(TextPage page, String label, List<String> texts) {
    ImmutableList<String> all =
        texts.stream().filter(text -> !text.isBlank()).collect(toImmutableList());
    for (int i = 0; i < all.size(); i++) {
      page.paragraph("    " + Strings.padEnd(i == 0 ? label : "", 10, ' ') + "· ", all.get(i));
    }
  }

  private <T extends Concept<T>> String name(Class<T> kind, Id<T> id) {
    return catalog.find(kind, id).map(Concept::name).orElse(id.value());
  }

  private static String capital(String text) {
    return Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }
}
