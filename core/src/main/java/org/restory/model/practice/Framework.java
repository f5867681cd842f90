package org.restory.model.practice;

import org.restory.model.About;
import org.restory.model.Described;
import org.restory.model.Id;
import org.restory.model.Rewording;

/**
 * A body of practice, such as narrative therapy, cultural humility or liberation psychology.
 *
 * @param id the stable id
 * @param about name and meaning
 */
public record Framework(Id<Framework> id, About about) implements Described<Framework> {
  @Override
  public Framework reworded(Rewording words) {
    return new Framework(id, about.reworded(words));
  }
}
