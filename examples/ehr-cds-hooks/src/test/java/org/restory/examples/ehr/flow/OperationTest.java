package org.restory.examples.ehr.flow;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.restory.examples.ehr.samples.SampleCalls;
import org.restory.examples.ehr.samples.SamplePatients;
import org.slf4j.LoggerFactory;

/** What those who run the service see of it, and that it is nothing of a person. */
class OperationTest {
  private static final FhirContext FHIR = FhirContext.forR4();
  private static final SamplePatients PATIENTS = SamplePatients.load(FHIR);
  private static final String PATIENT = PATIENTS.ids().get(0);

  private final SampleCalls calls = new SampleCalls(PATIENTS, FHIR);

  @Test
  void health_metrics_and_logs_tell_of_calls_and_of_no_person(@TempDir Path folder) {
    ListAppender<ILoggingEvent> heard = new ListAppender<>();
    heard.start();
    Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    root.addAppender(heard);
    try (Ehr ehr = Ehr.in(folder, Map.of())) {
      ehr.patientView(calls.patientView(PATIENT));
      ehr.patientView("{\"hook\": \"" + PATIENT + "\"}");
      ehr.get("/sample-fhir/Patient/" + PATIENT);
      assertThat(ehr.get("/health/live").statusCode()).isEqualTo(200);
      assertThat(ehr.tree(ehr.get("/health/ready")).path("ready").asBoolean()).isTrue();
      assertThat(ehr.get("/metrics").body())
          .contains(
              "restory_calls_seconds_count{route=\"/cds-services/{id}\",status=\"200\"} 1",
              "restory_calls_seconds_count{route=\"/cds-services/{id}\",status=\"400\"} 1")
          .doesNotContain(PATIENT);
    } finally {
      root.detachAppender(heard);
    }
    String said = heard.list.stream()
        .map(event -> event.getFormattedMessage() + " " + event.getKeyValuePairs())
        .collect(Collectors.joining("\n"));
    assertThat(said).contains("route=\"/cds-services/{id}\"", "status=\"200\"");
    assertThat(said).doesNotContain(PATIENT, "Practitioner/sample", "Stress", "housing");
  }

  @Test
  void pages_of_other_origins_may_call_only_if_they_are_on_the_list(@TempDir Path folder) {
    try (Ehr ehr = Ehr.in(folder, Map.of("RESTORY_ORIGINS", "https://sandbox.cds-hooks.org"))) {
      assertThat(preflight(ehr, "https://sandbox.cds-hooks.org")
              .headers()
              .firstValue("Access-Control-Allow-Origin"))
          .contains("https://sandbox.cds-hooks.org");
      assertThat(preflight(ehr, "https://elsewhere.example")
              .headers()
              .firstValue("Access-Control-Allow-Origin"))
          .isEmpty();
    }
  }

  private static HttpResponse<String> preflight(Ehr ehr, String origin) {
    return ehr.send(HttpRequest.newBuilder(ehr.endpoint())
        .header("Origin", origin)
        .header("Access-Control-Request-Method", "POST")
        .header("Access-Control-Request-Headers", "authorization,content-type")
        .method("OPTIONS", HttpRequest.BodyPublishers.noBody()));
  }
}
