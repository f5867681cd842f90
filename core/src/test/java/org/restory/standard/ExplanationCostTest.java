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
import org.restory.testing.Pace;

/** What explanations cost. */
class ExplanationCostTest {
  private static final Recommender RECOMMENDER = Recommender.of(StandardSessions.CATALOG);
  private static final List<SessionContext> SESSIONS =
      CaseFormat.shippedNames().stream().map(CaseFormat::shipped).toList();
  private static final double MOST_MILLISECONDS = 50;

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
  void explaining_every_recommendation_costs_less_than_ten_times_making_them() throws Exception {
    double making = best(() -> often(RECOMMENDER::recommend));
    double explaining = best(() -> often(session -> RECOMMENDER.explain(session).why()));

    assertThat(explaining - making).isLessThan(10 * making);
  }

  @Test
  void why_not_answers_within_fifty_milliseconds_for_any_exercise() throws Exception {
    for (SessionContext session : SESSIONS) {
      Explanation explanation = RECOMMENDER.explain(session);
      for (Id<Exercise> exercise : missing(explanation)) {
        assertThat(best(() -> explanation.whyNot(exercise)))
            .as(exercise.value())
            .isLessThan(MOST_MILLISECONDS);
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
  private static double best(Pace.Work work) throws Exception {
    double best = Double.MAX_VALUE;
    for (int i = 0; i < 12 && best > MOST_MILLISECONDS / 2; i++) {
      best = Math.min(best, Pace.milliseconds(work));
    }
    return best;
  }
}
