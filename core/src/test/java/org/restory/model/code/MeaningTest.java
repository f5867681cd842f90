package org.restory.model.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.restory.model.Id;
import org.restory.model.person.Goal;
import org.restory.model.person.Identity;
import org.restory.model.safety.Instrument;
import org.restory.model.world.Barrier;

class MeaningTest {
  @Test
  void it_is_the_concept_of_that_kind_and_id_and_no_other() {
    Meaning housing = Meaning.of(Barrier.class, Id.of("housing"));

    assertThat(housing.is(Barrier.class, Id.of("housing"))).isTrue();
    assertThat(housing.is(Barrier.class, Id.of("hunger"))).isFalse();
    assertThat(housing.is(Goal.class, Id.of("housing"))).isFalse();
  }

  @Test
  void a_total_is_no_item() {
    assertThat(Meaning.of(Instrument.class, Id.of("scale")).item()).isEmpty();
    assertThat(Meaning.item(Id.of("scale"), 9).item()).hasValue(9);
  }

  @Test
  void no_code_says_who_a_person_is() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Meaning.of(Identity.class, Id.of("woman")))
        .withMessage("'woman' is an identity; expected one of barrier, strength, goal, signal,"
            + " safety concern, access need, instrument");
  }

  @Test
  void only_an_instrument_has_items() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Meaning(Goal.class, Id.of("rest"), OptionalInt.of(2)))
        .withMessage("goal 'rest' has item 2; expected items of instruments only");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1, 1001})
  void an_item_has_a_number_from_1_on(int item) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Meaning.item(Id.of("scale"), item))
        .withMessage("item of instrument 'scale' is %s; expected 1 to 1000", item);
  }
}
