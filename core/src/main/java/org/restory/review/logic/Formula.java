package org.restory.review.logic;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.stream.IntStream;

/** A condition whose leaves are numbers of {@link Leaves}, with the aims it rests on written out. */
public sealed interface Formula {
  /** Every part. */
  static Formula all(Formula... parts) {
    return all(Arrays.asList(parts));
  }

  /** Every part. */
  static Formula all(Iterable<? extends Formula> parts) {
    ImmutableList<Formula> list = ImmutableList.copyOf(parts);
    return new Some(list.size(), list);
  }

  /** One part; of none, never. */
  static Formula any(Iterable<? extends Formula> parts) {
    return new Some(1, ImmutableList.copyOf(parts));
  }

  /** Not the part. */
  static Formula not(Formula part) {
    return new None(part);
  }

  /** What holds everywhere. */
  static Formula always() {
    return new Some(0, ImmutableList.of());
  }

  /** What holds nowhere. */
  static Formula never() {
    return any(ImmutableList.of());
  }

  /** Whether it holds, given what is known of each leaf. */
  Truth truth(Truth[] leaves);

  /** The numbers of its leaves, in order. */
  IntStream leaves();

  /** What is known of a leaf or a formula. */
  enum Truth {
    /** It holds. */
    TRUE,
    /** It does not. */
    FALSE,
    /** Either may be. */
    OPEN;

    Truth negate() {
      return this == OPEN ? OPEN : this == TRUE ? FALSE : TRUE;
    }

    static Truth of(boolean holds) {
      return holds ? TRUE : FALSE;
    }
  }

  /**
   * A leaf.
   *
   * @param leaf its number
   */
  record One(int leaf) implements Formula {
    @Override
    public Truth truth(Truth[] leaves) {
      return leaves[leaf];
    }

    @Override
    public IntStream leaves() {
      return IntStream.of(leaf);
    }
  }

  /**
   * A negation.
   *
   * @param part what must not hold
   */
  record None(Formula part) implements Formula {
    @Override
    public Truth truth(Truth[] leaves) {
      return part.truth(leaves).negate();
    }

    @Override
    public IntStream leaves() {
      return part.leaves();
    }
  }

  /**
   * A threshold.
   *
   * @param count how many parts must hold
   * @param parts the parts
   */
  record Some(int count, ImmutableList<Formula> parts) implements Formula {
    @Override
    public Truth truth(Truth[] leaves) {
      int surely = 0;
      int open = 0;
      for (int i = 0; i < parts.size(); i++) {
        Truth part = parts.get(i).truth(leaves);
        surely += part == Truth.TRUE ? 1 : 0;
        open += part == Truth.OPEN ? 1 : 0;
        if (surely + open + parts.size() - 1 - i < count) {
          return Truth.FALSE;
        }
      }
      if (surely >= count) {
        return Truth.TRUE;
      }
      return surely + open < count ? Truth.FALSE : Truth.OPEN;
    }

    @Override
    public IntStream leaves() {
      return parts.stream().flatMapToInt(Formula::leaves);
    }

    /** The same threshold with one part said to hold or not to hold. */
    public Formula with(int place, Formula part) {
      return new Some(
          count,
          IntStream.range(0, parts.size())
              .mapToObj(i -> i == place ? part : parts.get(i))
              .collect(toImmutableList()));
    }
  }
}
