package org.restory.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.InstanceOfAssertFactories.list;

import com.google.common.collect.ImmutableList;
import org.junit.jupiter.api.Test;
import org.restory.model.Id;
import org.restory.model.person.IdentityDimension;
import org.restory.pack.PackFormat;
import org.restory.pack.StandardPack;

/** A pack is held to what it declares of the data about a person that its rules read. */
class UsesDeclaredTest {
  private static Pack pack(String text) {
    return PackFormat.read("ours.yaml", text);
  }

  private static Pack ours(String uses, String when) {
    return pack("""
        pack: ours
        version: 1.0.0
        namespace: ours
        source-attributes:
          uses: %s
        attributes:
          - {id: ours:flag, name: Flag, description: A flag.}
        rules:
          - id: ours:one
            when: %s
            then: [{raise: map-barriers-and-leverage}]
            because: So it is.
            for-client: So it is.
        """.formatted(uses, when));
  }

  private static ImmutableList<String> refusal(Pack... packs) {
    return assertThatExceptionOfType(InvalidContentException.class)
        .isThrownBy(() -> Catalog.of(packs))
        .actual()
        .problems()
        .stream()
        .map(Problem::toString)
        .collect(ImmutableList.toImmutableList());
  }

  @Test
  void what_is_declared_and_read_is_taken() {
    Pack ours = ours("social-determinants", "{barrier: cost-of-care}");

    assertThat(Catalog.of(StandardPack.pack(), ours).sourceStatements())
        .containsKeys("restory-standard 0.1.0", "ours 1.0.0");
  }

  @Test
  void a_rule_changed_to_read_race_is_refused_by_name_at_the_declaration() {
    assertThat(refusal(
            StandardPack.pack(),
            ours(
                "[ethnicity, social-determinants]",
                "{all: [{barrier: cost-of-care}, {not: {dimension: indigenous-identity}}]}")))
        .containsExactly("ours.yaml:5:9: pack 'ours' does not declare that it uses race,"
            + " and rule 'ours:one' reads it in identity dimension 'indigenous-identity'; expected 'race' among its uses, or"
            + " a rule that does not read it [RST-1307]");
  }

  @Test
  void what_no_rule_reads_is_refused_too() {
    assertThat(refusal(
            StandardPack.pack(), ours("[sex, social-determinants]", "{barrier: cost-of-care}")))
        .singleElement()
        .asString()
        .endsWith(
            "pack 'ours' declares that it uses sex, and no rule of it reads that; expected uses without 'sex' [RST-1307]");
  }

  @Test
  void an_attribute_that_a_rule_reads_has_to_say_what_it_holds() {
    assertThat(refusal(StandardPack.pack(), ours("none", "{attribute: ours:flag, is: red}")))
        .singleElement()
        .asString()
        .contains(
            "rule 'ours:one' reads host attribute 'ours:flag', which does not say what data it holds");
  }

  @Test
  void a_rule_is_held_to_what_lies_behind_its_aims_in_packs_below() {
    assertThat(refusal(StandardPack.pack(), ours("none", "{aim: stabilize-first}")))
        .asInstanceOf(list(String.class))
        .anyMatch(problem -> problem.contains("does not declare that it uses health-status"));
  }

  @Test
  void a_pack_answers_for_no_pack_that_is_laid_over_it() {
    Pack below = pack("""
        pack: below
        version: 1.0.0
        source-attributes: {uses: health-status}
        aims: [{id: ease, name: Ease, description: A.}]
        goals: [{id: sleep, name: Sleep, description: A., data-elements: health-status}]
        dimensions: [{id: race, name: Race, description: A., data-elements: race}]
        rules:
          - {id: sleep-calls, when: {goal: sleep}, then: [{raise: ease}], because: So., for-client: So.}
          - {id: ease-tells, when: {aim: ease}, then: [{notice: Look.}], because: So., for-client: So.}
        """);
    Pack above = pack("""
        pack: above
        version: 1.0.0
        namespace: above
        rules:
          - id: above:race
            when: {all: [{goal: sleep}, {dimension: race}]}
            then: [{raise: ease}]
            because: So.
            for-client: So.
        overrides:
          - of: below
            because: So.
            rules:
              - {id: sleep-calls, when: {phase: [engaging]}, then: [{raise: ease}], because: So., for-client: So.}
        """);

    DataReads reads = DataReads.of(Catalog.of(below, above));

    assertThat(reads.of(Id.of("ease-tells")))
        .as("what is told is what holds with both")
        .extracting(DataRead::what)
        .contains("identity dimension 'race'");
  }

  @Test
  void an_override_adds_to_what_an_item_holds_and_takes_nothing_away() {
    Pack silent = pack("""
        pack: over
        version: 1.0.0
        overrides:
          - of: restory-standard
            because: In our words.
            dimensions:
              - {id: race, name: Race, description: How people place us., sensitivity: special, data-elements: ethnicity}
        """);

    assertThat(Catalog.of(StandardPack.pack(), silent)
            .dataElementsOf(IdentityDimension.class, Id.of("race")))
        .extracting(Enum::name)
        .contains("RACE", "ETHNICITY");
  }
}
