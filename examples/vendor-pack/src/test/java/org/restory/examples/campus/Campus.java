package org.restory.examples.campus;

import static java.util.stream.Collectors.joining;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.restory.catalog.Pack;
import org.restory.pack.StandardPack;
import org.restory.testkit.Scenario;
import org.restory.testkit.Scenarios;

/** The campus pack over the standard one, asked about cases. */
final class Campus {
  static final Pack STANDARD = StandardPack.pack();
  static final Pack PACK = CampusPack.pack();
  static final Scenarios CAMPUS = Scenarios.over(STANDARD, PACK);
  private static final Path CASES = Path.of("src/main/resources/org/restory/examples/campus/cases");

  private Campus() {}

  /** A training case of the pack. */
  static Scenario trainingCase(String name) {
    return CAMPUS.given(CASES.resolve(name + ".yaml"));
  }

  /** A conversation with one student in a room, and what is written here. */
  static Scenario session(String facts) {
    return CAMPUS.given("format: individual\nphase: exploring\nplace: in-person\n" + facts);
  }

  /** The barriers of this pack that a student speaks of, each with what else they say of it. */
  static String meets(String... barriers) {
    return Stream.of(barriers)
        .map(barrier -> "  - {source: client-stated, barrier: campus:" + barrier + "}\n")
        .collect(joining("", "barriers:\n", ""));
  }
}
