package org.restory.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.restory.context.Circumstance;
import org.restory.context.SessionContext;
import org.restory.model.Id;
import org.restory.model.person.Goal;
import org.restory.model.practice.Aim;
import org.restory.model.world.Level;
import org.restory.rule.Range;
import org.restory.rule.Rule;
import org.restory.rule.condition.AimRaised;
import org.restory.rule.condition.BarrierExperienced;
import org.restory.rule.condition.CircumstanceIs;
import org.restory.rule.condition.ConceptStated;
import org.restory.rule.condition.Condition;
import org.restory.rule.condition.MeasurementWithin;
import org.restory.rule.condition.ReadinessStated;
import org.restory.rule.effect.Effect;
import org.restory.rule.effect.Target;
import org.restory.rule.effect.Weight;
import org.restory.testing.RandomRules;
import org.restory.testing.Samples;
import org.restory.testing.Vocabulary;

/** What a review finds in rules made for it, each finding by its name. */
class RuleReviewTest {
  private static final Condition GOAL = ConceptStated.of(Goal.class, Vocabulary.GOALS.get(0));
  private static final Condition RACISM =
      BarrierExperienced.builder().barrier(Id.of("racism")).build();
  private static final Condition RACISM_IN_AN_INSTITUTION = BarrierExperienced.builder()
      .barrier(Id.of("racism"))
      .addLevels(Level.INSTITUTIONAL)
      .build();
  private static final Effect REST = new Effect.Raise(Id.of("rest"), Weight.MODERATE);
  private static final Effect NOTICE = new Effect.Notice("To know.", Optional.empty());

  @Test
  void two_phases_at_once_make_a_rule_dead_and_are_named() {
    Rule dead = rule("a", Condition.all(GOAL, phase("acting"), phase("engaging", "exploring")));

    assertThat(found("dead-rule", dead))
        .containsExactly("phase acting and phase engaging or exploring");
    assertThat(review(dead).witness(dead.id())).isEmpty();
  }

  @Test
  void a_prerequisite_met_and_not_met_makes_a_rule_dead() {
    Rule dead = rule(
        "a",
        Condition.all(
            new ReadinessStated(Vocabulary.PREREQUISITES.get(0), true),
            new ReadinessStated(Vocabulary.PREREQUISITES.get(0), false)));

    assertThat(found("dead-rule", dead)).hasSize(1);
  }

  @Test
  void what_another_part_needs_may_not_be_absent() {
    Rule dead = rule("a", Condition.all(RACISM_IN_AN_INSTITUTION, Condition.not(RACISM)));

    assertThat(found("dead-rule", dead))
        .containsExactly("barrier racism level institutional and not barrier racism");
  }

  @Test
  void a_score_beyond_its_instrument_makes_a_rule_dead() {
    Rule beyond = rule("a", score(Range.atLeast(12.5)));
    Rule within = rule("b", score(new Range(11.5, 11.75)));

    assertThat(found("dead-rule", beyond)).hasSize(1);
    assertThat(review(within).witness(within.id())).isPresent();
  }

  @Test
  void an_aim_that_only_a_dead_rule_raises_makes_another_dead() {
    Rule dead = RandomRules.rule(
        "a", Condition.all(phase("acting"), phase("engaging")), raise("find-allies"));
    Rule resting = rule("b", new AimRaised(Id.of("find-allies")));

    assertThat(found("dead-rule", dead, resting)).hasSize(2);
    assertThat(found("unraised-aim", dead, resting)).contains("find allies");
  }

  @Test
  void a_witness_states_no_more_than_is_needed() {
    Rule rule = rule(
        "a",
        Condition.all(
            RACISM,
            BarrierExperienced.builder().addLevels(Level.CULTURAL).build(),
            BarrierExperienced.builder().intensity(Range.atLeast(3)).build()));

    SessionContext found = review(rule).witness(rule.id()).orElseThrow();
    assertThat(found.facts()).hasSize(1);
  }

  @Test
  void rules_that_hold_together_and_do_the_same_are_found_however_they_are_written() {
    Rule one = RandomRules.rule("a", Condition.any(GOAL, RACISM), REST);
    Rule other = RandomRules.rule(
        "b", Condition.not(Condition.all(Condition.not(RACISM), Condition.not(GOAL))), REST);

    assertThat(found("same-rule", one, other)).containsExactly("rule 'b'");
    assertThat(found("subsumed-rule", one, other)).isEmpty();
  }

  @Test
  void a_rule_is_subsumed_by_one_on_a_broader_barrier() {
    Rule broad = RandomRules.rule("broad", RACISM, REST, NOTICE);
    Rule narrow = RandomRules.rule("narrow", RACISM_IN_AN_INSTITUTION, REST);

    assertThat(found("subsumed-rule", broad, narrow)).containsExactly("rule 'broad'");
  }

  @Test
  void a_condition_that_can_not_fail_is_found_and_always_is_not() {
    Rule tautology = rule("a", Condition.any(GOAL, Condition.not(GOAL)));
    Rule always = rule("b", Condition.always());

    assertThat(review(tautology, always).findings())
        .filteredOn(finding -> finding.kind().word().equals("always-true"))
        .extracting(Finding::item)
        .containsExactly("rule 'a'");
  }

  @Test
  void a_part_that_changes_nothing_is_named() {
    assertThat(found("idle-part", rule("a", Condition.any(RACISM, RACISM_IN_AN_INSTITUTION))))
        .containsExactly("barrier racism level institutional");
    assertThat(found("idle-part", rule("a", Condition.all(RACISM, RACISM_IN_AN_INSTITUTION))))
        .containsExactly("barrier racism");
    assertThat(found("idle-part", rule("a", Condition.all(GOAL, RACISM)))).isEmpty();
  }

  @Test
  void a_rule_that_raises_what_another_then_withholds_is_at_odds_with_it() {
    Effect withhold =
        new Effect.Withhold(Target.builder().addAims(Id.<Aim>of("rest")).build(), true);
    Rule raising = RandomRules.rule("raising", RACISM_IN_AN_INSTITUTION, REST);
    Rule withholding = RandomRules.rule("withholding", RACISM, withhold);

    assertThat(found("rules-at-odds", raising, withholding)).containsExactly("rule 'withholding'");
    assertThat(found("rules-at-odds", RandomRules.rule("raising", GOAL, REST), withholding))
        .isEmpty();
  }

  @Test
  void what_nothing_raises_serves_or_answers_is_found() {
    Rule rule = RandomRules.rule("a", RACISM, REST);

    assertThat(review(rule).findings())
        .extracting(finding -> finding.kind().word(), Finding::item)
        .contains(tuple("unraised-aim", "aim 'find-allies'"))
        .doesNotContain(
            tuple("unraised-aim", "aim 'rest'"),
            tuple("unanswered-barrier", "barrier 'racism'"),
            tuple("unanswered-barrier", "barrier 'antigypsyism'"));
    assertThat(found("unanswered-barrier", rule)).isNotEmpty();
  }

  @Test
  void an_exercise_is_out_of_reach_where_it_is_always_withheld_or_never_fits() {
    Rule calling = RandomRules.rule("a", GOAL, REST);
    Rule never = RandomRules.rule(
        "b",
        Condition.always(),
        new Effect.Withhold(Target.builder().addExercises(Samples.GENTLE.id()).build(), false));
    Rule elsewhere = RandomRules.rule("a", Condition.all(GOAL, phase("acting")), REST);

    assertThat(unreachable(calling)).doesNotContain("exercise 'exercise-0'");
    assertThat(unreachable(calling, never)).contains("exercise 'exercise-0'");
    assertThat(unreachable(elsewhere)).contains("exercise 'exercise-0'");
  }

  @Test
  void a_rule_that_is_not_offered_has_no_witness() {
    assertThatThrownBy(() -> review(rule("a", GOAL)).witness(Id.of("b")))
        .hasMessage("no rule 'b' is offered");
  }

  private static Condition phase(String... words) {
    return new CircumstanceIs(Circumstance.Kind.PHASE, ImmutableSet.copyOf(words));
  }

  private static Condition score(Range range) {
    return MeasurementWithin.builder().instrument(Vocabulary.SCALE).score(range).build();
  }

  private static Rule rule(String id, Condition when) {
    return RandomRules.rule(id, when, NOTICE);
  }

  private static Effect raise(String aim) {
    return new Effect.Raise(Id.of(aim), Weight.MODERATE);
  }

  private static RuleReview review(Rule... rules) {
    return RuleReview.of(Samples.catalog(rules));
  }

  private static List<String> found(String name, Rule... rules) {
    return review(rules).findings().stream()
        .filter(finding -> finding.kind().word().equals(name))
        .map(Finding::text)
        .toList();
  }

  private static List<String> unreachable(Rule... rules) {
    return review(rules).findings().stream()
        .filter(finding -> finding.kind().word().equals("unreachable-exercise"))
        .map(Finding::item)
        .toList();
  }
}
