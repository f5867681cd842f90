package org.restory.pack.text;

import java.util.HashMap;
import java.util.Map;
import org.restory.catalog.Location;
import org.restory.catalog.Problem;
import org.restory.catalog.ProblemKind;
import org.restory.check.Limits;

/**
 * Notices different values that have one hash code. Texts are easily made so, and a hash table then compares each with all the
 * others.
 */
final class Alikes {
  private final Map<Integer, Integer> byHash = new HashMap<>();

  /** Whether, with this one, too many have its hash code. */
  boolean areMany(Object value) {
    return byHash.merge(value.hashCode(), 1, Integer::sum) > Limits.ALIKE;
  }

  /** What to say of them. */
  static Problem problem(Location at) {
    return Problem.at(
            at,
            ProblemKind.TOO_LARGE,
            "more than " + Limits.ALIKE + " entries up to here have one hash code")
        .expecting("each entry once, by a name that was not made to slow down a table");
  }
}
