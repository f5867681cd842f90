package org.restory.standard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.restory.context.SessionContext;
import org.restory.model.Id;
import org.restory.model.practice.Exercise;
import org.restory.pack.CaseFormat;
import org.restory.recommend.Explanation;
import org.restory.recommend.Recommender;

/** What explanations cost. */
class ExplanationCostTest {
  private static final Recommender RECOMMENDER = Recommender.of(StandardSessions.CATALOG);
  private static final List<SessionContext> SESSIONS =
      CaseFormat.shippedNames().stream().map(CaseFormat::shipped).toList();
  private static final long MOST = 50_000_000;

  /** What a report takes on the machine that the bound was set on. */
  private static final long USUAL_REPORT = 300_000;

  private static final int ROUNDS = 20;

  @BeforeAll
  static void warm_up() {
    for (int i = 0; i < 200; i++) {
      SESSIONS.forEach(session -> RECOMMENDER.explain(session).why());
    }
    SESSIONS.forEach(session -> {
      Explanation explanation = RECOMMENDER.explain(session);
      missing(explanation).forEach(explanation::whyNot);
    });
  }

  @Test
  void explaining_every_recommendation_costs_less_than_ten_times_making_them() {
    long making = best(() -> often(RECOMMENDER::recommend));
    long explaining = best(() -> often(session -> RECOMMENDER.explain(session).why()));

    assertThat(explaining - making).isLessThan(10 * making);
  }

  /** On a machine that is slower at reports too, it may take longer by as much. */
  @Test
  void why_not_answers_within_fifty_milliseconds_for_any_exercise() {
    long report = best(() -> often(RECOMMENDER::recommend)) / ((long) ROUNDS * SESSIONS.size());
    long most = MOST * Math.max(USUAL_REPORT, report) / USUAL_REPORT;
    for (SessionContext session : SESSIONS) {
      Explanation explanation = RECOMMENDER.explain(session);
      for (Id<Exercise> exercise : missing(explanation)) {
        assertThat(best(() -> explanation.whyNot(exercise)))
            .as(exercise.value())
            .isLessThan(most);
      }
    }
  }

  private static void often(Consumer<SessionContext> work) {
    for (int i = 0; i < ROUNDS; i++) {
      SESSIONS.forEach(work);
    }
  }

  private static List<Id<Exercise>> missing(Explanation explanation) {
    return StandardSessions.CATALOG.offered(Exercise.class).stream()
        .map(Exercise::id)
        .filter(id -> explanation.report().recommendations().stream()
            .noneMatch(recommendation -> recommendation.exercise().equals(id)))
        .toList();
  }

  /** The least of a few, since other work on the machine only ever adds; the first that is small is enough. */
  private static long best(Runnable work) {
    long best = Long.MAX_VALUE;
    for (int i = 0; i < 12 && best > MOST / 2; i++) {
      long start = System.nanoTime();
      work.run();
      best = Math.min(best, System.nanoTime() - start);
    }
    return best;
  }
}
