package org.restory.model.world;

import org.restory.model.About;
import org.restory.model.Described;
import org.restory.model.Id;
import org.restory.model.Rewording;

/**
 * How a barrier becomes distress, such as a microaggression, concealment or material depletion. A description of a
 * process, never of a person.
 *
 * @param id the stable id
 * @param about name and meaning
 */
public record Mechanism(Id<Mechanism> id, About about) implements Described<Mechanism> {
  @Override
  public Mechanism reworded(Rewording words) {
    return new Mechanism(id, about.reworded(words));
  }
}
