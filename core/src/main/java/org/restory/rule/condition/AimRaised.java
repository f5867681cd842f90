package org.restory.rule.condition;

import org.restory.model.Id;
import org.restory.model.practice.Aim;

/**
 * True where another rule has raised an aim.
 *
 * @param aim the aim
 */
public record AimRaised(Id<Aim> aim) implements Leaf {
  @Override
  public Ground ground() {
    return Ground.AIM;
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.aim(this);
  }
}
