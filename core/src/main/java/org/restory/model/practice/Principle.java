package org.restory.model.practice;

import org.restory.model.About;
import org.restory.model.Described;
import org.restory.model.Id;
import org.restory.model.Rewording;

/**
 * A commitment that the frameworks share, such as dignity, shared power or critical reflection.
 *
 * @param id the stable id
 * @param about name and meaning
 */
public record Principle(Id<Principle> id, About about) implements Described<Principle> {
  @Override
  public Principle reworded(Rewording words) {
    return new Principle(id, about.reworded(words));
  }
}
