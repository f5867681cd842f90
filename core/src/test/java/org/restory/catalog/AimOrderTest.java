package org.restory.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.restory.model.Id;
import org.restory.rule.Rule;
import org.restory.rule.condition.AimRaised;
import org.restory.rule.effect.Effect;
import org.restory.rule.effect.Weight;

class AimOrderTest {
  private static final int LONG = 20_000;

  @Test
  void a_chain_of_aims_may_be_long() {
    AimOrder order = AimOrder.of(chain().toList());

    assertThat(order.cycle()).isEmpty();
    assertThat(order.stratumOf(needs(LONG, LONG + 1))).isEqualTo(LONG + 1);
  }

  @Test
  void a_circle_may_be_long() {
    AimOrder order =
        AimOrder.of(Stream.concat(chain(), Stream.of(needs(LONG, 0))).toList());

    assertThat(order.cycle().orElseThrow().aims()).hasSize(LONG + 2);
  }

  private static Stream<Rule> chain() {
    return IntStream.range(0, LONG).mapToObj(i -> needs(i, i + 1));
  }

  private static Rule needs(int aim, int raised) {
    return Rule.builder()
        .id(Id.of("rule-" + aim))
        .when(new AimRaised(Id.of("aim-" + aim)))
        .addThen(new Effect.Raise(Id.of("aim-" + raised), Weight.SLIGHT))
        .because("It is a test.")
        .forClient("It is a test.")
        .build();
  }
}
