package org.restory.counterfactual;

import com.google.common.collect.ImmutableList;
import java.util.stream.Stream;
import org.restory.context.Circumstance;
import org.restory.rule.Range;
import org.restory.rule.condition.CircumstanceIs;
import org.restory.rule.condition.CircumstanceWithin;
import org.restory.rule.condition.Leaf;

/** The circumstances that meet a leaf, or miss it. */
final class Circumstances {
  private static final String UNKNOWN = "unknown";

  private Circumstances() {}

  /** Those that meet a leaf about a circumstance, or those that miss it; of numbers, the nearest to the ends of what is asked. */
  static ImmutableList<Circumstance> to(boolean wanted, Leaf leaf) {
    if (leaf instanceof CircumstanceIs word) {
      return word.kind().words().stream()
          .filter(value -> !value.equals(UNKNOWN) && word.values().contains(value) == wanted)
          .map(value -> new Circumstance(word.kind(), value))
          .collect(ImmutableList.toImmutableList());
    }
    CircumstanceWithin number = (CircumstanceWithin) leaf;
    return ends(number.range(), wanted)
        .map(value -> Circumstance.of(number.kind(), value))
        .collect(ImmutableList.toImmutableList());
  }

  private static Stream<Integer> ends(Range range, boolean within) {
    double out = within ? 0 : 1;
    return Stream.of(Math.ceil(range.from()) - out, Math.floor(range.to()) + out)
        .filter(end -> end >= 1 && end <= Integer.MAX_VALUE)
        .map(Double::intValue)
        .distinct();
  }
}
