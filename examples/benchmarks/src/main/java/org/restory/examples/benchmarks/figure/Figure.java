package org.restory.examples.benchmarks.figure;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * One thing measured of one contender, or that it could not be: a row of the file of figures. Immutable.
 *
 * @param of what it is of
 * @param value the median; empty where the contender did not finish
 * @param spread half the interquartile range, or JMH's error, in the same unit; empty where there is none
 * @param unit {@code us}, {@code ms}, {@code bytes}, {@code jars}, {@code ratio}; without a value, the reason
 */
public record Figure(Subject of, OptionalDouble value, OptionalDouble spread, String unit) {
  static final String UNFINISHED = "did not finish: ";

  /** Whether there is a value. */
  public boolean finished() {
    return value.isPresent();
  }

  /** The value, as one that can be mapped. */
  public Optional<Double> amount() {
    return value.isPresent() ? Optional.of(value.getAsDouble()) : Optional.empty();
  }

  /** Why there is no value, in a few words. */
  public String reason() {
    return unit.startsWith(UNFINISHED) ? unit.substring(UNFINISHED.length()) : unit;
  }
}
