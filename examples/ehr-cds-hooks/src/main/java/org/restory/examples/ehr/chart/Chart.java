package org.restory.examples.ehr.chart;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Resource;

/**
 * What the EHR gives of one person's record for a visit.
 *
 * @param patient the person
 * @param encounter the logical id of the encounter, where the visit has one
 * @param resources Conditions, Observations, Goals, Consents, QuestionnaireResponses and Encounters, in any order; others are passed over
 */
public record Chart(
    Patient patient, Optional<String> encounter, ImmutableList<Resource> resources) {
  /** Shows nothing of the record. */
  @Override
  public String toString() {
    return "Chart{private}";
  }
}
