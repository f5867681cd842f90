package org.restory.pack.text;

import java.util.Optional;
import org.restory.rule.Range;

/** Stretches of numbers that stand in a file for something else. */
public final class Ranges {
  private Ranges() {}

  /** A range with no upper end, such as {@code >= 2}, by its lower end. */
  public static Codec<Integer> atLeast(int least) {
    return Scalars.of(
        "a range such as '>= 2', from " + least,
        text -> Range.parse(text).flatMap(Ranges::lowerEnd).filter(from -> from >= least),
        from -> Range.atLeast(from).toString());
  }

  /** The same distances in the other direction: what has risen by 1 has fallen by -1. */
  public static Range reversed(Range range) {
    return new Range(0 - range.to(), 0 - range.from());
  }

  private static Optional<Integer> lowerEnd(Range range) {
    int from = (int) range.from();
    return range.to() == Double.POSITIVE_INFINITY && from == range.from()
        ? Optional.of(from)
        : Optional.empty();
  }
}
