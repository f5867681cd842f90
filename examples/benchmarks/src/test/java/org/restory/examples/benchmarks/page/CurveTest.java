package org.restory.examples.benchmarks.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.restory.examples.benchmarks.page.Curve.At;

/** The slope of a cost is the power of the size with which it grows. */
class CurveTest {
  @Test
  void what_does_not_grow_has_slope_0() {
    assertThat(slope(size -> 8.4)).isCloseTo(0, within(1e-9));
  }

  @Test
  void what_grows_in_step_has_slope_1_whatever_it_costs() {
    assertThat(slope(size -> 0.002 * size)).isCloseTo(1, within(1e-9));
    assertThat(slope(size -> 500.0 * size)).isCloseTo(1, within(1e-9));
  }

  @Test
  void what_grows_with_the_root_or_the_square_has_slope_one_half_or_2() {
    assertThat(slope(Math::sqrt)).isCloseTo(0.5, within(1e-9));
    assertThat(slope(size -> 3 * size * size)).isCloseTo(2, within(1e-9));
  }

  @Test
  void between_points_that_stray_it_is_the_least_squares_one() {
    // logs to base ten: (2, 0), (3, 0), (4, 3), whose fit rises by 1.5
    Curve curve =
        new Curve(ImmutableList.of(new At(100, 1), new At(1_000, 1), new At(10_000, 1_000)));

    assertThat(curve.slope().orElseThrow()).isCloseTo(1.5, within(1e-9));
  }

  @Test
  void one_size_has_no_slope() {
    Curve curve = new Curve(ImmutableList.of(new At(100, 1)));

    assertThat(curve.slope()).isEmpty();
    assertThat(curve.slopeSaid()).isEqualTo("–");
  }

  private static double slope(DoubleUnaryOperator cost) {
    return new Curve(IntStream.of(100, 1_000, 10_000, 100_000)
            .mapToObj(size -> new At(size, cost.applyAsDouble(size)))
            .collect(ImmutableList.toImmutableList()))
        .slope()
        .orElseThrow();
  }
}
