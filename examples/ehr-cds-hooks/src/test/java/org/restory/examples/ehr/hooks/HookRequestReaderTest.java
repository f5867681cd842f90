package org.restory.examples.ehr.hooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HookRequestReaderTest {
  private static final String INSTANCE =
      "\"hookInstance\": \"d1577c69-dfbe-44ad-ba6d-3e05e953b2ea\"";

  private final HookRequestReader reader = new HookRequestReader();

  @Test
  void a_call_is_read_and_what_was_sent_along_is_cut_out_as_it_stands() {
    String patient =
        "{ \"resourceType\" : \"Patient\", \"id\": \"1288992\", \"n\": [1, {\"a\": \"}\"}] }";
    HookRequest request = reader.read("{\"hook\": \"patient-view\", " + INSTANCE
        + ", \"fhirServer\": \"https://ehr.example/fhir\","
        + " \"fhirAuthorization\": {\"access_token\": \"t0k\", \"token_type\": \"Bearer\", \"expires_in\": 300},"
        + " \"context\": {\"userId\": \"Practitioner/1\", \"patientId\": \"1288992\", \"more\": {\"x\": 1}},"
        + " \"prefetch\": {\"patient\": " + patient
        + ", \"goals\": null}, \"extension\": {\"a\": [1]}}");
    assertThat(request.hook()).isEqualTo("patient-view");
    assertThat(request.fhirServer()).contains(URI.create("https://ehr.example/fhir"));
    assertThat(request.accessToken()).contains("t0k");
    assertThat(request.required("patientId")).isEqualTo("1288992");
    assertThat(request.prefetch()).containsEntry("patient", patient).containsEntry("goals", "null");
  }

  @Test
  void a_large_piece_is_cut_out_whole() {
    String large =
        "{\"resourceType\": \"Patient\", \"text\": \"" + "é住𝄞\\\"".repeat(60_000) + "\"}";
    HookRequest request = reader.read("{\"hook\": \"patient-view\", " + INSTANCE
        + ", \"context\": {}, \"prefetch\": {\"a\": " + large + ",\"b\":" + large + "}}");
    assertThat(request.prefetch()).containsEntry("a", large).containsEntry("b", large);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "`not JSON`|`the body is not JSON at line 1, column 1`",
        "`[]`|`the body is no JSON object; expected one with hook and context`",
        "``|`the body is no JSON object; expected one with hook and context`",
        "`{\"hook\": \"patient-view\"}`|`hookInstance is missing; CDS Hooks 2.0.1 needs it`",
        "`{\"hookInstance\": \"1\", \"hook\": \"h\", \"context\": {}}`|`hookInstance is no UUID; expected one for each call`",
        "`{\"hook\": 3}`|`hook is no text; expected one`",
        "`{\"context\": []}`|`context is no JSON object; expected one`",
        "`{\"prefetch\": {\"patient\": 7}}`|`prefetch.patient is no JSON object; expected a FHIR resource or null`",
        "`{} {}`|`hookInstance is missing; CDS Hooks 2.0.1 needs it`"
      })
  void what_is_not_a_call_is_refused_with_the_place(String body, String message) {
    Refusal refusal =
        catchThrowableOfType(Refusal.class, () -> reader.read(body == null ? "" : body));
    assertThat(refusal.status()).isEqualTo(400);
    assertThat(refusal).hasMessage(message);
  }

  @Test
  void a_name_that_stands_twice_is_refused_since_one_of_them_would_be_lost() {
    assertThat(catchThrowableOfType(
                Refusal.class, () -> reader.read("{\"hook\": \"a\", \"hook\": \"b\"}"))
            .status())
        .isEqualTo(400);
  }

  @Test
  void nesting_beyond_reason_is_refused() {
    String deep = "{\"prefetch\": {\"a\": " + "{\"x\":".repeat(5000) + "1" + "}".repeat(5002);
    assertThat(catchThrowableOfType(Refusal.class, () -> reader.read(deep)).status())
        .isEqualTo(400);
  }

  @Test
  void a_message_quotes_nothing_that_was_sent() {
    Refusal refusal = catchThrowableOfType(
        Refusal.class, () -> reader.read("{\"hook\": \"patient-view\", \"x\": secret-of-mei}"));
    assertThat(refusal.words()).doesNotContain("mei");
  }
}
