package org.restory.model.person;

import java.util.Optional;
import org.restory.model.About;
import org.restory.model.Described;
import org.restory.model.Id;
import org.restory.model.Rewording;

/**
 * A concept that a person may choose to stand beside their own words. It is never derived from them, and never replaces
 * them.
 *
 * @param id the stable id
 * @param about name and meaning
 * @param dimension the side of identity it belongs to
 * @param parent the broader identity it belongs under, if any
 */
public record Identity(
    Id<Identity> id, About about, Id<IdentityDimension> dimension, Optional<Id<Identity>> parent)
    implements Described<Identity> {
  @Override
  public Identity reworded(Rewording words) {
    return new Identity(id, about.reworded(words), dimension, parent);
  }
}
