package org.restory.examples.ehr.flow;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import com.google.common.collect.ImmutableMap;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.restory.examples.ehr.samples.SampleCalls;
import org.restory.examples.ehr.samples.SamplePatients;
import org.restory.examples.ehr.trust.Signer;

/** What a caller is told that can mend it, by status and in words. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BadInputTest {
  private static final FhirContext FHIR = FhirContext.forR4();
  private static final SamplePatients PATIENTS = SamplePatients.load(FHIR);
  private static final String PATIENT = PATIENTS.ids().get(0);
  private static final String OTHER = PATIENTS.ids().get(1);

  private final SampleCalls calls = new SampleCalls(PATIENTS, FHIR);
  private final Signer signer = new Signer();

  private Ehr ehr = Ehr.nobody();
  private Ehr careful = Ehr.nobody();

  @BeforeAll
  void start(@TempDir Path open, @TempDir Path signed) {
    ehr = Ehr.in(open, Map.of("RESTORY_MOST_BYTES", "400000"));
    careful = Ehr.in(
        signed,
        Map.of(
            "RESTORY_TRUST",
            "signed",
            "RESTORY_TODAY",
            "",
            "RESTORY_CLIENTS",
            Signer.ISSUER + "=" + signer.knownIn(signed).keys()));
  }

  @AfterAll
  void stop() {
    ehr.close();
    careful.close();
  }

  private void refused(HttpResponse<String> response, int status, String words) {
    assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
    assertThat(response.headers().firstValue("Content-Type"))
        .hasValueSatisfying(type -> assertThat(type).startsWith("application/fhir+json"));
    assertThat(ehr.diagnostics(response)).contains(words);
  }

  private HttpResponse<String> withPrefetch(String key, String json) {
    Map<String, String> sent = new HashMap<>(calls.prefetch(PATIENT));
    sent.put(key, json);
    return ehr.patientView(
        calls.call("patient-view", PATIENT, Optional.empty(), ImmutableMap.copyOf(sent)));
  }

  @Test
  void what_is_not_json_is_400() {
    refused(ehr.patientView("hello"), 400, "the body is not JSON at line 1, column 1");
  }

  @Test
  void another_media_type_is_415() {
    refused(
        ehr.send(HttpRequest.newBuilder(ehr.endpoint())
            .header("Content-Type", "text/plain")
            .POST(HttpRequest.BodyPublishers.ofString("{}"))),
        415,
        "the Content-Type is not application/json");
  }

  @Test
  void an_unknown_service_is_404_and_another_hook_is_400() {
    refused(ehr.post("/cds-services/other", "{}"), 404, "GET /cds-services lists those there are");
    refused(
        ehr.patientView(
            calls.call("order-sign", PATIENT, Optional.empty(), calls.prefetch(PATIENT))),
        400,
        "the hook is not 'patient-view'");
  }

  @Test
  void another_method_is_405() {
    assertThat(ehr.get("/cds-services/restory-patient-view").statusCode()).isEqualTo(405);
  }

  @Test
  void a_body_that_is_too_long_is_413() {
    refused(
        ehr.patientView("{\"a\": \"" + "x".repeat(500_000) + "\"}"),
        413,
        "the body has more than 400000 bytes");
  }

  @Test
  void missing_data_is_412_with_its_key() {
    refused(
        ehr.patientView(calls.call(
            "patient-view",
            PATIENT,
            Optional.empty(),
            ImmutableMap.of("patient", calls.prefetch(PATIENT).get("patient")))),
        412,
        "prefetch.conditions was not sent along, and there is no fhirServer");
    refused(withPrefetch("patient", "null"), 412, "prefetch.patient is null");
  }

  @Test
  void a_fhir_server_that_is_not_on_the_list_is_never_asked() {
    refused(
        ehr.patientView(calls.withoutPrefetch(PATIENT, "https://elsewhere.example/fhir")),
        412,
        "the fhirServer is not on the list");
  }

  @Test
  void a_record_of_another_person_is_400() {
    refused(
        withPrefetch("patient", calls.prefetch(OTHER).get("patient")),
        400,
        "prefetch.patient is not the person of context.patientId");
    refused(
        withPrefetch("conditions", calls.prefetch(OTHER).get("conditions")),
        400,
        "is about another person");
  }

  @Test
  void what_is_not_fhir_r4_is_422() {
    refused(withPrefetch("patient", "{\"a\": 1}"), 422, "is no FHIR R4 resource");
    refused(
        withPrefetch(
            "consents",
            "{\"resourceType\": \"Bundle\", \"type\": \"searchset\", \"entry\": [{\"resource\":"
                + " {\"resourceType\": \"Consent\", \"status\": \"active\", \"decision\": \"deny\"}}]}"),
        422,
        "FHIR R4");
    refused(
        withPrefetch(
            "goals",
            "{\"resourceType\": \"Bundle\", \"type\": \"searchset\", \"entry\": [{\"resource\":"
                + " {\"resourceType\": \"Goal\", \"lifecycleStatus\": \"wished\"}}]}"),
        422,
        "does not allow");
  }

  @Test
  void feedback_on_an_unknown_card_is_404() {
    refused(
        ehr.feedback("{\"feedback\": [{\"card\": \"f6b95768-b1c8-40dc-8385-bf3504b82ffb\","
            + " \"outcome\": \"overridden\", \"outcomeTimestamp\": \"2025-01-01T00:00:00Z\"}]}"),
        404,
        "1 of 1 entries are about cards that this service did not make");
  }

  @Test
  void a_call_that_is_not_signed_or_is_forged_or_old_is_401() {
    refused(careful.patientView("{}"), 401, "the Authorization header is missing");
    refused(signed(new Signer().header(careful.endpoint(), Instant.now())), 401, "its signature");
    refused(
        signed(signer.header(careful.endpoint(), Instant.now().minusSeconds(3600))),
        401,
        "it has expired");
    refused(
        signed(signer.header(URI.create("https://elsewhere.example"), Instant.now())),
        401,
        "its aud is not");
  }

  @Test
  void a_signed_call_gets_its_cards() {
    assertThat(signed(signer.header(careful.endpoint(), Instant.now())).statusCode())
        .isEqualTo(200);
  }

  private HttpResponse<String> signed(String header) {
    return careful.send(HttpRequest.newBuilder(careful.endpoint())
        .header("Content-Type", "application/json")
        .header("Authorization", header)
        .POST(HttpRequest.BodyPublishers.ofString(calls.patientView(PATIENT))));
  }

  @Test
  void advice_that_is_no_longer_kept_is_410() {
    HttpResponse<String> page = ehr.get("/advice/0123");
    assertThat(page.statusCode()).isEqualTo(410);
    assertThat(page.body()).contains("<html");
  }

  @Test
  void no_message_quotes_what_was_sent() {
    HttpResponse<String> response = withPrefetch(
        "goals", "{\"resourceType\": \"Goal\", \"lifecycleStatus\": \"Mei-was-fired\"}");
    assertThat(response.body()).doesNotContain("Mei");
  }
}
