package org.restory.engine;

import java.util.Arrays;
import java.util.BitSet;
import java.util.function.IntConsumer;

/** The places of the facts that leaves fit, sorted by leaf. Immutable. */
final class Places {
  /** A leaf in the upper half, a place in the lower. */
  private final long[] byLeaf;

  /** From a leaf, the fact's place, a leaf, a place, and so on. */
  Places(int[] found) {
    byLeaf = new long[found.length / 2];
    for (int i = 0; i < byLeaf.length; i++) {
      byLeaf[i] = start(found[2 * i]) | found[2 * i + 1];
    }
    Arrays.sort(byLeaf);
  }

  /** How many facts a leaf fits. */
  int count(int leaf) {
    return first(leaf + 1) - first(leaf);
  }

  /** Visits the places of the facts that a leaf fits, in their order. */
  void of(int leaf, IntConsumer visit) {
    for (int i = first(leaf); i < byLeaf.length && leafAt(i) == leaf; i++) {
      visit.accept((int) byLeaf[i]);
    }
  }

  /** Adds the places of the facts that a leaf fits. */
  void addOf(int leaf, BitSet places) {
    for (int i = first(leaf); i < byLeaf.length && leafAt(i) == leaf; i++) {
      places.set((int) byLeaf[i]);
    }
  }

  private int leafAt(int i) {
    return (int) (byLeaf[i] >>> Integer.SIZE);
  }

  private int first(int leaf) {
    int found = Arrays.binarySearch(byLeaf, start(leaf));
    return found < 0 ? -found - 1 : found;
  }

  private static long start(int leaf) {
    return (long) leaf << Integer.SIZE;
  }
}
