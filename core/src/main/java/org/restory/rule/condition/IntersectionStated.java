package org.restory.rule.condition;

import com.google.common.collect.ImmutableSet;
import org.restory.model.Id;
import org.restory.model.person.IdentityDimension;

/**
 * True of an intersection that the client stated and agreed to plan with.
 *
 * @param dimensions sides that it must join, among others; empty for any intersection
 */
public record IntersectionStated(ImmutableSet<Id<IdentityDimension>> dimensions) implements Leaf {
  @Override
  public Ground ground() {
    return Ground.IDENTITY;
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.intersection(this);
  }
}
