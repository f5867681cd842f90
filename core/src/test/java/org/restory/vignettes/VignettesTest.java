package org.restory.vignettes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.restory.model.Participation;
import org.restory.report.Recommendation;

/** The training vignettes get what an expert would recommend, withhold and caution, each with that reason. */
class VignettesTest {
  private static final List<Vignette> VIGNETTES = List.of(
      Vignette.of("v1-maybe-it-was-nothing")
          .recommends(
              "name-what-happened",
              "sort-an-ambiguous-slight",
              "plan-for-next-time",
              "describe-an-intersection",
              "claim-strengths",
              "examine-power-in-the-room",
              "weigh-an-action",
              "stabilize-first")
          .withholds("RS08", "R44", "RS11", "RS14")
          .cautions("RS11", "R57", "R20", "R10"),
      Vignette.of("v2-a-sanctioned-claim")
          .raises("meet-an-urgent-need", "remove-a-barrier-in-therapy", "build-trust")
          .recommends("advocate-with-or-for")
          .withholds("RS01", "RS06", "RS20", "R12")
          .cautions("R56", "RS20", "RS04", "R12"),
      Vignette.of("v3-the-workshop-request")
          .raises("connect-across-difference")
          .recommends(
              "make-the-group-safe", "claim-strengths", "empathy-to-action", "examine-own-bias")
          .withholds("RS16", "RS14", "R44", "R45")
          .cautions("RS17", "R45", "RS11"),
      Vignette.of("v4-the-interpreter-remark")
          .recommends(
              "repair-a-rupture",
              "examine-own-bias",
              "prepare-for-unfamiliar-context",
              "examine-power-in-the-room",
              "remove-a-barrier-in-therapy")
          .withholds("R24", "RS14")
          .cautions("RS05", "R06"),
      Vignette.of("v5-i-want-to-speak-at-the-rally")
          .recommends(
              "weigh-an-action",
              "decide-about-disclosure",
              "honor-grief-and-anger",
              "claim-strengths",
              "map-community-supports",
              "understand-a-system")
          .withholds("RS09", "RS05", "RS06", "RS20")
          .cautions("RS09", "RS06", "RS20"),
      Vignette.of("v6-nothing-said-about-identity")
          .recommends(
              "build-trust",
              "claim-strengths",
              "place-struggle-in-context",
              "meet-self-blame-with-care",
              "understand-a-system",
              "open-the-door-to-identity")
          .cautions("RS04", "R58"));

  @TestFactory
  Stream<DynamicTest> what_is_recommended_is_raised_and_an_exercise_for_it_is_in_the_list() {
    return VIGNETTES.stream()
        .flatMap(vignette -> vignette.recommended.stream()
            .map(aim -> DynamicTest.dynamicTest(vignette.name + " recommends " + aim, () -> {
              assertThat(vignette.raisedAims()).contains(aim);
              assertThat(vignette.servedAims()).contains(aim);
            })));
  }

  @TestFactory
  Stream<DynamicTest> what_is_held_for_later_is_raised_all_the_same() {
    return VIGNETTES.stream()
        .flatMap(vignette -> vignette.raised.stream()
            .map(aim -> DynamicTest.dynamicTest(
                vignette.name + " raises " + aim,
                () -> assertThat(vignette.raisedAims()).contains(aim))));
  }

  @TestFactory
  Stream<DynamicTest> what_is_withheld_is_withheld_for_that_reason() {
    return VIGNETTES.stream()
        .flatMap(vignette -> vignette.withheld.stream()
            .map(rule -> DynamicTest.dynamicTest(
                vignette.name + " withholds by " + rule,
                () -> assertThat(vignette.withholdingRules()).contains(rule))));
  }

  @TestFactory
  Stream<DynamicTest> what_is_cautioned_is_cautioned() {
    return VIGNETTES.stream()
        .flatMap(vignette -> vignette.cautioned.stream()
            .map(rule -> DynamicTest.dynamicTest(
                vignette.name + " cautions by " + rule,
                () -> assertThat(vignette.cautioningRules()).contains(rule))));
  }

  @Test
  void v1_weighs_the_action_before_it_prepares_one() {
    List<String> aims = Vignette.of("v1-maybe-it-was-nothing").raisedAims();

    assertThat(aims.indexOf("weigh-an-action")).isLessThan(aims.indexOf("prepare-self-advocacy"));
  }

  @Test
  void v2_shows_a_client_nothing_until_risk_has_been_asked_about() {
    Vignette vignette = Vignette.of("v2-a-sanctioned-claim");

    assertThat(vignette.report().notices().get(0).gate()).isTrue();
    assertThat(vignette.report().recommendations())
        .noneMatch(recommendation -> recommendation.participation().includesClient());
    assertThat(vignette.report().forClient().recommendations()).isEmpty();
  }

  @Test
  void v4_gives_the_supervisee_nothing_to_do_with_the_client() {
    Vignette vignette = Vignette.of("v4-the-interpreter-remark");

    assertThat(vignette.report().recommendations())
        .extracting(Recommendation::participation)
        .containsOnly(Participation.CLINICIAN, Participation.SUPERVISION);
  }

  @Test
  void v5_suggests_nothing_that_others_would_see() {
    Vignette vignette = Vignette.of("v5-i-want-to-speak-at-the-rally");

    assertThat(vignette.report().recommendations())
        .allSatisfy(recommendation -> assertThat(recommendation.exposure()).isLessThanOrEqualTo(2));
    assertThat(vignette.clientText()).doesNotContain("papers").doesNotContain("status");
  }

  @Test
  void v6_uses_nothing_from_the_referral_letter_and_goes_no_deeper_than_two() {
    Vignette vignette = Vignette.of("v6-nothing-said-about-identity");

    assertThat(vignette.clinicianText()).doesNotContain("not voiced");
    assertThat(vignette.report().recommendations())
        .filteredOn(recommendation -> recommendation.participation().includesClient())
        .isNotEmpty()
        .allSatisfy(recommendation -> assertThat(recommendation.depth()).isLessThanOrEqualTo(2));
  }
}
