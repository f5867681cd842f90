package org.restory.examples.benchmarks.agreement;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableMap;
import java.util.BitSet;
import org.junit.jupiter.api.Test;
import org.restory.examples.benchmarks.agreement.Agreement.DisagreementException;
import org.restory.examples.benchmarks.contender.Contenders;
import org.restory.examples.benchmarks.contender.Ready;
import org.restory.examples.benchmarks.workload.Case;
import org.restory.examples.benchmarks.workload.Shape;
import org.restory.examples.benchmarks.workload.Workload;

class AgreementTest {
  private final Workload workload = Workload.of(Shape.of(100, Shape.SOME));

  @Test
  void every_contender_answers_as_the_rules_mean() throws Exception {
    ImmutableMap.Builder<String, Answers> answers = ImmutableMap.builder();
    for (String name : Contenders.names()) {
      answers.put(name, Answers.of(Contenders.named(name).load(workload), workload));
    }

    assertThatCode(() -> Agreement.check(workload, answers.buildOrThrow()))
        .doesNotThrowAnyException();
  }

  @Test
  void a_contender_that_leaves_one_rule_out_of_one_case_is_named_with_both() throws Exception {
    Answers floor = Answers.of(Contenders.named(Contenders.FLOOR).load(workload), workload);
    Answers wrong =
        Answers.of(new Wrong(Contenders.named(Contenders.FLOOR).load(workload)), workload);
    int first = floor.held(7).nextSetBit(0);

    assertThatThrownBy(
            () -> Agreement.check(workload, ImmutableMap.of("floor", floor, "wrong", wrong)))
        .isInstanceOf(DisagreementException.class)
        .hasMessageStartingWith(
            "contenders differ on case 7 of 100-20-12-100-false: floor says that rule " + first
                + " holds; wrong denies that rule " + first + " holds; NeutralRule[");
  }

  @Test
  void a_contender_that_answers_too_few_cases_is_refused() throws Exception {
    Answers floor = Answers.of(Contenders.named(Contenders.FLOOR).load(workload), workload);
    Answers tooFew = Answers.parse(floor.lines().subList(0, 63));

    assertThatThrownBy(() -> Agreement.check(workload, ImmutableMap.of("too-few", tooFew)))
        .isInstanceOf(DisagreementException.class)
        .hasMessage("63 answers to 64 cases");
  }

  /** Right but for the first rule of the eighth case. */
  private record Wrong(Ready<?, ?> right) implements Ready<Case, BitSet> {
    @Override
    public Case input(Case stated) {
      return stated;
    }

    @Override
    public BitSet match(Case stated) {
      BitSet held = right.answer(stated);
      if (stated.number() == 7) {
        held.clear(held.nextSetBit(0));
      }
      return held;
    }

    @Override
    public BitSet held(BitSet answer) {
      return answer;
    }
  }
}
