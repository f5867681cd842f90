package org.restory.examples.benchmarks.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.restory.examples.benchmarks.figure.Axis;
import org.restory.examples.benchmarks.figure.Figure;
import org.restory.examples.benchmarks.figure.Figures;
import org.restory.examples.benchmarks.figure.Measure;
import org.restory.examples.benchmarks.page.Target.Verdict;

/** A target holds when figures show it; one that does not hold is told as plainly, and nothing is known without figures. */
class TargetsTest {
  @Test
  void targets_hold_that_the_figures_keep() throws IOException {
    assertThat(target(Sample.figures(), "matching alone"))
        .isEqualTo(new Target(
            "matching alone, against the bare inverted index",
            "≤ 1.3 ×",
            "1,000 rules: 1.12 ×, 10,000 rules: 1.03 ×",
            Verdict.HOLDS));
    assertThat(target(Sample.figures(), "whole recommendation").measured()).isEqualTo("5.63 ×");
    assertThat(target(Sample.figures(), "the same, 10,000 rules").measured()).isEqualTo("113 ×");
  }

  @Test
  void one_amount_beyond_the_bound_is_enough_not_to_hold() throws IOException {
    Figures slower =
        Sample.but(figure -> isMatch(figure, "restory") && isAt(figure, 10_000), times(1.5));

    assertThat(target(slower, "matching alone"))
        .returns("1,000 rules: 1.12 ×, 10,000 rules: 1.55 ×", Target::measured)
        .returns(Verdict.DOES_NOT_HOLD, Target::verdict);
  }

  @Test
  void the_best_of_two_forms_is_the_one_to_beat() throws IOException {
    Figures faster =
        Sample.but(figure -> isMatch(figure, "drools-model") && isAt(figure, 1_000), times(0.1));

    assertThat(target(faster, "whole recommendation"))
        .returns("0.84 ×", Target::measured)
        .returns(Verdict.DOES_NOT_HOLD, Target::verdict);
  }

  @Test
  void an_engine_that_did_not_finish_is_not_the_one_to_beat() throws IOException {
    Figures less = Sample.but(
        figure -> isMatch(figure, "drools-one-fact") && isAt(figure, 10_000),
        figure -> figure.of().unfinished("memory"));

    assertThat(target(less, "the same, 10,000 rules").measured()).isEqualTo("298 ×");
  }

  @Test
  void two_threads_are_held_against_the_cases_of_one_in_the_same_time() throws IOException {
    Figures slower = Sample.but(
        figure -> isMatch(figure, "restory") && figure.of().size(Axis.THREADS).orElse(1) == 2,
        times(1.5));

    assertThat(target(slower, "cases in the same time"))
        .returns("matching 1.29 ×, recommendation 1.95 ×", Target::measured)
        .returns(Verdict.DOES_NOT_HOLD, Target::verdict);
  }

  @Test
  void who_comes_next_is_named() throws IOException {
    assertThat(target(Sample.figures(), "cold start to the first answer, 1,000"))
        .returns("410 ms; Easy Rules 620 ms", Target::measured)
        .returns(Verdict.HOLDS, Target::verdict);
    assertThat(target(Sample.figures(), "jars at run time"))
        .returns("5 jars; JSON-logic 2 jars", Target::measured)
        .returns(Verdict.DOES_NOT_HOLD, Target::verdict);
  }

  @Test
  void nothing_is_known_where_nothing_was_measured() {
    ImmutableList<Target> targets = Targets.of(Sample.none());

    assertThat(targets).hasSize(13).allSatisfy(target -> {
      assertThat(target.verdict()).isEqualTo(Verdict.UNKNOWN);
      assertThat(target.measured()).contains("not measured");
    });
  }

  @Test
  void what_lacks_one_of_its_figures_is_not_said_to_hold() throws IOException {
    Figures less = Sample.without(figure -> isMatch(figure, "floor") && isAt(figure, 10_000));

    assertThat(target(less, "matching alone"))
        .returns("1,000 rules: 1.12 ×, 10,000 rules: not measured", Target::measured)
        .returns(Verdict.UNKNOWN, Target::verdict);
  }

  private static Target target(Figures figures, String start) {
    return Targets.of(figures).stream()
        .filter(target -> target.what().startsWith(start))
        .findFirst()
        .orElseThrow();
  }

  private static boolean isMatch(Figure figure, String contender) {
    return figure.of().measure() == Measure.MATCH && figure.of().contender().equals(contender);
  }

  private static boolean isAt(Figure figure, int rules) {
    return figure.of().size(Axis.RULES).orElse(0) == rules;
  }

  private static UnaryOperator<Figure> times(double factor) {
    return figure ->
        figure.of().measured(figure.value().orElseThrow() * factor, figure.spread(), figure.unit());
  }
}
