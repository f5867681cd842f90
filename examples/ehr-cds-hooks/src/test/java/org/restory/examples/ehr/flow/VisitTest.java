package org.restory.examples.ehr.flow;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.restory.examples.ehr.audit.AuditKey;
import org.restory.examples.ehr.audit.AuditSettings;
import org.restory.examples.ehr.audit.AuditStore;
import org.restory.examples.ehr.hooks.Standard;
import org.restory.examples.ehr.samples.SampleCalls;
import org.restory.examples.ehr.samples.SamplePatients;

/** A visit from the first call to the proof afterwards, as an EHR makes it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class VisitTest {
  private static final FhirContext FHIR = FhirContext.forR4();
  private static final SamplePatients PATIENTS = SamplePatients.load(FHIR);

  private final SampleCalls calls = new SampleCalls(PATIENTS, FHIR);
  private final Standard standard = new Standard();

  private Path folder = Path.of("");

  private Ehr ehr = Ehr.nobody();

  @BeforeAll
  void start(@TempDir Path made) {
    folder = made;
    ehr = Ehr.in(folder, Map.of());
  }

  @AfterAll
  void stop() {
    ehr.close();
  }

  static Stream<String> patients() {
    return PATIENTS.ids().stream();
  }

  @Test
  void discovery_keeps_the_standard_and_names_two_hooks() {
    HttpResponse<String> response = ehr.get("/cds-services");
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(standard.brokenByDiscovery(response.body())).isEmpty();
    assertThat(ehr.tree(response).findValuesAsText("hook"))
        .containsExactly("patient-view", "encounter-start");
  }

  @ParameterizedTest
  @MethodSource("patients")
  void every_sample_patient_gets_cards_that_keep_the_standard(String patient) {
    HttpResponse<String> response = ehr.patientView(calls.patientView(patient));
    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    assertThat(standard.brokenByResponse(response.body())).isEmpty();
    assertThat(ehr.tree(response).path("cards")).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("patients")
  void a_visit_that_begins_gets_cards_too(String patient) {
    HttpResponse<String> response =
        ehr.post("/cds-services/restory-encounter-start", calls.encounterStart(patient));
    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    assertThat(standard.brokenByResponse(response.body())).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("patients")
  void the_page_of_a_card_shows_the_recommendation(String patient) {
    JsonNode card =
        ehr.tree(ehr.patientView(calls.patientView(patient))).path("cards").path(0);
    HttpResponse<String> page = page(card);
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.headers().firstValue("Cache-Control")).contains("no-store");
    assertThat(page.body()).contains("<html").doesNotContain("<script");
  }

  @Test
  void what_is_not_sent_along_is_fetched_from_the_fhir_server() {
    Path other = folder.resolve("fallback");
    assertThat(other.toFile().mkdir()).isTrue();
    try (Ehr asking = Ehr.in(other, Map.of("RESTORY_FHIR_SERVERS", ehr.url() + "/sample-fhir"))) {
      String patient = PATIENTS.ids().get(0);
      HttpResponse<String> fetched =
          asking.patientView(calls.withoutPrefetch(patient, ehr.url() + "/sample-fhir"));
      HttpResponse<String> sent = ehr.patientView(calls.patientView(patient));
      assertThat(fetched.statusCode()).as(fetched.body()).isEqualTo(200);
      assertThat(ehr.tree(fetched).findValuesAsText("summary"))
          .isEqualTo(ehr.tree(sent).findValuesAsText("summary"));
      assertThat(ehr.tree(fetched).findValuesAsText("detail"))
          .isEqualTo(ehr.tree(sent).findValuesAsText("detail"));
    }
  }

  @Test
  void what_a_clinician_took_up_stands_in_the_record() {
    JsonNode card = cardWithSuggestions();
    JsonNode suggestion = card.path("suggestions").path(0);
    HttpResponse<String> answer = ehr.feedback("{\"feedback\": [{\"card\": "
        + card.path("uuid") + ", \"outcome\": \"accepted\", \"acceptedSuggestions\": [{\"id\": "
        + suggestion.path("uuid") + "}], \"outcomeTimestamp\": \"2025-01-01T10:00:00Z\"}]}");
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    AuditKey key = AuditKey.read(folder.resolve("audit.key"));
    try (AuditStore audit =
        AuditStore.open(AuditSettings.sqlite(folder.resolve("audit.db")), key)) {
      var stored = audit.byCard(UUID.fromString(card.path("uuid").asText())).orElseThrow();
      assertThat(audit.outcomes(stored.id()).orElseThrow().outcomes())
          .singleElement()
          .satisfies(outcome ->
              assertThat(suggestion.toString()).contains(outcome.exercise().value()));
    }
  }

  @Test
  void a_suggestion_drafts_a_task_that_a_person_may_drop() {
    JsonNode action =
        cardWithSuggestions().path("suggestions").path(0).path("actions").path(0);
    assertThat(action.path("type").asText()).isEqualTo("create");
    assertThat(action.path("resource").path("resourceType").asText()).isEqualTo("Task");
    assertThat(action.path("resource").path("status").asText()).isEqualTo("draft");
    assertThat(action.path("resource").path("intent").asText()).isEqualTo("proposal");
  }

  @Test
  void a_card_tells_its_source_attributes() {
    JsonNode attributes =
        cardWithSuggestions().path("extension").path("org.restory.source-attributes");
    assertThat(attributes)
        .isNotEmpty()
        .allSatisfy(each -> assertThat(each.path("attributes")).hasSize(13));
  }

  @Test
  void a_resource_that_a_card_refers_to_can_be_read() {
    JsonNode resource = cardWithSuggestions()
        .path("suggestions")
        .path(0)
        .path("actions")
        .path(0)
        .path("resource");
    String canonical = resource.path("instantiatesCanonical").asText().split("\\|", 2)[0];
    String path = canonical.substring(canonical.indexOf("/fhir/"));
    assertThat(ehr.tree(ehr.get(path)).path("url").asText()).isEqualTo(canonical);
  }

  @Test
  void the_same_can_be_read_as_fhir_while_the_page_is_kept() {
    String page = cardWithSuggestions().path("links").path(0).path("url").asText();
    HttpResponse<String> bundle = ehr.send(HttpRequest.newBuilder(URI.create(page + "/fhir")));
    assertThat(bundle.statusCode()).as(bundle.body()).isEqualTo(200);
    assertThat(ehr.tree(bundle).findValuesAsText("resourceType"))
        .contains("GuidanceResponse", "RequestGroup", "Provenance");
    assertThat(ehr.get("/advice/0123/fhir").statusCode()).isEqualTo(410);
  }

  private JsonNode cardWithSuggestions() {
    return PATIENTS.ids().stream()
        .map(calls::patientView)
        .map(ehr::patientView)
        .flatMap(response -> Stream.of(ehr.tree(response).path("cards")))
        .flatMap(cards -> java.util.stream.StreamSupport.stream(cards.spliterator(), false))
        .filter(card -> card.has("suggestions"))
        .findFirst()
        .orElseThrow();
  }

  private HttpResponse<String> page(JsonNode card) {
    URI url = URI.create(card.path("links").path(0).path("url").asText());
    return ehr.send(HttpRequest.newBuilder(url));
  }
}
