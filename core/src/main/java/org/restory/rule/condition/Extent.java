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
    int size = 1;
    int depth = 0;
    if (parts.size() < Limits.CONDITION_PARTS) {
      for (Condition part : parts) {
        size += size(part);
        depth = Math.max(depth, depth(part));
      }
    }
    checkArgument(
        parts.size() < Limits.CONDITION_PARTS && size <= Limits.CONDITION_PARTS,
        "a condition has more than %s parts; split the rule",
        Limits.CONDITION_PARTS);
    checkArgument(
        depth < Limits.CONDITION_DEPTH,
        "a condition has more than %s conditions within each other; write it flatter",
        Limits.CONDITION_DEPTH);
  }

  private static int size(Condition condition) {
    int size = 1;
    for (Condition part : condition.parts()) {
      size += size(part);
    }
    return size;
  }

  private static int depth(Condition condition) {
    int deepest = 0;
    for (Condition part : condition.parts()) {
      deepest = Math.max(deepest, depth(part));
    }
    return 1 + deepest;
  }
}
