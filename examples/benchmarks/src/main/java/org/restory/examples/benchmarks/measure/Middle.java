package org.restory.examples.benchmarks.measure;

import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import org.restory.examples.benchmarks.figure.Figure;
import org.restory.examples.benchmarks.figure.Subject;

/**
 * The middle of some readings.
 *
 * @param median the median
 * @param spread half the distance between the quartiles; empty of fewer than three readings
 */
record Middle(double median, OptionalDouble spread) {
  /** The middle of at least one reading. */
  static Middle of(DoubleStream readings) {
    double[] sorted = readings.sorted().toArray();
    return new Middle(
        at(sorted, 0.5),
        sorted.length < 3
            ? OptionalDouble.empty()
            : OptionalDouble.of((at(sorted, 0.75) - at(sorted, 0.25)) / 2));
  }

  Figure figure(Subject subject, String unit) {
    return subject.measured(median, spread, unit);
  }

  private static double at(double[] sorted, double share) {
    double place = share * (sorted.length - 1);
    double[] around =
        Arrays.copyOfRange(sorted, (int) Math.floor(place), (int) Math.ceil(place) + 1);
    return (around[0] * (1 - place % 1)) + (around[around.length - 1] * (place % 1));
  }
}
