package org.restory.examples.ehr.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.restory.examples.ehr.chart.Told.ICD;
import static org.restory.examples.ehr.chart.Told.SNOMED;
import static org.restory.examples.ehr.chart.Told.coded;
import static org.restory.examples.ehr.chart.Told.concerns;
import static org.restory.examples.ehr.chart.Told.condition;
import static org.restory.examples.ehr.chart.Told.read;
import static org.restory.examples.ehr.chart.Told.reasons;
import static org.restory.examples.ehr.chart.Told.recorded;
import static org.restory.examples.ehr.chart.Told.stated;
import static org.restory.examples.ehr.chart.Told.toAsk;

import java.time.LocalDate;
import org.hl7.fhir.r4.model.Condition;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Reference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.restory.examples.ehr.chart.Reading.LeftAlone.Reason;
import org.restory.recommend.Recommender;

class ConditionReadingTest {
  private static final String CLINICAL = "http://terminology.hl7.org/CodeSystem/condition-clinical";
  private static final String VERIFICATION =
      "http://terminology.hl7.org/CodeSystem/condition-ver-status";
  private static final String SDOHCC =
      "http://hl7.org/fhir/us/sdoh-clinicalcare/CodeSystem/SDOHCC-CodeSystemTemporaryCodes";

  @Test
  void a_coded_condition_is_a_fact_of_the_record_and_something_to_ask() {
    Reading reading = read(condition(ICD, "Z59.01"));

    assertThat(recorded(reading.context())).containsExactly("housing-insecurity");
    assertThat(stated(reading.context())).isEmpty();
    assertThat(reading.toAsk()).singleElement().satisfies(asked -> {
      assertThat(asked.code().display()).isEqualTo("Sheltered homelessness");
      assertThat(asked.why()).isEqualTo(Reading.ToAsk.Why.IN_RECORD);
      assertThat(asked.when()).hasValue(LocalDate.of(2024, 3, 1));
    });
  }

  @Test
  void it_never_chooses_an_exercise() {
    Recommender recommender = Recommender.of(Told.CATALOG);

    assertThat(recommender.recommend(read(condition(ICD, "Z59.01")).context()).recommendations())
        .isEqualTo(recommender.recommend(read().context()).recommendations());
  }

  @Test
  void discrimination_in_a_record_is_not_taken_for_one_kind_of_it() {
    assertThat(recorded(read(condition(ICD, "Z60.5")).context())).containsExactly("oppression");
  }

  @ParameterizedTest
  @ValueSource(strings = {"resolved", "inactive", "remission"})
  void what_is_over_is_left_alone(String status) {
    Condition condition = condition(SNOMED, "422650009");
    condition.setClinicalStatus(coded(CLINICAL, status));

    assertThat(read(condition).toAsk()).isEmpty();
    assertThat(reasons(read(condition))).containsExactly(Reason.NOT_IN_FORCE);
  }

  @Test
  void what_has_abated_is_left_alone() {
    Condition condition = condition(SNOMED, "422650009");
    condition.setAbatement(new DateTimeType("2024-06-01"));

    assertThat(reasons(read(condition))).containsExactly(Reason.NOT_IN_FORCE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"entered-in-error", "refuted"})
  void what_is_wrong_is_left_alone(String status) {
    Condition condition = condition(SNOMED, "422650009");
    condition.setVerificationStatus(coded(VERIFICATION, status));

    assertThat(read(condition).context().facts()).isEmpty();
    assertThat(reasons(read(condition))).containsExactly(Reason.NOT_IN_FORCE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"unconfirmed", "provisional", "differential"})
  void what_is_not_confirmed_is_only_asked_about(String status) {
    Condition condition = condition(SNOMED, "706893006");
    condition.setVerificationStatus(coded(VERIFICATION, status));

    assertThat(read(condition).context().facts()).isEmpty();
    assertThat(toAsk(read(condition))).containsExactly("coercion-or-control IN_RECORD");
  }

  @ParameterizedTest
  @CsvSource({"160903007", "160904001", "741062008", "224299000", "5251000175109"})
  void jobs_and_schooling_that_are_kept_as_conditions_are_no_barriers(String code) {
    Reading reading = read(condition(SNOMED, code));

    assertThat(reading.context().facts()).isEmpty();
    assertThat(reading.toAsk()).isEmpty();
    assertThat(reasons(reading)).containsExactly(Reason.UNMATCHED);
  }

  @ParameterizedTest
  @CsvSource({"446654005", "160701002", "224355006", "266948004"})
  void a_status_is_no_barrier_and_nobody_is_asked_for_it(String code) {
    Reading reading = read(condition(SNOMED, code));

    assertThat(reading.toAsk()).isEmpty();
    assertThat(reading.leftAlone())
        .singleElement()
        .satisfies(left -> assertThat(left.words()).startsWith("A status, not a barrier."));
  }

  @Test
  void what_a_code_is_only_related_to_is_asked_and_is_no_fact() {
    Reading reading = read(condition(SNOMED, "73438004"));

    assertThat(reading.context().facts()).isEmpty();
    assertThat(toAsk(reading)).containsExactly("unsafe-or-unfair-work IN_RECORD");
  }

  @Test
  void a_concern_in_the_record_protects_and_is_asked_about() {
    Reading reading = read(condition(SNOMED, "706893006"));

    assertThat(concerns(reading.context())).containsExactly("coercion-or-control by RECORD");
    assertThat(toAsk(reading)).containsExactly("coercion-or-control IN_RECORD");
  }

  @Test
  void a_code_that_nobody_mapped_is_listed_and_not_guessed() {
    Reading reading = read(condition(SNOMED, "444814009"));

    assertThat(reading.context().facts()).isEmpty();
    assertThat(reading.leftAlone()).singleElement().satisfies(left -> {
      assertThat(left.reason()).isEqualTo(Reason.NOT_IN_CROSSWALK);
      assertThat(left.code().display()).isEqualTo("Said as 444814009");
    });
  }

  @Test
  void where_nobody_mapped_a_code_its_social_category_is_asked_about() {
    Condition condition = condition(SNOMED, "999000999");
    condition.addCategory(coded(SDOHCC, "food-insecurity"));

    Reading reading = read(condition);

    assertThat(reading.context().facts()).isEmpty();
    assertThat(toAsk(reading)).containsExactly("food-or-energy-insecurity IN_RECORD");
  }

  @Test
  void one_condition_in_two_systems_is_asked_about_in_both_and_is_one_fact() {
    Condition condition = condition(SNOMED, "733423003");
    condition.getCode().addCoding().setSystem(ICD).setCode("Z59.41");

    assertThat(recorded(read(condition).context())).containsExactly("food-or-energy-insecurity");
  }

  @ParameterizedTest
  @ValueSource(strings = {"F64.0", "Z72.52", "Z87.8901"})
  void codes_that_call_a_person_a_problem_leave_no_trace(String code) {
    assertThat(read(condition(ICD, code))).isEqualTo(read());
  }

  @Test
  void a_condition_of_someone_else_is_left_alone() {
    Condition condition = condition(ICD, "Z59.01");
    condition.setSubject(new Reference("Patient/another"));

    assertThat(read(condition).context().facts()).isEmpty();
    assertThat(reasons(read(condition))).containsExactly(Reason.UNREADABLE);
  }

  @Test
  void a_condition_that_two_queries_bring_counts_once() {
    Condition condition = condition(SNOMED, "444814009");
    condition.setId("c1");

    assertThat(read(condition, condition.copy()).leftAlone())
        .singleElement()
        .satisfies(left -> assertThat(left.times()).isEqualTo(1));
  }

  @Test
  void a_reading_shows_nothing() {
    assertThat(read(condition(ICD, "Z59.01"))).hasToString("Reading{private}");
  }
}
