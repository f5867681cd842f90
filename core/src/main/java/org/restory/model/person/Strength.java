package org.restory.model.person;

import org.restory.model.About;
import org.restory.model.Described;
import org.restory.model.Id;
import org.restory.model.Rewording;

/**
 * A resource that a person or a community brings, after community cultural wealth [yosso2005]. Never an argument that
 * harm was small.
 *
 * @param id the stable id
 * @param about name and meaning
 */
public record Strength(Id<Strength> id, About about) implements Described<Strength> {
  @Override
  public Strength reworded(Rewording words) {
    return new Strength(id, about.reworded(words));
  }
}
