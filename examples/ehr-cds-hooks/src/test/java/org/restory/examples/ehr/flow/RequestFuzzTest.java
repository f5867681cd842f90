package org.restory.examples.ehr.flow;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.restory.examples.ehr.samples.SampleCalls;
import org.restory.examples.ehr.samples.SamplePatients;

/**
 * Good calls with something broken in them: whatever it is, the answer is cards or says what is wrong, and is never a failure of the service.
 * {@code -Drestory.fuzz.calls} sets how many; the seed is fixed, so that a call that failed can be made again.
 */
class RequestFuzzTest {
  private static final FhirContext FHIR = FhirContext.forR4();
  private static final SamplePatients PATIENTS = SamplePatients.load(FHIR);
  private static final List<String> WORDS = List.of(
      "null",
      "[]",
      "{}",
      "\"\"",
      "-1",
      "1e999",
      "true",
      "\"\\u0000\"",
      "\"2025-13-45\"",
      "[null]",
      "{\"resourceType\":\"Bundle\"}",
      "\"<script>\"",
      "\"Patient/../../x\"",
      "\"\\ud800\"",
      "NaN");

  private final SampleCalls calls = new SampleCalls(PATIENTS, FHIR);
  private final Random random = new Random(20260728);

  @Test
  void no_broken_call_makes_the_service_fail(@TempDir Path folder) {
    int many = Integer.getInteger("restory.fuzz.calls", 300);
    int understood = 0;
    try (Ehr ehr = Ehr.in(folder, Map.of())) {
      for (int i = 0; i < many; i++) {
        String body =
            broken(calls.patientView(PATIENTS.ids().get(i % PATIENTS.ids().size())));
        HttpResponse<String> response =
            i % 10 == 9 ? ehr.feedback(brokenFeedback()) : ehr.patientView(body);
        assertThat(response.statusCode()).as("call %s: %s", i, response.body()).isLessThan(500);
        understood += response.statusCode() == 200 ? 1 : 0;
      }
    }
    assertThat(understood).as("some are still understood, some are not").isBetween(1, many - 1);
  }

  private String brokenFeedback() {
    return broken(
        "{\"feedback\": [{\"card\": \"f6b95768-b1c8-40dc-8385-bf3504b82ffb\", \"outcome\":"
            + " \"overridden\", \"overrideReason\": {\"reason\": {\"code\": \"a\", \"system\": \"b\"},"
            + " \"userComment\": \"c\"}, \"outcomeTimestamp\": \"2025-01-01T00:00:00Z\"}]}");
  }

  private String broken(String body) {
    StringBuilder text = new StringBuilder(body);
    for (int left = 1 + random.nextInt(3); left > 0; left--) {
      switch (random.nextInt(4)) {
        case 0 -> text.setCharAt(random.nextInt(text.length()), (char) (32 + random.nextInt(95)));
        case 1 -> text.delete(from(text), text.length());
        case 2 -> replaceValue(text);
        default -> text.insert(from(text), WORDS.get(random.nextInt(WORDS.size())));
      }
    }
    return text.toString();
  }

  private int from(StringBuilder text) {
    return 1 + random.nextInt(Math.max(1, text.length() - 1));
  }

  /** Puts another value after a name: what is most like what clients get wrong. */
  private void replaceValue(StringBuilder text) {
    int colon = text.indexOf("\":", random.nextInt(text.length()));
    if (colon < 0) {
      return;
    }
    int end = text.indexOf(",", colon);
    if (end > 0) {
      text.replace(colon + 2, end, WORDS.get(random.nextInt(WORDS.size())));
    }
  }
}
