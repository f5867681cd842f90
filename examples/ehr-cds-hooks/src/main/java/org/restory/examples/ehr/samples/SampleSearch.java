package org.restory.examples.ehr.samples;

import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Condition;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Resource;

/** The searches that this service's prefetch templates make. */
final class SampleSearch {
  private final Map<String, List<String>> parameters;

  SampleSearch(Map<String, List<String>> parameters) {
    this.parameters = parameters;
  }

  /** The patient who is asked about. */
  Optional<String> patient() {
    return one("patient").map(text -> text.replaceFirst("^Patient/", ""));
  }

  Stream<Resource> of(Stream<Resource> resources) {
    int most = one("_count").map(Integer::parseInt).orElse(Integer.MAX_VALUE);
    return resources
        .filter(this::hasCategory)
        .filter(this::hasClinicalStatus)
        .sorted(Comparator.comparing(SampleSearch::time).reversed())
        .limit(most);
  }

  private boolean hasCategory(Resource resource) {
    return one("category")
        .map(code -> resource instanceof Observation observation
            && observation.getCategory().stream().anyMatch(category -> has(category, code)))
        .orElse(true);
  }

  private boolean hasClinicalStatus(Resource resource) {
    return one("clinical-status")
        .map(code ->
            resource instanceof Condition condition && has(condition.getClinicalStatus(), code))
        .orElse(true);
  }

  private static boolean has(CodeableConcept concept, String code) {
    return concept.getCoding().stream().anyMatch(coding -> code.equals(coding.getCode()));
  }

  private static Date time(Resource resource) {
    return resource instanceof Observation observation && observation.hasEffectiveDateTimeType()
        ? observation.getEffectiveDateTimeType().getValue()
        : Date.from(Instant.EPOCH);
  }

  private Optional<String> one(String name) {
    return parameters.getOrDefault(name, List.of()).stream().findFirst();
  }
}
