package org.restory.logic;

import java.util.function.Predicate;
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
   * @param others whether another formula over the same leaves holds in it too
   */
  record Holds(SessionContext session, Predicate<Formula> others) implements Answer {
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
