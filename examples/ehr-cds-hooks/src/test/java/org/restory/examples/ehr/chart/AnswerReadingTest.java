package org.restory.examples.ehr.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.restory.examples.ehr.chart.Told.LOINC;
import static org.restory.examples.ehr.chart.Told.NO;
import static org.restory.examples.ehr.chart.Told.RECENT;
import static org.restory.examples.ehr.chart.Told.YES;
import static org.restory.examples.ehr.chart.Told.answered;
import static org.restory.examples.ehr.chart.Told.asked;
import static org.restory.examples.ehr.chart.Told.coded;
import static org.restory.examples.ehr.chart.Told.concerns;
import static org.restory.examples.ehr.chart.Told.read;
import static org.restory.examples.ehr.chart.Told.reasons;
import static org.restory.examples.ehr.chart.Told.recorded;
import static org.restory.examples.ehr.chart.Told.scored;
import static org.restory.examples.ehr.chart.Told.stated;
import static org.restory.examples.ehr.chart.Told.toAsk;

import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Observation.ObservationStatus;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.StringType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.restory.examples.ehr.chart.Reading.LeftAlone.Reason;

class AnswerReadingTest {
  private static final String WORRIED = "93033-9";
  private static final String REFUSED = "LA30122-8";
  private static final String SDOHCC =
      "http://hl7.org/fhir/us/sdoh-clinicalcare/CodeSystem/SDOHCC-CodeSystemTemporaryCodes";
  private static final String ABSENT = "http://terminology.hl7.org/CodeSystem/data-absent-reason";

  @Test
  void an_answer_to_a_screening_question_is_what_the_person_stated() {
    Reading reading = read(answered(WORRIED, YES, RECENT));

    assertThat(stated(reading.context())).containsExactly("housing-insecurity");
    assertThat(reading.toAsk()).isEmpty();
    assertThat(reading.leftAlone()).isEmpty();
  }

  @Test
  void no_is_no() {
    Reading reading = read(answered(WORRIED, NO, RECENT));

    assertThat(reading.context().facts()).isEmpty();
    assertThat(reasons(reading)).containsExactly(Reason.OTHER_ANSWER);
  }

  @Test
  void the_parts_of_a_panel_are_read_and_the_panel_is_no_answer() {
    Observation panel = asked("93025-5", RECENT);
    panel.addComponent().setCode(coded(LOINC, WORRIED)).setValue(coded(LOINC, YES));
    panel.addComponent().setCode(coded(LOINC, "93031-3")).setValue(coded(LOINC, "LA30125-1"));

    Reading reading = read(panel);

    assertThat(stated(reading.context()))
        .containsExactlyInAnyOrder("housing-insecurity", "food-or-energy-insecurity");
    assertThat(reading.leftAlone()).isEmpty();
  }

  @Test
  void a_panel_that_only_names_its_members_is_no_answer() {
    Observation panel = asked("96777-8", RECENT);
    panel.addHasMember(new Reference("Observation/o2"));

    assertThat(read(panel)).isEqualTo(read());
  }

  @Test
  void who_answers_that_they_do_not_feel_safe_is_asked_alone_and_protected() {
    Reading reading = read(answered("93026-3", NO, RECENT));

    assertThat(stated(reading.context())).isEmpty();
    assertThat(concerns(reading.context())).containsExactly("coercion-or-control by RECORD");
    assertThat(toAsk(reading))
        .containsExactlyInAnyOrder("unsafe-environment IN_RECORD", "coercion-or-control IN_RECORD");
  }

  @Test
  void who_answers_that_they_feel_safe_is_asked_nothing() {
    assertThat(read(answered("93026-3", YES, RECENT)).toAsk()).isEmpty();
  }

  @Test
  void to_choose_not_to_answer_is_neither_yes_nor_no() {
    Reading reading = read(answered(WORRIED, REFUSED, RECENT));

    assertThat(reading.context().facts()).isEmpty();
    assertThat(reading.toAsk()).isEmpty();
    assertThat(reading.leftAlone()).singleElement().satisfies(left -> {
      assertThat(left.reason()).isEqualTo(Reason.DECLINED);
      assertThat(left.code().code()).isEqualTo(WORRIED);
    });
  }

  @ParameterizedTest
  @CsvSource({"asked-declined, DECLINED", "masked, DECLINED", "not-asked, OTHER_ANSWER"})
  void a_reason_for_having_no_answer_is_heard(String why, Reason reason) {
    Observation observation = asked(WORRIED, RECENT);
    observation.setDataAbsentReason(coded(ABSENT, why));

    assertThat(reasons(read(observation))).containsExactly(reason);
  }

  @Test
  void the_latest_answer_counts() {
    Reading reading = read(answered(WORRIED, YES, "2024-05-01"), answered(WORRIED, NO, RECENT));

    assertThat(reading.context().facts()).isEmpty();
    assertThat(reasons(reading)).containsExactly(Reason.OTHER_ANSWER, Reason.SUPERSEDED);
  }

  @Test
  void a_refusal_that_is_the_latest_answer_stands() {
    Reading reading =
        read(answered(WORRIED, REFUSED, RECENT), answered(WORRIED, YES, "2024-05-01"));

    assertThat(reading.context().facts()).isEmpty();
    assertThat(reasons(reading)).containsExactly(Reason.DECLINED, Reason.SUPERSEDED);
  }

  @Test
  void several_answers_at_once_all_count() {
    Reading reading =
        read(answered("93031-3", "LA30125-1", RECENT), answered("93031-3", "LA30127-7", RECENT));

    assertThat(stated(reading.context()))
        .containsExactlyInAnyOrder("food-or-energy-insecurity", "care-load-without-support");
  }

  @Test
  void an_old_answer_is_asked_about_anew() {
    Reading reading = read(answered(WORRIED, YES, "2023-12-31"));

    assertThat(reading.context().facts()).isEmpty();
    assertThat(toAsk(reading)).containsExactly("housing-insecurity LONG_AGO");
  }

  @Test
  void an_answer_is_recent_to_the_day() {
    assertThat(stated(read(answered(WORRIED, YES, "2024-01-01")).context()))
        .containsExactly("housing-insecurity");
  }

  @Test
  void an_answer_without_a_date_is_not_relied_on() {
    Observation observation = answered(WORRIED, YES, RECENT);
    observation.setEffective(null);

    assertThat(toAsk(read(observation))).containsExactly("housing-insecurity LONG_AGO");
  }

  @Test
  void a_year_alone_is_taken_for_its_beginning() {
    assertThat(toAsk(read(answered(WORRIED, YES, "2023"))))
        .containsExactly("housing-insecurity LONG_AGO");
  }

  @Test
  void an_answer_from_the_future_does_not_take_the_place_of_another() {
    Reading reading = read(answered(WORRIED, YES, RECENT), answered(WORRIED, NO, "2031-01-01"));

    assertThat(stated(reading.context())).containsExactly("housing-insecurity");
    assertThat(reasons(reading)).containsExactly(Reason.NOT_IN_FORCE);
  }

  @ParameterizedTest
  @EnumSource(
      value = ObservationStatus.class,
      names = {"ENTEREDINERROR", "CANCELLED", "PRELIMINARY", "REGISTERED", "UNKNOWN"})
  void what_is_not_final_is_left_alone(ObservationStatus status) {
    Observation observation = answered(WORRIED, YES, RECENT);
    observation.setStatus(status);

    assertThat(read(observation).context().facts()).isEmpty();
    assertThat(reasons(read(observation))).containsExactly(Reason.NOT_IN_FORCE);
  }

  @Test
  void an_answer_entered_in_error_does_not_take_the_place_of_another() {
    Observation wrong = answered(WORRIED, NO, "2024-12-01");
    wrong.setStatus(ObservationStatus.ENTEREDINERROR);

    assertThat(stated(read(answered(WORRIED, YES, RECENT), wrong).context()))
        .containsExactly("housing-insecurity");
  }

  @Test
  void an_answer_that_only_a_clinician_gave_is_asked_about() {
    Observation observation = answered(WORRIED, YES, RECENT);
    observation.addPerformer(new Reference("Practitioner/d1"));

    Reading reading = read(observation);

    assertThat(stated(reading.context())).isEmpty();
    assertThat(recorded(reading.context())).containsExactly("housing-insecurity");
    assertThat(toAsk(reading)).containsExactly("housing-insecurity IN_RECORD");
  }

  @Test
  void an_answer_that_the_person_gave_to_a_clinician_is_theirs() {
    Observation observation = answered(WORRIED, YES, RECENT);
    observation.addPerformer(new Reference("Practitioner/d1"));
    observation.addPerformer(new Reference("Patient/p1"));

    assertThat(stated(read(observation).context())).containsExactly("housing-insecurity");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"observed", "administrative", "derived-specify", "reported-by-related-person"})
  void the_method_says_that_it_is_not_their_word(String method) {
    Observation observation = answered(WORRIED, YES, RECENT);
    observation.setMethod(coded(SDOHCC, method));

    assertThat(stated(read(observation).context())).isEmpty();
    assertThat(toAsk(read(observation))).containsExactly("housing-insecurity IN_RECORD");
  }

  @Test
  void what_they_said_themselves_need_not_be_asked_though_the_record_mentions_it() {
    Reading reading = read(answered(WORRIED, YES, RECENT), Told.condition(Told.ICD, "Z59.01"));

    assertThat(reading.toAsk()).isEmpty();
    assertThat(recorded(reading.context())).containsExactly("housing-insecurity");
  }

  @Test
  void yes_may_be_said_in_other_codes() {
    Observation bool = asked(WORRIED, RECENT).setValue(new BooleanType(true));
    Observation snomed = asked(WORRIED, RECENT).setValue(coded(Told.SNOMED, "373066001"));

    assertThat(stated(read(bool).context())).containsExactly("housing-insecurity");
    assertThat(stated(read(snomed).context())).containsExactly("housing-insecurity");
  }

  @Test
  void a_code_of_the_place_is_not_guessed() {
    assertThat(reasons(read(asked(WORRIED, RECENT).setValue(coded("urn:our-own", "Y")))))
        .containsExactly(Reason.UNREADABLE);
  }

  @Test
  void free_text_is_not_read() {
    assertThat(reasons(read(asked(WORRIED, RECENT).setValue(new StringType("Yes")))))
        .containsExactly(Reason.UNREADABLE);
    assertThat(reasons(read(asked(WORRIED, RECENT).setValue(new CodeableConcept().setText("Yes")))))
        .containsExactly(Reason.UNREADABLE);
  }

  @Test
  void hark_above_zero_protects_without_being_taken_for_abuse_now() {
    assertThat(concerns(read(scored("76504-0", 1, RECENT)).context()))
        .containsExactly("coercion-or-control by CLIENT_STATED");
    assertThat(read(scored("76504-0", 0, RECENT)).context().facts()).isEmpty();
  }

  @Test
  void a_need_for_an_interpreter_is_stated_and_not_told_from_a_language() {
    assertThat(read(answered("54588-9", YES, RECENT)).context().accessNeeds())
        .singleElement()
        .satisfies(need -> assertThat(need.concept()).hasToString("interpreter"));
    assertThat(read(answered("54899-0", "LA30188-9", RECENT))).isEqualTo(read());
  }

  @Test
  void laboratory_results_are_no_questions() {
    Observation glucose = scored("2339-0", 90, RECENT);
    glucose.getCategory().clear();
    glucose.addCategory(
        coded("http://terminology.hl7.org/CodeSystem/observation-category", "laboratory"));

    assertThat(read(glucose)).isEqualTo(read());
  }

  @Test
  void a_survey_that_nobody_mapped_is_listed() {
    assertThat(reasons(read(scored("12345-6", 9, RECENT))))
        .containsExactly(Reason.NOT_IN_CROSSWALK);
  }

  @Test
  void a_made_up_code_in_the_place_of_a_loinc_code_is_skipped_with_a_reason() {
    assertThat(read(scored("X9999-0", 9, RECENT)).leftAlone()).singleElement().satisfies(left -> {
      assertThat(left.reason()).isEqualTo(Reason.UNMATCHED);
      assertThat(left.words()).contains("placeholder of Synthea");
    });
  }

  @Test
  void an_observation_about_a_relative_is_left_alone() {
    Observation observation = answered(WORRIED, YES, RECENT);
    observation.addFocus(new Reference("RelatedPerson/r1"));

    assertThat(reasons(read(observation))).containsExactly(Reason.UNREADABLE);
  }

  @Test
  void times_of_day_tell_which_is_later() {
    Observation earlier = answered(WORRIED, YES, RECENT);
    earlier.setEffective(new DateTimeType("2024-11-20T15:00:00+05:00"));
    Observation later = answered(WORRIED, NO, RECENT);
    later.setEffective(new DateTimeType("2024-11-20T11:00:00Z"));

    assertThat(read(earlier, later).context().facts()).isEmpty();
  }
}
