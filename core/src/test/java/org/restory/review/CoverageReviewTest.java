package org.restory.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.restory.catalog.Catalog;
import org.restory.catalog.ProblemKind;
import org.restory.pack.PackFormat;
import org.restory.pack.StandardPack;

/** Who would go away without a choice, and what is said without a source. */
class CoverageReviewTest {
  private static final String THIN = """
      pack: ours
      version: 1.0.0
      aims:
        - {id: be-heard, name: Be heard, description: Being heard., addresses-context: true}
      goals:
        - {id: rest, name: Rest, description: Resting.}
      techniques:
        - {id: telling, name: Telling, description: Telling., family: narrative, minutes: {from: 1, to: 30}, max-depth: 3, max-exposure: 0}
      exercises:
        - id: tell
          name: Tell
          purpose: To tell.
          technique: telling
          aims: {be-heard: primary}
          with: joint
          formats: [individual]
          phases: [engaging]
          minutes: 20
          depth: 3
          exposure: 0
          opt-out: You can leave it.
          steps:
            - {part: opening, minutes: 10, who: client, does: Sit.}
            - {part: closing, minutes: 10, who: client, does: Rise.}
      rules:
        - id: rest-calls-for-being-heard
          when: {goal: rest}
          then: [{raise: be-heard}]
          because: A reason.
          for-client: A reason.
      """;

  private static List<String> found(ProblemKind kind, String yaml) {
    return CoverageReview.of(Catalog.of(PackFormat.read("ours.yaml", yaml))).stream()
        .filter(finding -> finding.kind() == kind)
        .map(Finding::toString)
        .toList();
  }

  @Test
  void the_standard_pack_leaves_nobody_without_a_choice_and_says_where_everything_comes_from() {
    assertThat(CoverageReview.of(StandardPack.catalog())).isEmpty();
  }

  @Test
  void an_aim_wants_several_exercises_formats_and_a_light_and_a_short_one() {
    assertThat(found(ProblemKind.THIN_AIM, THIN))
        .containsExactly(
            "ours.yaml:4:10: advice: aim 'be-heard': thin-aim: \"Be heard\"; offer for it"
                + " 3 exercises, not 1, a second format, one no deeper than 2, one of 15 minutes or"
                + " less [RST-3104]");
  }

  @Test
  void a_technique_wants_two_exercises_unless_it_is_only_pointed_to() {
    assertThat(found(ProblemKind.THIN_TECHNIQUE, THIN))
        .containsExactly("ours.yaml:8:10: advice: technique 'telling': thin-technique: \"Telling\";"
            + " offer 2 exercises of it, not 1 [RST-3103]");
  }

  @Test
  void a_goal_wants_a_choice_in_every_format_with_clients() {
    assertThat(found(ProblemKind.THIN_CHOICE, THIN))
        .containsExactly(
            "ours.yaml:6:10: advice: goal 'rest': thin-choice: \"Rest\"; let it lead to 3"
                + " exercises, not 1 (format individual, phase engaging) [RST-3105]");
  }

  @Test
  void a_rule_wants_a_work_and_an_exercise_a_word_on_evidence() {
    assertThat(found(ProblemKind.UNREFERENCED_RULE, THIN)).hasSize(1);
    assertThat(found(ProblemKind.NO_EVIDENCE_STATED, THIN)).hasSize(1);
  }

  @Test
  void provenance_may_be_said_once_for_all() {
    String said = THIN.replace(
        "aims:\n  -",
        "provenance: {author: Us, reviewed: 2026-01-31, review-by: 2027-01-31}\naims:\n  -");

    assertThat(found(ProblemKind.UNSTATED_PROVENANCE, THIN))
        .singleElement()
        .asString()
        .endsWith("author, reviewed, review-by; so it is with 2 more [RST-3108]");
    assertThat(found(ProblemKind.UNSTATED_PROVENANCE, said)).isEmpty();
  }
}
