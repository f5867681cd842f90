package org.restory.rule.condition;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.stream.Stream;

/** What must have been stated for a rule to hold. */
public sealed interface Condition
    permits Condition.All, Condition.Any, Condition.Not, Condition.AtLeast, Leaf {

  /** Holds of every context. */
  static Condition always() {
    return new All(ImmutableList.of());
  }

  /** Holds if every part holds. */
  static Condition all(Condition... parts) {
    return new All(ImmutableList.copyOf(parts));
  }

  /** Holds if one part holds. */
  static Condition any(Condition... parts) {
    return new Any(ImmutableList.copyOf(parts));
  }

  /** Holds if the part was not stated. That is not to say that it was denied. */
  static Condition not(Condition part) {
    return new Not(part);
  }

  /** Holds if at least {@code count} of the parts hold. */
  static Condition atLeast(int count, Condition... parts) {
    return new AtLeast(count, ImmutableList.copyOf(parts));
  }

  /** The conditions directly within this one; none for a leaf. */
  ImmutableList<Condition> parts();

  /** Every leaf within this condition, or itself, in order. */
  default Stream<Leaf> leaves() {
    return parts().stream().flatMap(Condition::leaves);
  }

  /**
   * Conjunction.
   *
   * @param parts what must hold; with none, it always holds
   */
  record All(ImmutableList<Condition> parts) implements Condition {
    /**
     * Checks the extent.
     *
     * @throws IllegalArgumentException if it is too large or nests too deep
     */
    public All {
      Extent.check(parts);
    }
  }

  /**
   * Disjunction.
   *
   * @param parts of which one must hold; at least one
   */
  record Any(ImmutableList<Condition> parts) implements Condition {
    /**
     * Checks the number of parts.
     *
     * @throws IllegalArgumentException if there is none, or it is too large or nests too deep
     */
    public Any {
      Extent.check(parts);
      checkArgument(!parts.isEmpty(), "'any' has no parts; expected at least one");
    }
  }

  /**
   * Absence.
   *
   * @param part what was not stated
   */
  record Not(Condition part) implements Condition {
    /**
     * Checks the extent.
     *
     * @throws IllegalArgumentException if it is too large or nests too deep
     */
    public Not {
      Extent.check(ImmutableList.of(part));
    }

    @Override
    public ImmutableList<Condition> parts() {
      return ImmutableList.of(part);
    }
  }

  /**
   * A threshold over parts.
   *
   * @param count how many must hold, 1 to the number of parts
   * @param parts the parts
   */
  record AtLeast(int count, ImmutableList<Condition> parts) implements Condition {
    /**
     * Checks the threshold.
     *
     * @throws IllegalArgumentException if it can't be met, or always is, or is too large or nests too deep
     */
    public AtLeast {
      Extent.check(parts);
      checkArgument(
          count >= 1 && count <= parts.size(),
          "'at-least' asks for %s of %s parts; expected 1 to the number of parts",
          count,
          parts.size());
    }
  }
}
