package org.restory.expectations;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.restory.testkit.RestoryAssertions.assertThat;

import org.junit.jupiter.api.Test;
import org.restory.catalog.Pack;
import org.restory.pack.CaseFormat;
import org.restory.pack.PackFormat;
import org.restory.pack.StandardPack;

/** A check of a whole pack says what does not hold, and holds nothing against it that stood before. */
class PackMessagesTest {
  private static final Pack STANDARD = StandardPack.pack();
  private static final Pack SOUND = pack("");

  private static Pack pack(String more) {
    return PackFormat.read("acme.yaml", """
        pack: acme
        version: 1.0.0
        namespace: acme
        goals:
          - id: acme:quiet
            name: Quiet
            description: The person wants some quiet.
        """ + more);
  }

  @Test
  void a_sound_pack_passes() {
    assertThat(SOUND)
        .over(STANDARD)
        .holdsTogether()
        .isReachable()
        .speaksWell()
        .changesNothingForShippedCases();
  }

  @Test
  void a_pack_that_does_not_hold_together_is_told_every_problem() {
    Pack broken = pack("""
        rules:
          - id: acme:quiet-calls-for-rest
            when: {goal: acme:quite}
            then: [{raise: rest-and-replenich}]
            because: Quiet is wanted.
            for-client: You want quiet.
        """);

    assertThatThrownBy(() -> assertThat(broken).over(STANDARD).holdsTogether()).hasMessage("""
        Expected pack acme 1.0.0 over restory-standard 0.1.0 to hold together:
          acme.yaml:10:18: unknown goal 'acme:quite' in rule 'acme:quiet-calls-for-rest'; expected a goal of the catalog; did you mean 'acme:quiet'? [RST-1201]
          acme.yaml:11:20: unknown aim 'rest-and-replenich' in rule 'acme:quiet-calls-for-rest'; expected an aim of the catalog; did you mean 'rest-and-replenish'? [RST-1201]""");
  }

  @Test
  void wording_to_mend_is_told_of_this_pack_alone() {
    Pack harsh = pack("""
        strengths:
          - id: acme:grit
            name: Grit
            description: Ramps for the disabled.
        """);

    assertThatThrownBy(() -> assertThat(harsh).over(STANDARD).speaksWell()).hasMessage("""
        Expected pack acme 1.0.0 over restory-standard 0.1.0 to speak well:
          acme.yaml:11:18: warning: strength 'acme:grit': identity-as-noun: "the disabled"; say who they are as people, such as disabled people [RST-2217]""");
  }

  @Test
  void a_rule_that_can_never_hold_is_told() {
    Pack dead = pack("""
        rules:
          - id: acme:never
            when: {all: [{goal: acme:quiet}, {not: {goal: acme:quiet}}]}
            then: [{raise: rest-and-replenish}]
            because: Quiet is wanted.
            for-client: You want quiet.
        """);

    assertThatThrownBy(() -> assertThat(dead).over(STANDARD).isReachable()).hasMessage("""
        Expected pack acme 1.0.0 over restory-standard 0.1.0 to have rules that can hold and content that is reached:
          acme.yaml:9:9: warning: rule 'acme:never': dead-rule: "goal acme:quiet and not goal acme:quiet"; no case states all of this; mend it or take the rule out [RST-2101]""");
  }

  @Test
  void a_pack_that_changes_a_case_is_told_how() {
    Pack meddling = pack("""
        rules:
          - id: acme:always-rest
            when: {goal: sleep-and-steadiness}
            then:
              - raise: rest-and-replenish
              - {notice: Rest first.}
            because: Sleep is wanted.
            for-client: You want sleep.
        """);

    assertThatThrownBy(() -> assertThat(meddling)
            .over(STANDARD)
            .changesNothingFor(CaseFormat.shipped("v1-maybe-it-was-nothing")))
        .message()
        .startsWith("Expected pack acme 1.0.0 over restory-standard 0.1.0 to change nothing:\n"
            + "  Maybe it was nothing: ")
        .contains("aim rest-and-replenish")
        .contains("new notice acme:always-rest");
  }

  @Test
  void without_earlier_packs_there_is_nothing_to_compare_with() {
    assertThatThrownBy(() -> assertThat(SOUND).changesNothingForShippedCases())
        .hasMessage("Say first which packs pack acme 1.0.0 is laid over, with over(…)");
  }
}
