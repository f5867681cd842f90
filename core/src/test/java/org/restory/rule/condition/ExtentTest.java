package org.restory.rule.condition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import java.util.Collections;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.restory.model.Id;
import org.restory.model.person.Goal;

/** A condition that Java code builds is held to the same extent as one that is read. */
class ExtentTest {
  private static final Condition GOAL = ConceptStated.of(Goal.class, Id.of("rest"));

  @Test
  void sixteen_conditions_may_stand_within_each_other() {
    assertThat(nested(15, Condition::not).leaves()).containsExactly((Leaf) GOAL);
  }

  @Test
  void a_deeper_one_is_refused_before_any_stack_is_at_its_end() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> nested(100_000, Condition::not))
        .withMessage("a condition has more than 16 conditions within each other; write it flatter");
  }

  @Test
  void a_wide_one_is_refused() {
    ImmutableList<Condition> many = ImmutableList.copyOf(Collections.nCopies(200, GOAL));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Condition.Any(many))
        .withMessage("a condition has more than 200 parts; split the rule");
    assertThat(new Condition.Any(many.subList(1, 200)).parts()).hasSize(199);
  }

  @Test
  void one_that_doubles_with_each_step_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> nested(14, part -> Condition.all(part, part)))
        .withMessage("a condition has more than 200 parts; split the rule");
  }

  @Test
  void one_that_doubles_without_any_leaf_is_refused_too() {
    assertThatIllegalArgumentException().isThrownBy(() -> {
      Condition grown = Condition.always();
      for (int i = 0; i < 14; i++) {
        grown = Condition.all(grown, grown);
      }
    });
  }

  private static Condition nested(int times, UnaryOperator<Condition> step) {
    Condition grown = GOAL;
    for (int i = 0; i < times; i++) {
      grown = step.apply(grown);
    }
    return grown;
  }
}
