package org.restory.examples.ehr.crosswalk;

import com.google.common.collect.ImmutableSet;
import java.util.OptionalDouble;

/** What stands in a record in answer to a question. */
public sealed interface Answer {
  /**
   * One or more codes that all say the same.
   *
   * @param codes the codes
   * @param score the number that the answer counts, where it counts one
   */
  record Choice(ImmutableSet<CodeKey> codes, OptionalDouble score) implements Answer {
    /** Shows nothing of a record. */
    @Override
    public String toString() {
      return "Choice{private}";
    }
  }

  /**
   * A number, such as a total.
   *
   * @param value the number
   */
  record Amount(double value) implements Answer {
    /** Shows nothing of a record. */
    @Override
    public String toString() {
      return "Amount{private}";
    }
  }

  /** The person chose not to answer: neither yes nor no. */
  record Declined() implements Answer {}

  /** No answer is recorded. */
  record Missing() implements Answer {}

  /** An answer is recorded in a form that can't be compared, such as free text. */
  record Unreadable() implements Answer {}

  /** The number that the answer counts, where it counts one. */
  default OptionalDouble score() {
    return this instanceof Amount amount
        ? OptionalDouble.of(amount.value())
        : OptionalDouble.empty();
  }
}
