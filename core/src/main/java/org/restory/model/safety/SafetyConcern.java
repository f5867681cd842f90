package org.restory.model.safety;

import org.restory.model.About;
import org.restory.model.Described;
import org.restory.model.Id;
import org.restory.model.Rewording;

/**
 * Something that changes what is fit now, such as acute risk, dissociation, coercion or legal exposure. It is stated by a
 * professional or the person, and only ever narrows what is offered.
 *
 * @param id the stable id
 * @param about name, meaning, and what a professional does first
 */
public record SafetyConcern(Id<SafetyConcern> id, About about) implements Described<SafetyConcern> {
  @Override
  public SafetyConcern reworded(Rewording words) {
    return new SafetyConcern(id, about.reworded(words));
  }
}
