package org.restory.model.person;

import org.restory.model.About;
import org.restory.model.Described;
import org.restory.model.Id;
import org.restory.model.Rewording;

/**
 * What makes the work reachable for a person, such as an interpreter or no reading and writing.
 *
 * @param id the stable id
 * @param about name and meaning
 */
public record AccessNeed(Id<AccessNeed> id, About about) implements Described<AccessNeed> {
  @Override
  public AccessNeed reworded(Rewording words) {
    return new AccessNeed(id, about.reworded(words));
  }
}
