package org.restory.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.restory.pack.PackFormat;
import org.restory.pack.StandardPack;

/** What the author of a pack is told when its content does not hold together: the complete message, with its place. */
class CatalogProblemsTest {
  private static final String HEAD = "pack: tiny\nversion: 1\n";
  private static final String AIM =
      "aims:\n  - {id: be-heard, name: Be heard, description: Being heard.}\n";
  private static final String GOAL = "goals:\n  - {id: rest, name: Rest, description: Resting.}\n";
  private static final String WITHDRAWN =
      "{since: 2026-01-31, because: It is unclear., replaced-by: pause}";
  private static final String DIMENSION =
      "dimensions:\n  - {id: faith, name: Faith, description: What one holds to.}\n";

  private static final String SCALE =
      "instruments:\n  - {id: scale, name: Scale, description: A scale., min: 0, max: 9, higher-is: worse, licence: Free.}\n";

  private static String rule(String when, String then) {
    return "rules:\n  - id: a-rule\n    when: "
        + when
        + "\n    then: ["
        + then
        + "]\n    because: A reason.\n    for-client: A reason.\n    lifts-when: It changes.\n";
  }

  private static String mapping(String means) {
    return "crosswalk:\n  - id: a-code\n"
        + "    code: {system: s, code: c, display: d}\n    edition: e\n    means: "
        + means
        + "\n    relation: equivalent\n    direction: in\n    checked: unchecked\n"
        + "    source: none\n    as-of: 2026-11-23\n";
  }

  private static Arguments mistake(String name, String yaml, String message) {
    return Arguments.argumentSet(name, HEAD + yaml, message);
  }

  @Test
  void a_pack_given_twice_is_told_soon() {
    Pack once = StandardPack.pack();
    Pack again = StandardPack.pack();

    InvalidContentException thrown = assertTimeoutPreemptively(
        Duration.ofSeconds(3),
        () -> catchThrowableOfType(InvalidContentException.class, () -> Catalog.of(once, again)));

    assertThat(thrown.problems()).hasSize(201);
  }

  static Stream<Arguments> mistakes() {
    return Stream.of(
        mistake(
            "an id that nothing has",
            AIM + GOAL + rule("{goal: rset}", "{raise: be-heard}"),
            "tiny.yaml:9:18: unknown goal 'rset' in rule 'a-rule'; expected a goal of the catalog;"
                + " did you mean 'rest'? [RST-1201]"),
        mistake(
            "an aim that nothing has",
            GOAL + rule("{goal: rest}", "{raise: be-heard}"),
            "tiny.yaml:8:20: unknown aim 'be-heard' in rule 'a-rule'; expected an aim of the catalog [RST-1201]"),
        mistake(
            "a code for a concept that nothing has",
            GOAL + mapping("{goal: rset}"),
            "tiny.yaml:9:19: unknown goal 'rset' in code mapping 'a-code'; expected a goal of the"
                + " catalog; did you mean 'rest'? [RST-1201]"),
        mistake(
            "a code for an item of an instrument without items",
            SCALE + mapping("{instrument: scale, item: 2}"),
            "tiny.yaml:6:9: code mapping 'a-code' means item 2 of instrument 'scale'; expected its"
                + " total, since it has no items [RST-1210]"),
        mistake(
            "a code for an item too many",
            SCALE.replace("}", ", items: 1}") + mapping("{instrument: scale, item: 2}"),
            "tiny.yaml:6:9: code mapping 'a-code' means item 2 of instrument 'scale'; expected at"
                + " most 1 [RST-1210]"),
        mistake(
            "a second definition",
            GOAL + "  - {id: rest, name: Rest, description: Again.}\n",
            "tiny.yaml:5:10: goal 'rest' is defined twice; expected one definition; the first is at"
                + " tiny.yaml:4:10 [RST-1202]"),
        mistake(
            "a name of what is withdrawn",
            AIM
                + GOAL.replace("Resting.", "Resting., provenance: {withdrawn: " + WITHDRAWN + "}")
                + "  - {id: pause, name: Pause, description: Pausing.}\n"
                + rule("{goal: rest}", "{raise: be-heard}"),
            "tiny.yaml:10:18: rule 'a-rule' names goal 'rest', withdrawn since 2026-01-31;"
                + " expected 'pause', which replaces it [RST-1203]"),
        mistake(
            "a replacement that is not there",
            GOAL.replace("Resting.", "Resting., provenance: {withdrawn: " + WITHDRAWN + "}"),
            "tiny.yaml:4:133: unknown goal 'pause' in goal 'rest'; expected a goal of the catalog [RST-1201]"),
        mistake(
            "a barrier below itself",
            """
            barriers:
              - {id: near, name: Near, description: D., family: access, parent: far}
              - {id: far, name: Far, description: D., family: access, parent: near}
            """,
            "tiny.yaml:4:10: barrier 'near' stands below itself; expected a parent above it [RST-1204]\n"
                + "tiny.yaml:5:10: barrier 'far' stands below itself; expected a parent above it [RST-1204]"),
        mistake(
            "a rule on identity alone",
            AIM + DIMENSION + rule("{dimension: faith}", "{raise: be-heard}"),
            "tiny.yaml:8:9: rule 'a-rule' can hold on identity alone; expected every way to hold it to"
                + " need a barrier, goal, signal, preference or alliance event too [RST-1301]"),
        mistake(
            "a rule on identity alone, behind an 'any'",
            AIM
                + DIMENSION
                + GOAL
                + rule("{any: [{dimension: faith}, {goal: rest}]}", "{raise: be-heard}"),
            "tiny.yaml:10:9: rule 'a-rule' can hold on identity alone; expected every way to hold it to"
                + " need a barrier, goal, signal, preference or alliance event too [RST-1301]"),
        mistake(
            "a rule on a concern being absent",
            AIM
                + "concerns:\n  - {id: danger, name: Danger, description: D.}\n"
                + rule("{not: {concern: danger}}", "{raise: be-heard}"),
            "tiny.yaml:8:9: rule 'a-rule' rests on a safety concern being absent; expected a rule that"
                + " withholds where the concern is stated [RST-1302]"),
        mistake(
            "a rule that acts on facts set aside",
            AIM + rule("{set-aside: [barrier-from-record]}", "{raise: be-heard}"),
            "tiny.yaml:6:9: rule 'a-rule' acts on facts that were set aside; expected notices only [RST-1305]"),
        mistake(
            "a restraint that rests on an aim",
            AIM + rule("{aim: be-heard}", "{withhold: everything}"),
            "tiny.yaml:6:9: rule 'a-rule' takes something away because of an aim; expected a condition"
                + " on the facts that raise the aim [RST-1304]"),
        mistake(
            "aims in a circle",
            AIM + rule("{aim: be-heard}", "{raise: be-heard}"),
            "tiny.yaml:6:9: rules raise aims in a circle: be-heard needs be-heard by rule 'a-rule' at"
                + " tiny.yaml:6:9; expected an order in which each aim rests on earlier ones [RST-1306]"));
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void every_mistake_is_told_with_its_place(String yaml, String message) {
    Pack pack = PackFormat.read("tiny.yaml", yaml);

    InvalidContentException refusal =
        catchThrowableOfType(InvalidContentException.class, () -> Catalog.of(pack));

    assertThat(refusal).as("the catalog is refused").isNotNull();
    assertThat(refusal).hasMessage(message);
  }

  @Test
  void all_mistakes_are_told_at_once_and_in_order() {
    Pack pack = PackFormat.read(
        "tiny.yaml",
        HEAD + AIM + GOAL + rule("{all: [{goal: rset}, {signal: s}]}", "{raise: be-hard}"));

    InvalidContentException refusal =
        catchThrowableOfType(InvalidContentException.class, () -> Catalog.of(pack));

    assertThat(refusal.problems())
        .extracting(Problem::what)
        .containsExactly(
            "unknown goal 'rset' in rule 'a-rule'",
            "unknown signal 's' in rule 'a-rule'",
            "unknown aim 'be-hard' in rule 'a-rule'");
  }

  @Test
  void two_packs_that_define_the_same_thing_are_both_named() {
    Pack first = PackFormat.read("first.yaml", "pack: first\nversion: 1\n" + GOAL);
    Pack second = PackFormat.read("second.yaml", "pack: second\nversion: 1\n" + GOAL);

    InvalidContentException refusal =
        catchThrowableOfType(InvalidContentException.class, () -> Catalog.of(first, second));

    assertThat(refusal)
        .hasMessage(
            "second.yaml:4:10: goal 'rest' is defined twice; expected one definition; the first is at"
                + " first.yaml:4:10 [RST-1202]");
  }
}
