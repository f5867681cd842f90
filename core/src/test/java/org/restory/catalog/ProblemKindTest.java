package org.restory.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.restory.catalog.ProblemKind.Level;

/** Codes are for people to look up and for tools to rely on. */
class ProblemKindTest {
  @Test
  void no_two_kinds_share_a_code() {
    assertThat(Stream.of(ProblemKind.values()).map(ProblemKind::code)).doesNotHaveDuplicates();
  }

  @Test
  void the_first_digit_tells_how_grave_it_is() {
    assertThat(ProblemKind.values())
        .allSatisfy(kind -> assertThat(kind.code())
            .matches("RST-[123]\\d{3}")
            .startsWith("RST-" + (List.of(Level.values()).indexOf(kind.level()) + 1)));
    assertThat(ProblemKind.UNKNOWN_FIELD.level()).isEqualTo(Level.ERROR);
    assertThat(ProblemKind.DEAD_RULE.level()).isEqualTo(Level.WARNING);
    assertThat(ProblemKind.CLOSED_QUESTION.level()).isEqualTo(Level.ADVICE);
  }

  @Test
  void a_kind_is_said_as_a_word() {
    assertThat(ProblemKind.DOUBLE_BARRELED).hasToString("double-barreled");
  }
}
