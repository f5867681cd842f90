package org.restory.model.person;

import org.restory.model.About;
import org.restory.model.Described;
import org.restory.model.Id;
import org.restory.model.Rewording;

/**
 * What a person may want from the work, in general words; their own words stand beside it.
 *
 * @param id the stable id
 * @param about name and meaning
 */
public record Goal(Id<Goal> id, About about) implements Described<Goal> {
  @Override
  public Goal reworded(Rewording words) {
    return new Goal(id, about.reworded(words));
  }
}
