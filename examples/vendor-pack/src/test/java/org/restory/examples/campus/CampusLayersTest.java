package org.restory.examples.campus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.restory.examples.campus.Campus.CAMPUS;
import static org.restory.examples.campus.Campus.PACK;
import static org.restory.testkit.RestoryAssertions.assertThat;

import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.restory.catalog.Catalog;
import org.restory.catalog.InvalidContentException;
import org.restory.model.Id;
import org.restory.model.person.Goal;
import org.restory.model.practice.Exercise;
import org.restory.pack.StandardPack;
import org.restory.testkit.Scenarios;

/** What the pack says anew and withdraws of the standard pack. */
class CampusLayersTest {
  private static final String A_GROUP_THAT_HOLDS = """
      format: group
      phase: reauthoring
      signals: [exception-or-value-noticed, longing-for-community, group-cohesion]
      goals: [find-community, tell-my-own-story]
      consents: {use-in-group: given}
      readiness: {alliance-adequate: met, risk-known: met, steady: met}
      """;

  @Test
  void goals_are_worded_for_a_campus() {
    assertThat(CAMPUS
            .catalog()
            .get(Goal.class, Id.of("complain-or-appeal"))
            .about()
            .description())
        .contains("ombuds office")
        .contains("after weighing reprisal and deadlines");
    assertThat(CAMPUS.catalog().get(Goal.class, Id.of("find-community")).about().description())
        .contains("on campus or away from it");
  }

  @Test
  void the_retired_exercise_is_no_longer_offered_and_tells_what_replaces_it() {
    Id<Exercise> retired = Id.of("heard-by-prepared-listeners");

    assertThat(CAMPUS.catalog().offered(Exercise.class))
        .extracting(Exercise::id)
        .doesNotContain(retired);
    assertThat(CAMPUS
            .catalog()
            .provenance(CAMPUS.catalog().get(Exercise.class, retired))
            .withdrawn())
        .hasValueSatisfying(withdrawn ->
            assertThat(withdrawn.replacedBy()).contains(Id.of("one-listener-you-choose")));
  }

  @Test
  void no_case_gets_the_retired_exercise() {
    assertThat(Scenarios.over(StandardPack.catalog()).atMost(500).given(A_GROUP_THAT_HOLDS))
        .recommends("heard-by-prepared-listeners");
    assertThat(CAMPUS.atMost(500).given(A_GROUP_THAT_HOLDS))
        .doesNotRecommend("heard-by-prepared-listeners");
  }

  @Test
  void without_the_standard_pack_it_says_what_it_needs() {
    Assertions.assertThatThrownBy(() -> Catalog.of(PACK))
        .isInstanceOf(InvalidContentException.class)
        .hasMessageContaining("requires pack 'restory-standard' >=0.1 <2, which is missing");
  }

  @Test
  void it_names_no_reviewer_while_nobody_has_reviewed_it() {
    assertThat(PACK.provenance().reviewers()).isEmpty();
    assertThat(PACK.provenance().reviewed()).isEmpty();
    assertThat(PACK.provenance().author())
        .hasValueSatisfying(author -> assertThat(author).contains("not yet reviewed"));
  }
}
