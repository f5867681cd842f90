package org.restory.context;

import org.restory.check.Checks;
import org.restory.model.Id;
import org.restory.model.person.IdentityDimension;

/**
 * A side of the clinician's own identity, in their own words. Used for the clinician's own work only; never shown to a client.
 *
 * @param dimension the side of identity
 * @param words the clinician's own words
 * @param differsFromClient whether the clinician sees a difference from the client, who has voiced this side
 */
public record ClinicianPosition(
    Id<IdentityDimension> dimension, String words, Answer differsFromClient) implements Fact {
  /**
   * Checks the words.
   *
   * @throws IllegalArgumentException if they are blank
   */
  public ClinicianPosition {
    Checks.notBlank("words of a clinician's position in '" + dimension + "'", words);
  }

  @Override
  public Source source() {
    return Source.CLINICIAN_NOTED;
  }

  /** Shows nothing that was shared. */
  @Override
  public String toString() {
    return "ClinicianPosition{private}";
  }
}
