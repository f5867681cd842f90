package org.restory.logic;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;

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

  /** The formulas directly within it. */
  ImmutableList<Formula> parts();

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
    public ImmutableList<Formula> parts() {
      return ImmutableList.of();
    }
  }

  /**
   * A negation.
   *
   * @param part what must not hold
   */
  record None(Formula part) implements Formula {
    @Override
    public ImmutableList<Formula> parts() {
      return ImmutableList.of(part);
    }
  }

  /**
   * A threshold.
   *
   * @param count how many parts must hold
   * @param parts the parts
   */
  record Some(int count, ImmutableList<Formula> parts) implements Formula {}
}
