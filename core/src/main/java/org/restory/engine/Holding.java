package org.restory.engine;

import java.util.function.IntPredicate;

/** The leaves that hold, in the order in which they were found to. */
final class Holding implements IntPredicate {
  private static final int USUAL = 64;

  private final long[] bits;
  private final Numbers leaves = new Numbers(USUAL);

  Holding(int bound) {
    bits = new long[(bound + Long.SIZE - 1) / Long.SIZE];
  }

  /** Notes that a leaf holds, and says whether that is new. */
  boolean add(int leaf) {
    if (test(leaf)) {
      return false;
    }
    bits[leaf >> 6] |= 1L << leaf;
    leaves.add(leaf);
    return true;
  }

  @Override
  public boolean test(int leaf) {
    return (bits[leaf >> 6] & (1L << leaf)) != 0;
  }

  int size() {
    return leaves.size();
  }

  /** A leaf by its place. */
  int get(int place) {
    return leaves.get(place);
  }

  void clear() {
    for (int i = 0; i < leaves.size(); i++) {
      bits[leaves.get(i) >> 6] = 0;
    }
    leaves.clear();
  }
}
