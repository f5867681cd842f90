package org.restory.examples.ehr.prefetch;

import com.google.common.collect.ImmutableList;
import org.hl7.fhir.r4.model.Condition;
import org.hl7.fhir.r4.model.Consent;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Goal;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.restory.examples.ehr.hooks.Refusal;

/** Whether everything in a chart is about one person: a mix-up is worse than no advice. */
final class SamePerson {
  private final String id;

  SamePerson(String id) {
    this.id = id;
  }

  /**
   * Checks all.
   *
   * @throws Refusal with 400 if a resource names another person
   */
  void check(ImmutableList<Resource> resources) {
    for (Resource resource : resources) {
      Reference subject = subject(resource);
      if (subject.hasReference() && !isThem(subject)) {
        throw new Refusal(
            400,
            "a " + resource.fhirType()
                + " that was sent along is about another person than context.patientId");
      }
    }
  }

  private boolean isThem(Reference subject) {
    String reference = subject.getReference();
    return reference.equals("urn:uuid:" + id)
        || (reference.contains("Patient/")
            && id.equals(subject.getReferenceElement().getIdPart()));
  }

  private static Reference subject(Resource resource) {
    if (resource instanceof Condition condition) {
      return condition.getSubject();
    }
    if (resource instanceof Observation observation) {
      return observation.getSubject();
    }
    if (resource instanceof QuestionnaireResponse answers) {
      return answers.getSubject();
    }
    if (resource instanceof Consent consent) {
      return consent.getPatient();
    }
    if (resource instanceof Goal goal) {
      return goal.getSubject();
    }
    return resource instanceof Encounter encounter ? encounter.getSubject() : new Reference();
  }
}
