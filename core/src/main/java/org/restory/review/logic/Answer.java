package org.restory.review.logic;

import org.restory.context.SessionContext;

/** Whether a formula can hold. */
public sealed interface Answer {
  /** Whether it is known that none can make it hold. */
  default boolean isNever() {
    return this instanceof Never;
  }

  /**
   * It holds in this case.
   *
   * @param session the case
   */
  record Holds(SessionContext session) implements Answer {
    /** Shows nothing of the case. */
    @Override
    public String toString() {
      return "Holds{}";
    }
  }

  /** No case makes it hold. */
  record Never() implements Answer {}

  /** It was not decided within the work allowed. */
  record TooLarge() implements Answer {}
}
