package org.restory.model.person;

import org.restory.model.About;
import org.restory.model.Described;
import org.restory.model.Id;
import org.restory.model.Rewording;

/**
 * A side of identity, such as race, gender or class, in which a person may describe themselves in their own words.
 * Holding a dimension open never means that it must be filled.
 *
 * @param id the stable id
 * @param about name and meaning
 */
public record IdentityDimension(Id<IdentityDimension> id, About about)
    implements Described<IdentityDimension> {
  @Override
  public IdentityDimension reworded(Rewording words) {
    return new IdentityDimension(id, about.reworded(words));
  }
}
