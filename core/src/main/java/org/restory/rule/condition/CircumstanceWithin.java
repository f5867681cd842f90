package org.restory.rule.condition;

import static com.google.common.base.Preconditions.checkArgument;

import org.restory.check.Words;
import org.restory.context.Circumstance;
import org.restory.rule.Range;

/**
 * True of a circumstance that is a number in a range, such as the minutes available. One that is not known is in no range.
 *
 * @param kind which circumstance
 * @param range the range
 */
public record CircumstanceWithin(Circumstance.Kind kind, Range range) implements Leaf {
  /**
   * Checks that numbers are asked for.
   *
   * @throws IllegalArgumentException if the circumstance is a word, or the range holds every number
   */
  public CircumstanceWithin {
    checkArgument(
        kind.isNumber(), "circumstance '%s' is a word; expected a number", Words.of(kind));
    checkArgument(!range.isAny(), "range of '%s' holds every number", Words.of(kind));
  }

  @Override
  public Ground ground() {
    return Ground.CIRCUMSTANCE;
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.circumstance(this);
  }
}
