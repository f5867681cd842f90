package org.restory.examples.ehr.resources;

import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Resource;

/** Security labels of FHIR R4 (section 6.1.1), which tell the holder of a resource how to handle it. */
final class Labels {
  private Labels() {}

  /** More private than the rest of a record. */
  static void restricted(Resource resource) {
    resource
        .getMeta()
        .addSecurity(new Coding(
            "http://terminology.hl7.org/CodeSystem/v3-Confidentiality", "R", "restricted"));
  }

  /** For the clinician: it is shown to client or family only where the clinician says so. */
  static void notForClient(Resource resource) {
    restricted(resource);
    resource
        .getMeta()
        .addSecurity(
            new Coding(
                "http://terminology.hl7.org/CodeSystem/v3-ActCode",
                "NOPAT",
                "no disclosure to patient, family or caregivers without attending provider's authorization"));
  }
}
