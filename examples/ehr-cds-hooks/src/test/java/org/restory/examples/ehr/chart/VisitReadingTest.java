package org.restory.examples.ehr.chart;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.Duration;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Encounter.EncounterStatus;
import org.hl7.fhir.r4.model.Patient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.restory.context.SessionContext;
import org.restory.context.SessionContext.AgeGroup;
import org.restory.context.SessionContext.Place;
import org.restory.model.Format;
import org.restory.model.Phase;

class VisitReadingTest {
  @Test
  void a_chart_with_nothing_in_it_is_complete() {
    SessionContext context = read(Told.patient(), Optional.empty());

    assertThat(context.format()).isEqualTo(Format.INDIVIDUAL);
    assertThat(context.phase()).isEqualTo(Phase.ENGAGING);
    assertThat(context.place()).isEmpty();
    assertThat(context.facts()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"VR, VIDEO", "AMB, IN_PERSON", "HH, IN_PERSON", "IMP, IN_PERSON"})
  void the_class_of_the_encounter_tells_where_people_meet(String code, Place place) {
    assertThat(read(Told.patient(), Optional.of(encounter(code))).place()).hasValue(place);
  }

  @Test
  void a_class_that_does_not_tell_leaves_it_unknown() {
    assertThat(read(Told.patient(), Optional.of(encounter("PRENC"))).place()).isEmpty();
  }

  @Test
  void a_canceled_encounter_tells_nothing() {
    Encounter encounter = encounter("VR").setStatus(EncounterStatus.CANCELLED);

    assertThat(read(Told.patient(), Optional.of(encounter)).place()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"50, min, 50", "1, h, 60"})
  void its_length_tells_the_minutes(double value, String unit, int minutes) {
    Encounter encounter = encounter("AMB");
    encounter.setLength(length(value, unit));

    assertThat(read(Told.patient(), Optional.of(encounter)).minutes()).hasValue(minutes);
  }

  @ParameterizedTest
  @CsvSource({"3, d", "0, min", "9000, min"})
  void a_length_that_is_none_of_a_session_is_not_read(double value, String unit) {
    Encounter encounter = encounter("AMB");
    encounter.setLength(length(value, unit));

    assertThat(read(Told.patient(), Optional.of(encounter)).minutes()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "1985-06-15, ADULT",
    "2007-01-01, ADULT",
    "2007-01-02, MINOR",
    "2006, ADULT",
    "2007, UNKNOWN",
    "2008, MINOR",
    "2007-01, UNKNOWN"
  })
  void of_the_date_of_birth_only_their_being_of_age_is_read(String born, AgeGroup age) {
    Patient patient = Told.patient();
    patient.setBirthDateElement(new DateType(born));

    assertThat(read(patient, Optional.empty()).age()).isEqualTo(age);
  }

  @Test
  void without_a_date_of_birth_their_age_is_unknown() {
    Patient patient = new Patient();
    patient.setId("p1");

    assertThat(read(patient, Optional.empty()).age()).isEqualTo(AgeGroup.UNKNOWN);
  }

  @Test
  void a_record_may_say_that_the_person_has_died() {
    assertThat(ChartReader.isDeceased(Told.patient())).isFalse();
    assertThat(ChartReader.isDeceased(Told.patient().setDeceased(new BooleanType(false))))
        .isFalse();
    assertThat(ChartReader.isDeceased(Told.patient().setDeceased(new BooleanType(true))))
        .isTrue();
    assertThat(ChartReader.isDeceased(Told.patient().setDeceased(new DateTimeType("2024-01-01"))))
        .isTrue();
  }

  private static SessionContext read(Patient patient, Optional<Encounter> encounter) {
    Chart chart = new Chart(
        patient,
        Optional.of("e1"),
        encounter
            .<ImmutableList<org.hl7.fhir.r4.model.Resource>>map(ImmutableList::of)
            .orElse(ImmutableList.of()));
    return Told.READER.read(chart, Told.TODAY).context();
  }

  private static Encounter encounter(String code) {
    Encounter encounter = new Encounter()
        .setStatus(EncounterStatus.INPROGRESS)
        .setClass_(new Coding("http://terminology.hl7.org/CodeSystem/v3-ActCode", code, null));
    encounter.setId("e1");
    return encounter;
  }

  private static Duration length(double value, String unit) {
    Duration length = new Duration();
    length.setValue(value);
    length.setSystem("http://unitsofmeasure.org").setCode(unit);
    return length;
  }
}
