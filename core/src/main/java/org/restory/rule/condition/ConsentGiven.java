package org.restory.rule.condition;

import org.restory.model.ConsentScope;

/**
 * True where the person has agreed to a use for the work itself.
 *
 * @param scope the use
 */
public record ConsentGiven(ConsentScope scope) implements Leaf {
  @Override
  public Ground ground() {
    return Ground.CIRCUMSTANCE;
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.consent(this);
  }
}
