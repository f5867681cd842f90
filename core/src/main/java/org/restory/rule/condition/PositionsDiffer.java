package org.restory.rule.condition;

import java.util.Optional;
import org.restory.model.Id;
import org.restory.model.person.IdentityDimension;

/**
 * True where the clinician sees a difference from the client on a side of identity that the client has voiced.
 *
 * @param dimension the side; empty for any, which names no identity
 */
public record PositionsDiffer(Optional<Id<IdentityDimension>> dimension) implements Leaf {
  @Override
  public Ground ground() {
    return dimension.isPresent() ? Ground.IDENTITY : Ground.CIRCUMSTANCE;
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.difference(this);
  }
}
