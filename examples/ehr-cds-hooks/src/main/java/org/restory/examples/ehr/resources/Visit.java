package org.restory.examples.ehr.resources;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;
import org.hl7.fhir.r4.model.Reference;

/**
 * Whom an advice is for, as FHIR references of the EHR.
 *
 * @param patient such as {@code Patient/42}
 * @param encounter such as {@code Encounter/81}, where there is one
 */
public record Visit(String patient, Optional<String> encounter) {
  /**
   * Checks that something is referred to.
   *
   * @throws IllegalArgumentException if a reference is no address of a resource
   */
  public Visit {
    check("patient", "Patient", patient);
    encounter.ifPresent(reference -> check("encounter", "Encounter", reference));
  }

  private static void check(String what, String type, String reference) {
    checkArgument(
        reference.contains(type + "/") || reference.startsWith("urn:uuid:"),
        "the %s is no reference to one; expected a reference such as '%s/1'",
        what,
        type);
  }

  Reference toPatient() {
    return new Reference(patient);
  }

  Optional<Reference> toEncounter() {
    return encounter.map(Reference::new);
  }

  /** Shows nobody. */
  @Override
  public String toString() {
    return "Visit{private}";
  }
}
