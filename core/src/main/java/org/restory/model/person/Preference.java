package org.restory.model.person;

import org.restory.model.About;
import org.restory.model.Described;
import org.restory.model.Id;
import org.restory.model.Rewording;

/**
 * How a person may like to work, such as practical tasks or nothing to take home. A wish, never a condition.
 *
 * @param id the stable id
 * @param about name and meaning
 */
public record Preference(Id<Preference> id, About about) implements Described<Preference> {
  @Override
  public Preference reworded(Rewording words) {
    return new Preference(id, about.reworded(words));
  }
}
