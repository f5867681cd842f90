package org.restory.engine;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;
import java.util.function.ToIntFunction;
import org.restory.rule.condition.BarrierExperienced;
import org.restory.rule.condition.Condition;
import org.restory.rule.condition.IntersectionStated;
import org.restory.rule.condition.Leaf;

/** A condition whose leaves are numbers, so that each distinct leaf of a rule base is decided once. */
sealed interface Expression {

  /** Whether it holds, given which leaves hold. */
  default boolean holds(IntPredicate leaves) {
    return holds(leaves, leaves);
  }

  /** Whether it holds, given which leaves hold where they are affirmed, and which where they are negated. */
  boolean holds(IntPredicate affirmed, IntPredicate negated);

  /** Visits the leaves that make it hold: those that hold and are affirmed. Two negations affirm. */
  void supports(IntPredicate leaves, IntConsumer visit);

  /** Visits the leaves that keep it from holding: those that hold and are negated. */
  void denials(IntPredicate leaves, IntConsumer visit);

  /**
   * Visits the leaves that make it hold, or keep it from holding.
   *
   * @param wanted whether it is to hold
   * @param leaves which leaves hold
   * @param visit told each leaf, and whether it holds
   */
  void grounds(boolean wanted, IntPredicate leaves, Visit visit);

  /** Told of leaves. */
  @FunctionalInterface
  interface Visit {
    void leaf(int leaf, boolean holds);
  }

  /** Visits the leaves that stand under an even number of negations. */
  void affirmed(IntConsumer visit);

  /** Visits the leaves that stand under an odd number of negations. */
  void negated(IntConsumer visit);

  /** One that holds where all of its parts do. */
  static Expression all(ImmutableList<Expression> parts) {
    return new Some(parts.size(), parts);
  }

  /** The expression of a condition. */
  static Expression of(Condition condition, ToIntFunction<Leaf> number) {
    if (condition instanceof BarrierExperienced barrier && barrier.onIntersection()) {
      // Only a person can state where sides of identity meet; a barrier linked with two does not.
      Leaf stated = new IntersectionStated(ImmutableSet.of());
      return new Some(
          2,
          ImmutableList.of(
              new One(number.applyAsInt(barrier)), new One(number.applyAsInt(stated))));
    }
    if (condition instanceof Leaf leaf) {
      return new One(number.applyAsInt(leaf));
    }
    ImmutableList<Expression> parts = condition.parts().stream()
        .map(part -> of(part, number))
        .collect(ImmutableList.toImmutableList());
    if (condition instanceof Condition.Not) {
      return new None(parts.get(0));
    }
    if (condition instanceof Condition.Any) {
      return new Some(1, parts);
    }
    return new Some(
        condition instanceof Condition.AtLeast some ? some.count() : parts.size(), parts);
  }

  /**
   * A leaf.
   *
   * @param leaf its number
   */
  record One(int leaf) implements Expression {
    @Override
    public boolean holds(IntPredicate affirmed, IntPredicate negated) {
      return affirmed.test(leaf);
    }

    @Override
    public void supports(IntPredicate leaves, IntConsumer visit) {
      if (leaves.test(leaf)) {
        visit.accept(leaf);
      }
    }

    @Override
    public void denials(IntPredicate leaves, IntConsumer visit) {}

    @Override
    public void grounds(boolean wanted, IntPredicate leaves, Visit visit) {
      if (leaves.test(leaf) == wanted) {
        visit.leaf(leaf, wanted);
      }
    }

    @Override
    public void affirmed(IntConsumer visit) {
      visit.accept(leaf);
    }

    @Override
    public void negated(IntConsumer visit) {}
  }

  /**
   * A negation.
   *
   * @param part what must not hold
   */
  record None(Expression part) implements Expression {
    @Override
    public boolean holds(IntPredicate affirmed, IntPredicate negated) {
      return !part.holds(negated, affirmed);
    }

    @Override
    public void supports(IntPredicate leaves, IntConsumer visit) {
      part.denials(leaves, visit);
    }

    @Override
    public void denials(IntPredicate leaves, IntConsumer visit) {
      part.supports(leaves, visit);
    }

    @Override
    public void grounds(boolean wanted, IntPredicate leaves, Visit visit) {
      part.grounds(!wanted, leaves, visit);
    }

    @Override
    public void affirmed(IntConsumer visit) {
      part.negated(visit);
    }

    @Override
    public void negated(IntConsumer visit) {
      part.affirmed(visit);
    }
  }

  /**
   * A threshold, which conjunction and disjunction are cases of.
   *
   * @param count how many parts must hold
   * @param parts the parts
   */
  record Some(int count, ImmutableList<Expression> parts) implements Expression {
    @Override
    public boolean holds(IntPredicate affirmed, IntPredicate negated) {
      int left = count;
      for (int i = 0; i < parts.size() && left > 0 && left <= parts.size() - i; i++) {
        if (parts.get(i).holds(affirmed, negated)) {
          left--;
        }
      }
      return left == 0;
    }

    @Override
    public void supports(IntPredicate leaves, IntConsumer visit) {
      for (Expression part : parts) {
        if (part.holds(leaves)) {
          part.supports(leaves, visit);
        }
      }
    }

    @Override
    public void denials(IntPredicate leaves, IntConsumer visit) {
      for (Expression part : parts) {
        if (!part.holds(leaves)) {
          part.denials(leaves, visit);
        }
      }
    }

    @Override
    public void grounds(boolean wanted, IntPredicate leaves, Visit visit) {
      for (Expression part : parts) {
        if (part.holds(leaves) == wanted) {
          part.grounds(wanted, leaves, visit);
        }
      }
    }

    @Override
    public void affirmed(IntConsumer visit) {
      parts.forEach(part -> part.affirmed(visit));
    }

    @Override
    public void negated(IntConsumer visit) {
      parts.forEach(part -> part.negated(visit));
    }
  }
}
