package org.restory.examples.ehr.service;

import com.google.common.collect.ImmutableList;
import org.restory.examples.ehr.hooks.Refusal;
import org.restory.examples.ehr.hooks.ServiceDescription;
import org.restory.examples.ehr.prefetch.Templates;

/** The hooks that the service answers, each under an id of its own. */
public enum Hooks {
  /** A clinician opens a person's record. */
  PATIENT_VIEW("patient-view", "restory-patient-view", false),
  /** A visit begins. */
  ENCOUNTER_START("encounter-start", "restory-encounter-start", true);

  private static final String DESCRIPTION =
      "Offers reflective exercises of social justice therapy that may fit now, from what the person has"
          + " stated, with reasons, cautions and sources; names what to mind first, and what to ask about."
          + " It supports a professional's judgment and replaces neither it nor crisis care.";
  private static final String REQUIREMENTS =
      "Screening answers and consents as FHIR R4. What a record only codes is asked about: it calls for no"
          + " exercise, and a danger on record can only hold some back.";

  private final String hook;
  private final String id;
  private final boolean needsEncounter;

  Hooks(String hook, String id, boolean needsEncounter) {
    this.hook = hook;
    this.id = id;
    this.needsEncounter = needsEncounter;
  }

  /** The id in the URL. */
  public String id() {
    return id;
  }

  boolean needsEncounter() {
    return needsEncounter;
  }

  String hook() {
    return hook;
  }

  /**
   * The one of an id.
   *
   * @throws Refusal with 404 if there is none
   */
  public static Hooks of(String id) {
    for (Hooks each : values()) {
      if (each.id.equals(id)) {
        return each;
      }
    }
    throw new Refusal(404, "there is no such service; GET /cds-services lists those there are");
  }

  /** What discovery tells. */
  public static ServiceDescription.Discovery discovery(String version) {
    ImmutableList.Builder<ServiceDescription> services = ImmutableList.builder();
    for (Hooks each : values()) {
      services.add(new ServiceDescription(
          each.hook,
          each.id,
          "Restory: exercises for social justice therapy",
          DESCRIPTION,
          Templates.all(),
          REQUIREMENTS,
          version,
          "1.0"));
    }
    return new ServiceDescription.Discovery(services.build());
  }
}
