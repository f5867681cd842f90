package org.restory.context;

import org.restory.model.Id;
import org.restory.model.person.Preference;

/**
 * How a person likes or does not like to work.
 *
 * @param preference the preference
 * @param stance whether they want or avoid it
 */
public record StatedPreference(Id<Preference> preference, Stance stance) implements Fact {
  @Override
  public Source source() {
    return Source.CLIENT_STATED;
  }

  /** Shows nothing that was shared. */
  @Override
  public String toString() {
    return "StatedPreference{private}";
  }

  /** For or against. */
  public enum Stance {
    /** The person wants it. */
    WANTS,
    /** The person would rather not, for now. */
    AVOIDS
  }
}
