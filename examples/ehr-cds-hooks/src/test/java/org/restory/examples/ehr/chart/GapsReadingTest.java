package org.restory.examples.ehr.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.restory.examples.ehr.chart.Told.LOINC;
import static org.restory.examples.ehr.chart.Told.RECENT;
import static org.restory.examples.ehr.chart.Told.YES;
import static org.restory.examples.ehr.chart.Told.answered;
import static org.restory.examples.ehr.chart.Told.read;
import static org.restory.examples.ehr.chart.Told.stated;

import ca.uhn.fhir.context.FhirContext;
import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Consent;
import org.hl7.fhir.r4.model.Consent.ConsentProvisionType;
import org.hl7.fhir.r4.model.Consent.ConsentState;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.StringType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.restory.context.SessionConsent;

/** Real records have gaps: elements that say only why they have no value, codes without a system, and whole parts missing. */
class GapsReadingTest {
  private static final String WHY = "http://hl7.org/fhir/StructureDefinition/data-absent-reason";

  @ParameterizedTest
  @ValueSource(
      strings = {"Condition", "Observation", "Goal", "Consent", "QuestionnaireResponse", "Encounter"
      })
  void a_resource_with_nothing_in_it_says_nothing(String kind) {
    assertThat(read(parsed("{'resourceType': '" + kind + "'}"))).isEqualTo(read());
  }

  @ParameterizedTest
  @MethodSource("gaps")
  void what_has_no_value_is_no_value(String json) {
    assertThat(read(parsed(json)).context().facts()).isEmpty();
  }

  static Stream<String> gaps() {
    return Stream.of(
        "{'resourceType': 'Condition', 'code': {'coding': [{'display': 'Only words'}]}}",
        "{'resourceType': 'Condition', 'code': {'text': 'Only words'}, '_recordedDate': {'extension': []}}",
        "{'resourceType': 'Observation', 'code': {'coding': [{'code': '93033-9'}]}, 'valueBoolean': true}",
        "{'resourceType': 'Goal', 'description': {'text': 'Rest'}}",
        "{'resourceType': 'QuestionnaireResponse', 'item': [{'linkId': '93033-9', 'answer': [{}]}]}",
        "{'resourceType': 'Consent', 'provision': {'type': 'permit', 'purpose': [{}]}}");
  }

  @Test
  void a_code_without_a_system_is_no_code_of_another() {
    Observation observation = answered("93033-9", YES, RECENT);
    observation.getCode().getCodingFirstRep().setSystem(null);

    assertThat(stated(read(observation).context())).isEmpty();
  }

  @Test
  void a_blank_code_and_a_method_without_one_are_passed_over() {
    Observation observation = answered("93033-9", YES, RECENT);
    observation.getCode().addCoding().setSystem(LOINC).setCode("\u2003");
    observation
        .getMethod()
        .addCoding()
        .setSystem(
            "http://hl7.org/fhir/us/sdoh-clinicalcare/CodeSystem/SDOHCC-CodeSystemTemporaryCodes");

    assertThat(stated(read(observation).context())).containsExactly("housing-insecurity");
  }

  @Test
  void a_consent_whose_end_is_not_told_has_none() {
    Consent consent = new Consent()
        .setStatus(ConsentState.ACTIVE)
        .setScope(
            Told.coded("http://terminology.hl7.org/CodeSystem/consentscope", "patient-privacy"))
        .setPatient(Told.thePatient());
    consent.getProvision().setType(ConsentProvisionType.PERMIT);
    consent
        .getProvision()
        .addPurpose()
        .setSystem("https://restory.org/fhir/CodeSystem/consent-scope")
        .setCode("use-in-group");
    consent.getProvision().getPeriod().getEndElement().addExtension(WHY, new StringType("unknown"));

    assertThat(read(consent).context().consents())
        .extracting(SessionConsent::scope)
        .hasSize(1);
  }

  @Test
  void a_patient_without_an_id_is_nobody_in_particular() {
    Chart chart = new Chart(
        new Patient(), Optional.empty(), ImmutableList.of(answered("93033-9", YES, RECENT)));

    assertThat(Told.READER.read(chart, Told.TODAY).context().facts()).isEmpty();
  }

  private static Resource parsed(String json) {
    return (Resource)
        FhirContext.forR4Cached().newJsonParser().parseResource(json.replace('\'', '"'));
  }
}
