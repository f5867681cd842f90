package org.restory.counterfactual;

import org.restory.context.Circumstance;
import org.restory.context.Readiness;
import org.restory.rule.condition.Leaf;

/** One thing to make otherwise, before it is said by which facts. */
sealed interface Step {
  /** Whether both can't be made. */
  default boolean contradicts(Step other) {
    if (this instanceof Put put && other instanceof Put otherPut) {
      return put.circumstance.kind() == otherPut.circumstance.kind() && !put.equals(otherPut);
    }
    return (this instanceof Meet meet
            && other instanceof Unmeet unmeet
            && meet.leaf.equals(unmeet.leaf))
        || (this instanceof Unmeet own && other instanceof Meet met && own.leaf.equals(met.leaf));
  }

  /**
   * A leaf is to hold.
   *
   * @param leaf the leaf
   */
  record Meet(Leaf leaf) implements Step {}

  /**
   * A leaf is not to hold.
   *
   * @param leaf the leaf
   */
  record Unmeet(Leaf leaf) implements Step {}

  /**
   * A circumstance is to be another.
   *
   * @param circumstance what it is to be
   */
  record Put(Circumstance circumstance) implements Step {}

  /**
   * A prerequisite is to be met.
   *
   * @param unmet that it is not
   */
  record Ready(Readiness unmet) implements Step {}
}
