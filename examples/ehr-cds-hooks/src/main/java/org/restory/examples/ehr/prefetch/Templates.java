package org.restory.examples.ehr.prefetch;

import com.google.common.collect.ImmutableMap;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.restory.examples.ehr.hooks.HookRequest;

/**
 * What the service wants to be sent along, as queries that any client can answer (2.0.1, Prefetch Template): instance reads, and type
 * searches by reference and token, newest first.
 */
public enum Templates {
  /** The person. */
  PATIENT("patient", "Patient/{{context.patientId}}"),
  /** What the problem list and the visits have coded, as far as it is in force. */
  CONDITIONS("conditions", "Condition?patient={{context.patientId}}&clinical-status=active"),
  /** Screening answers and scores. */
  SURVEYS(
      "surveys", "Observation?patient={{context.patientId}}&category=survey&_sort=-date&_count=50"),
  /** Other social history. */
  SOCIAL(
      "social",
      "Observation?patient={{context.patientId}}&category=social-history&_sort=-date&_count=50"),
  /** Questionnaires that the person has filled in. */
  ANSWERS(
      "answers", "QuestionnaireResponse?patient={{context.patientId}}&_sort=-authored&_count=20"),
  /** What the person has agreed to. */
  CONSENTS("consents", "Consent?patient={{context.patientId}}&status=active"),
  /** What the person wants. */
  GOALS("goals", "Goal?patient={{context.patientId}}&lifecycle-status=active"),
  /** The visit. */
  ENCOUNTER("encounter", "Encounter/{{context.encounterId}}");

  private static final String PATIENT_ID = "{{context.patientId}}";
  private static final String ENCOUNTER_ID = "{{context.encounterId}}";

  private final String key;
  private final String query;

  Templates(String key, String query) {
    this.key = key;
    this.query = query;
  }

  /** The key under which it is sent along. */
  public String key() {
    return key;
  }

  /** All of them, by key, as discovery tells of them. */
  public static ImmutableMap<String, String> all() {
    ImmutableMap.Builder<String, String> all = ImmutableMap.builder();
    for (Templates each : values()) {
      all.put(each.key, each.query);
    }
    return all.buildOrThrow();
  }

  /** The query for a call; empty where the call has not what the query names, such as an encounter. */
  Optional<String> queryFor(HookRequest request) {
    Optional<String> encounter = request.optional("encounterId");
    if (query.contains(ENCOUNTER_ID) && encounter.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(query
        .replace(PATIENT_ID, encoded(request.required("patientId")))
        .replace(ENCOUNTER_ID, encoded(encounter.orElse(""))));
  }

  private static String encoded(String id) {
    return URLEncoder.encode(id, StandardCharsets.UTF_8);
  }
}
