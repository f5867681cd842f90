package org.restory.rule.condition;

import org.restory.model.Id;
import org.restory.model.safety.Prerequisite;

/**
 * True where a prerequisite was stated to be met, or not.
 *
 * @param prerequisite what should be true
 * @param met whether it must have been stated as met or as not met
 */
public record ReadinessStated(Id<Prerequisite> prerequisite, boolean met) implements Leaf {
  @Override
  public Ground ground() {
    return Ground.CIRCUMSTANCE;
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.readiness(this);
  }
}
