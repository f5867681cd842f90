package org.restory.rule.condition;

import org.restory.context.Circumstance;
import org.restory.rule.Range;

/**
 * True of a circumstance that is a number in a range, such as the minutes available. One that is not known is in no range.
 *
 * @param kind which circumstance
 * @param range the range
 */
public record CircumstanceWithin(Circumstance.Kind kind, Range range) implements Leaf {
  @Override
  public Ground ground() {
    return Ground.CIRCUMSTANCE;
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.circumstance(this);
  }
}
