package org.restory.rule.condition;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import org.restory.check.Limits;

/** How large a condition may grow: whatever reads one walks all of it, call within call. */
final class Extent {
  private Extent() {}

  /**
   * Checks what a condition would hold. Each part was checked when it was made, so that this walk is short.
   *
   * @throws IllegalArgumentException if it is too large or nests too deep
   */
  static void check(ImmutableList<Condition> parts) {
    checkArgument(
        parts.size() < Limits.CONDITION_PARTS
            && 1 + parts.stream().mapToInt(Extent::size).sum() <= Limits.CONDITION_PARTS,
        "a condition has more than %s parts; split the rule",
        Limits.CONDITION_PARTS);
    checkArgument(
        parts.stream().mapToInt(Extent::depth).max().orElse(0) < Limits.CONDITION_DEPTH,
        "a condition has more than %s conditions within each other; write it flatter",
        Limits.CONDITION_DEPTH);
  }

  private static int size(Condition condition) {
    return 1 + condition.parts().stream().mapToInt(Extent::size).sum();
  }

  private static int depth(Condition condition) {
    return 1 + condition.parts().stream().mapToInt(Extent::depth).max().orElse(0);
  }
}
