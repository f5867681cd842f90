package org.restory.examples.benchmarks.page;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.math.PairedStatsAccumulator;
import java.util.OptionalDouble;
import java.util.function.DoubleFunction;
import java.util.function.ToDoubleFunction;

/** Amounts by size, ascending. Immutable. */
record Curve(ImmutableList<Curve.At> points) {
  /** An amount at a size. */
  record At(int size, double amount) {}

  /** The same sizes with other amounts. */
  Curve with(ToDoubleFunction<At> amount) {
    return new Curve(points.stream()
        .map(point -> new At(point.size, amount.applyAsDouble(point)))
        .collect(toImmutableList()));
  }

  /** The amount at the greatest size; there must be one. */
  At last() {
    return points.get(points.size() - 1);
  }

  /**
   * How the amount grows: 0 does not, 1 in step with the size, 2 with its square. It is the slope of the straight line that fits best (least
   * squares) where both axes are logarithmic; empty with fewer than two sizes.
   */
  OptionalDouble slope() {
    if (points.size() < 2) {
      return OptionalDouble.empty();
    }
    PairedStatsAccumulator logs = new PairedStatsAccumulator();
    points.forEach(point -> logs.add(Math.log(point.size), Math.log(point.amount)));
    return OptionalDouble.of(logs.leastSquaresFit().slope());
  }

  /** The slope in words. */
  String slopeSaid() {
    return slope().isPresent() ? Amounts.slope(slope().getAsDouble()) : "–";
  }

  /** Every point in words, for those who do not see it. */
  String said(DoubleFunction<String> amount) {
    return points.stream()
        .map(point -> amount.apply(point.amount) + " at " + Amounts.count(point.size))
        .collect(joining(", "));
  }
}
