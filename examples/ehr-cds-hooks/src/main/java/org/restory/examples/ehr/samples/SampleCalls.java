package org.restory.examples.ehr.samples;

import ca.uhn.fhir.context.FhirContext;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Resource;

/** Calls about sample patients as an EHR would make them, with all that the service wants to be sent along. */
public final class SampleCalls {
  private final SamplePatients patients;
  private final FhirContext fhir;

  /** Calls about these patients. */
  public SampleCalls(SamplePatients patients, FhirContext fhir) {
    this.patients = patients;
    this.fhir = fhir;
  }

  /** A call of patient-view with everything sent along. */
  public String patientView(String patient) {
    return call("patient-view", patient, Optional.empty(), prefetch(patient));
  }

  /** A call of encounter-start for the newest visit, with everything sent along. */
  public String encounterStart(String patient) {
    return call("encounter-start", patient, newestEncounter(patient), prefetch(patient));
  }

  /** A call of patient-view with nothing sent along, so that the service has to ask a FHIR server. */
  public String withoutPrefetch(String patient, String fhirServer) {
    return "{" + head("patient-view", patient, Optional.empty()) + ", \"fhirServer\": \""
        + fhirServer + "\"}";
  }

  /** A call with this sent along, by key. */
  public String call(
      String hook,
      String patient,
      Optional<String> encounter,
      ImmutableMap<String, String> prefetch) {
    String along = prefetch.entrySet().stream()
        .map(entry -> "\"" + entry.getKey() + "\": " + entry.getValue())
        .collect(Collectors.joining(", "));
    return "{" + head(hook, patient, encounter) + ", \"prefetch\": {" + along + "}}";
  }

  /** What an EHR sends along for a patient, by key. */
  public ImmutableMap<String, String> prefetch(String patient) {
    ImmutableMap.Builder<String, String> sent = ImmutableMap.builder();
    sent.put("patient", json(patients.patient(patient).orElseThrow()));
    sent.put("conditions", found(patient, "Condition", "clinical-status", "active"));
    sent.put("surveys", found(patient, "Observation", "category", "survey", "_count", "50"));
    sent.put("social", found(patient, "Observation", "category", "social-history", "_count", "50"));
    sent.put("answers", found(patient, "QuestionnaireResponse"));
    sent.put("consents", found(patient, "Consent"));
    sent.put("goals", found(patient, "Goal"));
    newestEncounter(patient).ifPresent(id -> sent.put("encounter", encounter(patient, id)));
    return sent.buildOrThrow();
  }

  private static String head(String hook, String patient, Optional<String> encounter) {
    return "\"hook\": \"" + hook + "\", \"hookInstance\": \"" + UUID.randomUUID()
        + "\", \"context\": {\"userId\": \"Practitioner/sample\", \"patientId\": \"" + patient
        + "\""
        + encounter.map(id -> ", \"encounterId\": \"" + id + "\"").orElse("") + "}";
  }

  private Optional<String> newestEncounter(String patient) {
    List<Resource> encounters = patients.record(patient).stream()
        .filter(each -> each.fhirType().equals("Encounter"))
        .toList();
    return encounters.isEmpty()
        ? Optional.empty()
        : Optional.of(encounters.get(encounters.size() - 1).getIdElement().getIdPart());
  }

  private String encounter(String patient, String id) {
    return patients.record(patient).stream()
        .filter(each -> each.getIdElement().getIdPart().equals(id))
        .map(this::json)
        .findFirst()
        .orElseThrow();
  }

  private String found(String patient, String type, String... parameters) {
    ImmutableMap.Builder<String, List<String>> by = ImmutableMap.builder();
    for (int i = 0; i < parameters.length; i += 2) {
      by.put(parameters[i], List.of(parameters[i + 1]));
    }
    Bundle bundle = new Bundle().setType(Bundle.BundleType.SEARCHSET);
    new SampleSearch(by.buildOrThrow())
        .of(patients.record(patient).stream().filter(each -> each.fhirType().equals(type)))
        .forEach(each -> bundle.addEntry().setResource(each));
    return json(bundle);
  }

  private String json(Resource resource) {
    return fhir.newJsonParser().encodeResourceToString(resource);
  }
}
