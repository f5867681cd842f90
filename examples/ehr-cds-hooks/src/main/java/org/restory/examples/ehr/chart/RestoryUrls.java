package org.restory.examples.ehr.chart;

/** Where Restory's own code systems and forms have their names. */
final class RestoryUrls {
  /** What the URI of each of our code systems begins with. */
  static final String CODE_SYSTEM = "https://restory.org/fhir/CodeSystem/";

  /** What the canonical URL of each of our forms begins with. */
  static final String QUESTIONNAIRE = "https://restory.org/fhir/Questionnaire/";

  private RestoryUrls() {}
}
