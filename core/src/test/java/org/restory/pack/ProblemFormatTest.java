package org.restory.pack;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.restory.catalog.Location;
import org.restory.catalog.Problem;
import org.restory.catalog.ProblemKind;

/** Problems as people and as tools read them. */
class ProblemFormatTest {
  private static final Problem ERROR = Problem.at(
          new Location("p.yaml", 4, 7), ProblemKind.UNKNOWN_FIELD, "unknown field 'minuts'")
      .expecting("one of depth, minutes")
      .meaning(Optional.of("minutes"));

  private static final Problem ADVICE = Problem.at(
          new Location("p.yaml", 3, 7), ProblemKind.WHY, "prompt 'x': why: \"Why?\"")
      .expecting("ask what made it possible");

  private static final Problem BARE = Problem.of(ProblemKind.DEAD_RULE, "rule 'a' never holds");

  @Test
  void text_has_a_line_for_each_in_order_of_place_with_level_and_code() {
    assertThat(ProblemFormat.toText(ImmutableList.of(ERROR, ADVICE, BARE))).isEqualTo("""
        warning: rule 'a' never holds [RST-2101]
        p.yaml:3:7: advice: prompt 'x': why: "Why?"; ask what made it possible [RST-3205]
        p.yaml:4:7: unknown field 'minuts'; expected one of depth, minutes; did you mean 'minutes'? [RST-1101]
        """);
  }

  @Test
  void json_says_the_same_field_by_field() {
    assertThat(ProblemFormat.toJson(ImmutableList.of(ERROR, BARE))).isEqualTo("""
        [
          {
            "code": "RST-2101",
            "kind": "dead-rule",
            "level": "warning",
            "what": "rule 'a' never holds"
          },
          {
            "code": "RST-1101",
            "kind": "unknown-field",
            "level": "error",
            "file": "p.yaml",
            "line": 4,
            "column": 7,
            "what": "unknown field 'minuts'",
            "expected": "one of depth, minutes",
            "meant": "minutes"
          }
        ]
        """);
  }

  @Test
  void no_problem_is_an_empty_text_and_an_empty_list() {
    assertThat(ProblemFormat.toText(ImmutableList.of())).isEmpty();
    assertThat(ProblemFormat.toJson(ImmutableList.of())).isEqualToIgnoringWhitespace("[ ]");
  }
}
