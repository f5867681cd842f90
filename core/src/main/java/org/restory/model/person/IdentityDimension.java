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
 * @param sensitivity how carefully a disclosure in it must be kept
 */
public record IdentityDimension(Id<IdentityDimension> id, About about, Sensitivity sensitivity)
    implements Described<IdentityDimension> {
  @Override
  public IdentityDimension reworded(Rewording words) {
    return new IdentityDimension(id, about.reworded(words), sensitivity);
  }

  /** How carefully a disclosure must be kept. */
  public enum Sensitivity {
    /** Personal, and no more protected than the rest. */
    ORDINARY,
    /** A category that data-protection law treats as special. */
    SPECIAL,
    /** Dangerous to the person if it leaks; not kept unless they ask. */
    LEGAL
  }
}
