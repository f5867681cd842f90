package org.restory.recommend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.restory.catalog.Catalog;
import org.restory.context.PastExercise;
import org.restory.context.SessionContext;
import org.restory.model.Format;
import org.restory.model.Id;
import org.restory.model.Phase;
import org.restory.model.practice.Exercise;
import org.restory.pack.PackFormat;
import org.restory.report.Recommendation;

/** What is withdrawn is offered to nobody, and can still be told from what was done. */
class WithdrawnContentTest {
  private static final String WITHDRAWN =
      "provenance: {withdrawn: {since: 2026-01-31, because: It is unclear., replaced-by: %s}}";

  private static final Catalog CATALOG = Catalog.of(PackFormat.read(
      "mine.yaml",
      """
      pack: mine
      version: 1
      aims:
        - {id: rest, name: Rest, description: Resting.}
        - {id: hope, name: Hope, description: Hoping.}
      techniques:
        - id: pausing
          name: Pausing
          description: A pause.
          family: stabilizing
          minutes: {from: 1, to: 5}
          max-depth: 1
          max-exposure: 0
      exercises:
      """
          + exercise("old-pause", "rest", WITHDRAWN.formatted("new-pause"))
          + exercise("new-pause", "rest", "")
          + """
          rules:
            - id: always-rest
              when: always
              then: [{raise: rest}]
              because: Everyone may rest.
              for-client: You may rest.
            - id: always-hope
              when: always
              then: [{raise: hope}]
              because: Everyone may hope.
              for-client: You may hope.
          """
          + "    " + WITHDRAWN.formatted("always-rest") + "\n"));

  private static String exercise(String id, String aim, String provenance) {
    return """
          - id: %s
            name: A pause
            purpose: To rest.
            technique: pausing
            aims: {%s: primary}
            with: joint
            formats: [individual]
            phases: [engaging]
            minutes: 2
            depth: 1
            exposure: 0
            opt-out: You can leave it.
            steps:
              - {part: opening, minutes: 1, who: both, does: Sit.}
              - {part: closing, minutes: 1, who: both, does: Rise.}
            %s
        """.formatted(id, aim, provenance);
  }

  private static SessionContext.Builder session() {
    return SessionContext.builder().format(Format.INDIVIDUAL).phase(Phase.ENGAGING);
  }

  @Test
  void a_withdrawn_exercise_is_not_recommended() {
    assertThat(Recommender.of(CATALOG).recommend(session().build()).recommendations())
        .extracting(Recommendation::exercise)
        .containsExactly(Id.of("new-pause"));
  }

  @Test
  void a_withdrawn_rule_raises_nothing() {
    assertThat(Recommender.of(CATALOG).recommend(session().build()).aims())
        .extracting(aim -> aim.aim().value())
        .containsExactly("rest");
  }

  @Test
  void a_withdrawn_exercise_of_earlier_sessions_is_still_known() {
    Id<Exercise> old = Id.of("old-pause");
    SessionContext later = session()
        .addHistory(new PastExercise(old, PastExercise.Outcome.HELPED, OptionalInt.of(3)))
        .build();

    assertThat(CATALOG.problemsIn(later)).isEmpty();
    assertThat(Recommender.of(CATALOG).recommend(later).recommendations()).hasSize(1);
  }
}
