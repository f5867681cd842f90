package org.restory.examples.ehr.page;

import com.google.common.collect.ImmutableList;
import com.samskivert.mustache.Template;
import java.time.Duration;
import org.restory.catalog.Catalog;
import org.restory.examples.ehr.advice.Advice;
import org.restory.examples.ehr.page.OtherExercises.Family;
import org.restory.model.Id;
import org.restory.model.practice.Exercise;
import org.restory.report.RecommendationReport;

/**
 * The page that a card links to, for a clinician: what is recommended with its why, its why-not and its sources. It needs no script, and its
 * addresses are relative: it expects to stand at {@code …/advice/{id}}, to be asked why not at the same address with the query
 * {@code why-not={exercise}}, and its stylesheet at {@code …/assets/advice.css}. What it shows was shared in confidence: serve it with
 * {@code Cache-Control: no-store}. Immutable, and shared by all threads.
 */
public final class AdvicePage {
  private final Catalog catalog;
  private final String minutesKept;
  private final Overview overview;
  private final Cards cards;
  private final HeldBack heldBack;
  private final ChartNotes chartNotes;
  private final OtherExercises others;
  private final Template page = Templates.named("advice");
  private final Template whyNotPage = Templates.named("why-not");
  private final Template gonePage = Templates.named("gone");
  private final byte[] stylesheet = Templates.bytes("advice.css");

  private AdvicePage(Catalog catalog, Duration kept) {
    this.catalog = catalog;
    this.minutesKept = Say.minutes((int) kept.toMinutes());
    this.overview = new Overview(catalog);
    this.cards = new Cards(catalog);
    this.heldBack = new HeldBack(catalog);
    this.chartNotes = new ChartNotes(catalog);
    this.others = new OtherExercises(catalog);
  }

  /**
   * The page of what is recommended from a catalog.
   *
   * @param catalog the one that every advice is made with
   * @param kept how long an advice is kept in memory, at least a minute
   */
  public static AdvicePage of(Catalog catalog, Duration kept) {
    return new AdvicePage(catalog, kept);
  }

  /** The page of an advice, as HTML. */
  public String html(Advice advice) {
    RecommendationReport report = advice.report();
    return page.execute(new Contents(
        overview.gates(report),
        overview.notices(report),
        overview.aims(report),
        cards.forAll(report),
        cards.of(advice.explanation()),
        heldBack.bearing(report),
        heldBack.idle(report),
        others.than(report),
        chartNotes.toAsk(advice.reading()),
        chartNotes.leftAlone(advice.reading()),
        report.unknownIds(),
        Kept.of(advice),
        minutesKept));
  }

  /**
   * The page that tells why an exercise is not recommended, as HTML. It works the answer out, which can take some tens of milliseconds.
   *
   * @throws IllegalArgumentException if the catalog does not know the exercise, with the nearest id there is
   */
  public String whyNot(Advice advice, Id<Exercise> exercise) {
    return whyNotPage.execute(new Asked(
        advice.id(), WhyNotAnswer.of(exercise, advice, catalog), others.than(advice.report())));
  }

  /** The page for an id under which nothing is in memory, or nothing any more. It tells nothing of whether there was something. */
  public String gone() {
    return gonePage.execute(new Gone(minutesKept));
  }

  /** The stylesheet, as CSS in UTF-8. */
  public byte[] stylesheet() {
    return stylesheet.clone();
  }

  private record Asked(String id, WhyNotAnswer answer, ImmutableList<Family> others) {}

  private record Gone(String minutesKept) {}
}
