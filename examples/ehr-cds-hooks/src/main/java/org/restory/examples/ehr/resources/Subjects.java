package org.restory.examples.ehr.resources;

import java.util.Optional;
import org.hl7.fhir.r4.model.Reference;
import org.restory.examples.ehr.advice.Visit;

/** Whom resources are about, as references that only the EHR can resolve. */
final class Subjects {
  private Subjects() {}

  static Reference patient(Visit visit) {
    return new Reference("Patient/" + visit.patient());
  }

  static Optional<Reference> encounter(Visit visit) {
    return visit.encounter().map(id -> new Reference("Encounter/" + id));
  }
}
