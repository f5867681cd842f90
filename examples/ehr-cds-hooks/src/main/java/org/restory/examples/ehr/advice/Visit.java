package org.restory.examples.ehr.advice;

import java.util.Optional;

/**
 * Which visit is advised on, by references that only the EHR can resolve.
 *
 * @param patient the logical id of the Patient
 * @param encounter the logical id of the Encounter, where the visit has one
 * @param user who asked, such as {@code Practitioner/17}
 */
public record Visit(String patient, Optional<String> encounter, String user) {
  /** Shows nobody. */
  @Override
  public String toString() {
    return "Visit{private}";
  }
}
