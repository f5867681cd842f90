package org.restory.examples.ehr.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.restory.examples.ehr.chart.Told.LOINC;
import static org.restory.examples.ehr.chart.Told.RECENT;
import static org.restory.examples.ehr.chart.Told.YES;
import static org.restory.examples.ehr.chart.Told.answered;
import static org.restory.examples.ehr.chart.Told.read;
import static org.restory.examples.ehr.chart.Told.reasons;
import static org.restory.examples.ehr.chart.Told.recorded;
import static org.restory.examples.ehr.chart.Told.stated;
import static org.restory.examples.ehr.chart.Told.thePatient;

import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseItemComponent;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseStatus;
import org.hl7.fhir.r4.model.Reference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.restory.examples.ehr.chart.Reading.LeftAlone.Reason;

class FormReadingTest {
  @ParameterizedTest
  @ValueSource(strings = {"93033-9", "/93033-9", "/93025-5/93033-9"})
  void a_question_is_known_by_its_link_id(String linkId) {
    QuestionnaireResponse form = form();
    answer(form.addItem().setLinkId(linkId), YES);

    assertThat(stated(read(form).context())).containsExactly("housing-insecurity");
  }

  @Test
  void a_question_is_known_by_its_definition() {
    QuestionnaireResponse form = form();
    answer(form.addItem().setLinkId("q1").setDefinition("http://loinc.org/93033-9"), YES);

    assertThat(stated(read(form).context())).containsExactly("housing-insecurity");
  }

  @Test
  void questions_stand_in_groups_and_below_answers() {
    QuestionnaireResponse form = form();
    QuestionnaireResponseItemComponent group = form.addItem().setLinkId("/93025-5");
    answer(group.addItem().setLinkId("/93025-5/93033-9"), YES);
    answer(group.getItem().get(0).getAnswerFirstRep().addItem().setLinkId("76437-3"), "LA30194-7");

    assertThat(stated(read(form).context()))
        .containsExactlyInAnyOrder("housing-insecurity", "cost-of-care");
  }

  @Test
  void link_ids_of_a_places_own_are_not_taken_for_codes() {
    QuestionnaireResponse form = form();
    answer(form.addItem().setLinkId("1-2"), YES);

    assertThat(read(form)).isEqualTo(read());
  }

  @Test
  void a_form_and_what_was_taken_from_it_are_one_answer() {
    QuestionnaireResponse form = form();
    answer(form.addItem().setLinkId("93033-9"), YES);

    Reading reading = read(form, answered("93033-9", YES, RECENT));

    assertThat(stated(reading.context())).containsExactly("housing-insecurity");
    assertThat(reading.leftAlone()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(
      value = QuestionnaireResponseStatus.class,
      names = {"INPROGRESS", "STOPPED", "ENTEREDINERROR"})
  void a_form_that_was_not_handed_in_is_left_alone(QuestionnaireResponseStatus status) {
    QuestionnaireResponse form = form().setStatus(status);
    answer(form.addItem().setLinkId("93033-9"), YES);

    assertThat(reasons(read(form))).containsExactly(Reason.NOT_IN_FORCE);
  }

  @Test
  void a_form_that_someone_else_filled_in_is_not_their_word() {
    QuestionnaireResponse form = form().setSource(new Reference("Practitioner/d1"));
    answer(form.addItem().setLinkId("93033-9"), YES);

    assertThat(stated(read(form).context())).isEmpty();
    assertThat(recorded(read(form).context())).containsExactly("housing-insecurity");
  }

  @Test
  void a_form_of_which_nobody_says_who_filled_it_in_is_not_their_word() {
    QuestionnaireResponse form = form().setSource(null);
    answer(form.addItem().setLinkId("93033-9"), YES);

    assertThat(stated(read(form).context())).isEmpty();
  }

  @Test
  void a_form_about_someone_else_is_left_alone() {
    QuestionnaireResponse form = form().setSubject(new Reference("Patient/another"));
    answer(form.addItem().setLinkId("93033-9"), YES);

    assertThat(reasons(read(form))).containsExactly(Reason.UNREADABLE);
  }

  @Test
  void what_a_form_asks_about_who_a_person_is_leaves_no_trace() {
    QuestionnaireResponse form = form();
    answer(form.addItem().setLinkId("/93025-5/32624-9"), "LA6156-9");
    answer(form.addItem().setLinkId("76691-5"), "LA22878-5");

    assertThat(read(form)).isEqualTo(read());
  }

  private static QuestionnaireResponse form() {
    return new QuestionnaireResponse()
        .setStatus(QuestionnaireResponseStatus.COMPLETED)
        .setSubject(thePatient())
        .setSource(thePatient())
        .setAuthoredElement(new DateTimeType(RECENT));
  }

  private static void answer(QuestionnaireResponseItemComponent item, String code) {
    item.addAnswer().setValue(new Coding(LOINC, code, null));
  }
}
