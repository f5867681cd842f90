package org.restory.examples.benchmarks.figure;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * What a figure is of. Immutable.
 *
 * @param measure what is measured
 * @param contender whose figure it is; empty where it is nobody's
 * @param workload {@code synthetic}; {@code confined}, where cases speak of one half of the vocabulary; {@code standard}, Restory's own
 *     catalog; or empty where none applies
 * @param sizes how large the work is, on the axes that apply
 */
public record Subject(
    Measure measure, String contender, String workload, ImmutableSortedMap<Axis, Integer> sizes) {
  private static final CharMatcher SEPARATORS = CharMatcher.anyOf(",\"\r\n");

  /** Refuses names that a field of the file can't hold. */
  public Subject {
    if (SEPARATORS.matchesAnyOf(contender + workload)) {
      throw new IllegalArgumentException(
          "no comma, quote or line break: " + contender + " " + workload);
    }
  }

  /** A subject without a size. */
  public static Subject of(Measure measure, String contender, String workload) {
    return new Subject(measure, contender, workload, ImmutableSortedMap.of());
  }

  /** The same at a size. */
  public Subject at(Axis axis, int size) {
    return new Subject(
        measure,
        contender,
        workload,
        ImmutableSortedMap.<Axis, Integer>naturalOrder()
            .putAll(Maps.filterKeys(sizes, each -> each != axis))
            .put(axis, size)
            .build());
  }

  /** The size on one axis; empty where it does not apply. */
  public OptionalInt size(Axis axis) {
    Integer size = sizes.get(axis);
    return size == null ? OptionalInt.empty() : OptionalInt.of(size);
  }

  /** The figure that was measured: a median, half the interquartile range or the like, and the unit of both. */
  public Figure measured(double value, OptionalDouble spread, String unit) {
    return new Figure(this, OptionalDouble.of(value), spread, unit);
  }

  /** The figure that is missing, and why. */
  public Figure unfinished(String reason) {
    return new Figure(
        this,
        OptionalDouble.empty(),
        OptionalDouble.empty(),
        Figure.UNFINISHED + SEPARATORS.collapseFrom(reason, ';'));
  }
}
