package org.restory.expectations;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.restory.testkit.RestoryAssertions.assertThat;
import static org.restory.testkit.RestoryAssertions.because;

import org.assertj.core.api.Assertions;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.restory.context.SessionContext;
import org.restory.model.Format;
import org.restory.model.Id;
import org.restory.model.Phase;
import org.restory.model.person.Goal;
import org.restory.rule.Rule;
import org.restory.rule.condition.ConceptStated;
import org.restory.rule.effect.Effect;
import org.restory.rule.effect.Target;
import org.restory.testing.RandomFacts;
import org.restory.testing.RandomRules;
import org.restory.testing.Samples;
import org.restory.testkit.Scenario;
import org.restory.testkit.Scenarios;

/** Each failure says what was expected, why it is not so, and what there is instead. */
class ScenarioMessagesTest {
  private static final Rule REST_IS_PRIVATE = RandomRules.rule(
      "rest-is-private",
      ConceptStated.of(Goal.class, Id.of("rest-more")),
      new Effect.Withhold(Target.builder().minExposure(3).build(), false));
  private static final Scenarios OPEN = Scenarios.over(Samples.catalog());
  private static final Scenario SESSION = OPEN.given(Samples.session());
  private static final Scenario HELD_BACK = Scenarios.over(
          Samples.catalog(Samples.RACISM_CALLS_FOR_CHANGE, Samples.REST_IS_WANTED, REST_IS_PRIVATE))
      .given(Samples.session());
  private static final Scenario SUPERVISION = OPEN.given(SessionContext.builder()
      .title("A quiet hour")
      .format(Format.SUPERVISION)
      .phase(Phase.EXPLORING)
      .build());

  private static void assertSays(ThrowingCallable unmet, String message) {
    assertThatThrownBy(unmet)
        .isInstanceOf(AssertionError.class)
        .hasMessage(message.stripTrailing());
  }

  @Test
  void what_is_so_passes() {
    assertThat(SESSION)
        .recommends("exercise-0", "exercise-1")
        .recommendsFirst("exercise-1")
        .doesNotRecommend("exercise-3")
        .raises("rest")
        .raises("rest", because("rest-is-wanted"))
        .doesNotRaise("find-allies")
        .doesNotWithhold("exercise-1")
        .cites(because("racism-calls-for-change"))
        .addressesContext()
        .staysWithinDepth(2)
        .staysWithinExposure(3);
    assertThat(HELD_BACK)
        .withholds("exercise-1")
        .withholds("exercise-1", because("rest-is-private"));
    assertThat(SUPERVISION).doesNotCite(because("rest-is-wanted"));
  }

  @Test
  void an_exercise_that_nothing_calls_for() {
    assertSays(() -> assertThat(SESSION).recommends("exercise-0", "exercise-4"), """
        Expected the case to recommend:
          exercise-4: nothing raised an aim that it serves, which are find-allies
        Recommended:
          1. exercise-1 for change-a-rule
          2. exercise-0 for rest
        Raised:
          change-a-rule, by racism-calls-for-change on barrier antigypsyism
          rest, by rest-is-wanted on goal rest-more
        """);
  }

  @Test
  void an_exercise_that_is_withheld() {
    assertSays(() -> assertThat(HELD_BACK).recommendsFirst("exercise-1"), """
        Expected the case to recommend first:
          exercise-1: rest-is-private withholds it: Because of rest-is-private.
        Recommended:
          1. exercise-0 for rest
          2. exercise-4 for find-allies
        Raised:
          change-a-rule, by racism-calls-for-change on barrier antigypsyism
          rest, by rest-is-wanted on goal rest-more
        """);
  }

  @Test
  void an_exercise_that_does_not_fit_the_format() {
    assertSays(() -> assertThat(SUPERVISION).recommends("exercise-0"), """
        Expected the case "A quiet hour" to recommend:
          exercise-0: it is not for format supervision
        Recommended: nothing
        Raised: nothing
        """);
  }

  @Test
  void an_exercise_that_is_recommended_against_expectation() {
    assertSays(() -> assertThat(SESSION).doesNotRecommend("exercise-0"), """
        Expected the case not to recommend:
          exercise-0: it serves rest, by rest-is-wanted on goal rest-more
        Recommended:
          1. exercise-1 for change-a-rule
          2. exercise-0 for rest
        """);
  }

  @Test
  void an_exercise_that_comes_second() {
    assertSays(() -> assertThat(SESSION).recommendsFirst("exercise-0"), """
        Expected the case to recommend first:
          exercise-0: others come before it
        Recommended:
          1. exercise-1 for change-a-rule
          2. exercise-0 for rest
        Raised:
          change-a-rule, by racism-calls-for-change on barrier antigypsyism
          rest, by rest-is-wanted on goal rest-more
        """);
  }

  @Test
  void an_aim_that_another_rule_raises() {
    assertSays(() -> assertThat(SESSION).raises("rest", because("racism-calls-for-change")), """
        Expected the case to raise:
          rest, by racism-calls-for-change
        Raised:
          change-a-rule, by racism-calls-for-change on barrier antigypsyism
          rest, by rest-is-wanted on goal rest-more
        """);
  }

  @Test
  void an_aim_that_is_raised_against_expectation() {
    assertSays(() -> assertThat(SESSION).doesNotRaise("find-allies", "rest"), """
        Expected the case not to raise:
          rest, by rest-is-wanted on goal rest-more
        """);
  }

  @Test
  void an_exercise_that_is_not_withheld_by_that_rule() {
    assertSays(
        () -> assertThat(HELD_BACK).withholds("exercise-0", because("rest-is-private")), """
        Expected the case to withhold:
          exercise-0, by rest-is-private: it is recommended
        Withheld:
          exposure 3 or more, by rest-is-private on goal rest-more; lifts when: It has changed.
        """);
  }

  @Test
  void an_exercise_that_is_withheld_against_expectation() {
    assertSays(() -> assertThat(HELD_BACK).doesNotWithhold("exercise-1"), """
        Expected the case not to withhold:
          exercise-1: exposure 3 or more, by rest-is-private on goal rest-more; lifts when: It has changed.
        """);
  }

  @Test
  void a_rule_that_stands_behind_nothing() {
    assertSays(() -> assertThat(SUPERVISION).cites(because("rest-is-wanted")), """
        Expected the case "A quiet hour" to cite:
          rest-is-wanted
        Raised: nothing
        Withheld: nothing
        Cautioned: nothing
        Noticed:
          notice by restory:nothing-fits on nothing that was stated
        """);
  }

  @Test
  void a_rule_that_is_cited_against_expectation() {
    assertSays(() -> assertThat(SESSION).doesNotCite(because("rest-is-wanted")), """
        Expected the case not to cite:
          rest-is-wanted on goal rest-more
        """);
  }

  @Test
  void work_that_goes_deeper() {
    assertSays(() -> assertThat(SESSION).staysWithinDepth(1), """
        Expected the case to stay within depth 1 with a client, not:
          exercise-1: depth 2
        """);
  }

  @Test
  void an_unknown_id_fails_also_where_it_is_expected_not_to_be_there() {
    assertSays(() -> assertThat(SESSION).doesNotRecommend("exercise-33"), """
        The expectation can't be checked:
          unknown exercise 'exercise-33'; expected an exercise of the catalog; did you mean 'exercise-3'? [RST-1201]
        """);
    assertSays(() -> assertThat(SESSION).doesNotRaise("rests"), """
        The expectation can't be checked:
          unknown aim 'rests'; expected an aim of the catalog; did you mean 'rest'? [RST-1201]
        """);
    assertSays(() -> assertThat(SESSION).doesNotCite(because("rest-is-wantd")), """
        The expectation can't be checked:
          unknown rule 'rest-is-wantd'; expected a rule of the catalog; did you mean 'rest-is-wanted'? [RST-1201]
        """);
    assertSays(() -> assertThat(SESSION).doesNotWithhold("Exercise 1"), """
        The expectation can't be checked:
          'Exercise 1' is not an id
        """);
    assertSays(() -> assertThat(SESSION).notices(because("RS99")), """
        The expectation can't be checked:
          no rule has the number 'RS99'
        """);
  }

  @Test
  void an_expectation_of_nothing_fails() {
    assertSays(() -> assertThat(SESSION).doesNotRecommend(), """
        The expectation can't be checked:
          it names nothing; expected at least one id
        """);
  }

  @Test
  void a_message_tells_no_words_of_a_person() {
    assertThatThrownBy(() -> assertThat(SESSION).raises("find-allies"))
        .message()
        .doesNotContain(RandomFacts.SENTINEL);
    Assertions.assertThat(SESSION).asString().doesNotContain(RandomFacts.SENTINEL);
  }
}
