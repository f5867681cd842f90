package org.restory.pack.cases;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.restory.context.Fact;
import org.restory.context.Stated;
import org.restory.model.Concept;
import org.restory.model.Id;
import org.restory.model.person.AccessNeed;
import org.restory.model.person.Goal;
import org.restory.model.person.Signal;
import org.restory.model.person.Strength;
import org.restory.model.safety.SafetyConcern;
import org.restory.pack.text.Codec;
import org.restory.pack.text.JsonText;
import org.restory.pack.text.Node;
import org.restory.pack.text.Reading;
import org.restory.pack.text.YamlText;
import org.restory.pack.text.YamlTree;

class FactCodecsTest {
  private static final Codec<Fact> FACT = FactCodecs.any();

  @Test
  void every_kind_of_fact_has_a_sample() {
    ImmutableSet<String> sampled = SampleFacts.ALL.stream()
        .flatMap(fact -> Arrays.stream(Fact.class.getPermittedSubclasses())
            .filter(kind -> kind.isInstance(fact)))
        .map(Class::getSimpleName)
        .collect(toImmutableSet());

    assertThat(Arrays.stream(Fact.class.getPermittedSubclasses()).map(Class::getSimpleName))
        .containsExactlyInAnyOrderElementsOf(sampled);
  }

  @ParameterizedTest
  @FieldSource("org.restory.pack.cases.SampleFacts#ALL")
  void comes_back_equal_from_YAML_and_from_JSON(Fact fact) {
    assertThat(read(YamlText.of(FACT.write(fact)))).isEqualTo(fact);
    assertThat(read(JsonText.of(FACT.write(fact)))).isEqualTo(fact);
  }

  @Test
  void what_is_usual_is_left_out_and_comes_back() {
    assertUsual(Stated.byClient(Goal.class, Id.of("rest")), Map.of("goal", "rest"));
    assertUsual(Stated.byClient(Strength.class, Id.of("choir")), Map.of("strength", "choir"));
    assertUsual(Stated.byClinician(Signal.class, Id.of("a")), Map.of("signal", "a"));
    assertUsual(Stated.byClinician(SafetyConcern.class, Id.of("a")), Map.of("concern", "a"));
    assertUsual(Stated.byClient(AccessNeed.class, Id.of("a")), Map.of("access-need", "a"));
    assertUsual(
        Stated.byClinician(Goal.class, Id.of("rest")),
        Map.of("goal", "rest", "source", "clinician-noted"));
  }

  @Test
  void a_fact_of_no_kind_is_a_problem() {
    Reading reading = new Reading();
    Node root = YamlTree.parse("facts.yaml", "barier: racism", reading).orElseThrow();

    assertThat(FACT.read(root, reading)).isNull();
    assertThat(reading.problems())
        .hasToString(
            "[facts.yaml:1:1: 'barier' names no fact; expected one of dimension, intersection,"
                + " barrier,"
                + " measurement, alliance, wants, avoids, done, ready, consent, clinician,"
                + " attribute,"
                + " circumstance, set-aside, goal, strength, signal, concern, access-need; did you"
                + " mean"
                + " 'barrier'? [RST-1109]]");
  }

  private static <T extends Concept<T>> void assertUsual(
      Stated<T> fact, Map<String, String> written) {
    assertThat(FACT.write(fact)).isEqualTo(written);
    assertThat(read(YamlText.of(written))).isEqualTo(fact);
  }

  private static Fact read(String text) {
    Reading reading = new Reading();
    return reading.orThrow(YamlTree.parse("fact", text, reading)
        .flatMap(root -> Optional.ofNullable(FACT.read(root, reading))));
  }
}
