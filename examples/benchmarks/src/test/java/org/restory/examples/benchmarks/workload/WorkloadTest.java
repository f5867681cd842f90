package org.restory.examples.benchmarks.workload;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkloadTest {
  @ParameterizedTest
  @ValueSource(ints = {100, 1_000, 10_000})
  void as_many_rules_hold_of_each_case_however_many_there_are(int rules) {
    Workload workload = Workload.of(Shape.of(rules, Shape.SOME));

    assertThat(workload.rules()).hasSize(rules);
    assertThat(workload.cases())
        .hasSize(64)
        .allSatisfy(stated -> assertThat(workload.rules())
            .filteredOn(rule -> rule.holds(stated))
            .hasSize(Shape.SOME));
  }

  @ParameterizedTest
  @ValueSource(ints = {5, 15, 50, 150, 500})
  void a_case_states_as_many_facts_as_asked_and_phase_format_and_minutes(int facts) {
    Workload workload = Workload.of(Shape.withFacts(facts));

    assertThat(workload.cases()).allSatisfy(stated -> {
      assertThat(stated.statements()).hasSize(facts + 3);
      assertThat(workload.rules()).filteredOn(rule -> rule.holds(stated)).hasSize(Shape.SOME);
    });
  }

  @ParameterizedTest
  @ValueSource(ints = {100, 1_000})
  void a_workload_is_the_same_each_time(int rules) {
    Shape shape = Shape.of(rules, Shape.SOME);

    assertThat(Workload.of(shape).rules()).isEqualTo(Workload.of(shape).rules());
    assertThat(Shape.parse(shape.toString())).isEqualTo(shape);
  }

  @ParameterizedTest
  @ValueSource(ints = 10_000)
  void rules_are_mostly_conjunctions_and_about_a_tenth_each_negates_or_counts(int rules) {
    Workload workload = Workload.of(Shape.of(rules, Shape.SOME));

    assertThat(workload.rules().stream().filter(rule -> !rule.none().isEmpty()).count())
        .isBetween(rules / 20L, rules / 8L);
    assertThat(workload.rules().stream().filter(rule -> rule.least() > 0).count())
        .isBetween(rules / 20L, rules / 8L);
  }
}
