package org.restory.examples.ehr.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.restory.examples.ehr.chart.Told.RECENT;
import static org.restory.examples.ehr.chart.Told.coded;
import static org.restory.examples.ehr.chart.Told.read;
import static org.restory.examples.ehr.chart.Told.reasons;
import static org.restory.examples.ehr.chart.Told.thePatient;

import java.util.Set;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Consent;
import org.hl7.fhir.r4.model.Consent.ConsentDataMeaning;
import org.hl7.fhir.r4.model.Consent.ConsentProvisionType;
import org.hl7.fhir.r4.model.Consent.ConsentState;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseItemComponent;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseStatus;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.StringType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.restory.context.Consents.Decision;
import org.restory.context.Disclosure;
import org.restory.context.SessionConsent;
import org.restory.context.Source;
import org.restory.examples.ehr.chart.Reading.LeftAlone.Reason;
import org.restory.model.ConsentScope;

/** Sides of identity are read from one place alone: what the person wrote of themselves, with their consent. */
class OwnWordsReadingTest {
  private static final String SCOPE = "https://restory.org/fhir/CodeSystem/consent-scope";

  @Test
  void words_that_the_person_agreed_to_plan_with_are_a_disclosure() {
    Reading reading = read(
        sheet("A Black woman from Dorchester"), permit("use-for-planning", "persist-in-record"));

    Disclosure told = only(reading.context().disclosures());
    assertThat(told.dimension()).hasToString("race");
    assertThat(told.words()).isEqualTo("A Black woman from Dorchester");
    assertThat(told.concept()).isEmpty();
    assertThat(told.source()).isEqualTo(Source.CLIENT_WRITTEN);
    assertThat(told.consents().allows(ConsentScope.PERSIST_IN_RECORD)).isTrue();
    assertThat(told.consents().allows(ConsentScope.SHOW_IN_CLIENT_MATERIAL)).isFalse();
    assertThat(told.mayBeUsed()).isTrue();
  }

  @Test
  void a_word_from_the_list_stands_beside_their_own() {
    QuestionnaireResponse sheet = sheet("Black");
    choose(sheet, "race", "black-identity");

    assertThat(read(sheet, permit("use-for-planning")).context().disclosures())
        .singleElement()
        .satisfies(told -> assertThat(told.concept())
            .hasValueSatisfying(concept -> assertThat(concept).hasToString("black-identity")));
  }

  @Test
  void a_word_of_another_side_does_not_stand_beside_it() {
    QuestionnaireResponse sheet = sheet("Black");
    choose(sheet, "race", "woman");

    assertThat(read(sheet, permit("use-for-planning")).context().disclosures())
        .singleElement()
        .satisfies(told -> assertThat(told.concept()).isEmpty());
  }

  @Test
  void without_consent_nothing_of_it_is_read() {
    Reading reading = read(sheet("Black"));

    assertThat(reading.context().disclosures()).isEmpty();
    assertThat(reading.leftAlone()).singleElement().satisfies(left -> {
      assertThat(left.reason()).isEqualTo(Reason.NO_CONSENT);
      assertThat(left.code().display()).isEqualTo("In your own words");
    });
  }

  @Test
  void a_consent_to_something_else_is_none() {
    assertNone(permit("persist-in-record"));
  }

  @Test
  void a_denial_wins() {
    Consent deny = permit("use-for-planning");
    deny.getProvision().setType(ConsentProvisionType.DENY);

    assertNone(deny);
    assertThat(read(sheet("Black"), permit("use-for-planning"), deny).context().disclosures())
        .isEmpty();
  }

  @ParameterizedTest
  @EnumSource(
      value = ConsentState.class,
      names = {"INACTIVE", "REJECTED", "PROPOSED", "DRAFT", "ENTEREDINERROR"})
  void a_consent_that_is_not_active_is_none(ConsentState state) {
    assertNone(permit("use-for-planning").setStatus(state));
  }

  @Test
  void a_consent_that_has_run_out_or_not_begun_is_none() {
    Consent over = permit("use-for-planning");
    over.getProvision().getPeriod().setEndElement(new DateTimeType("2024-12-31"));
    Consent later = permit("use-for-planning");
    later.getProvision().getPeriod().setStartElement(new DateTimeType("2025-01-02"));

    assertNone(over);
    assertNone(later);
  }

  @Test
  void a_consent_of_another_kind_or_person_is_none() {
    assertNone(permit("use-for-planning")
        .setScope(coded("http://terminology.hl7.org/CodeSystem/consentscope", "research")));
    assertNone(permit("use-for-planning").setPatient(new Reference("Patient/another")));
  }

  @Test
  void a_consent_to_another_form_is_none() {
    Consent another = permit("use-for-planning");
    another
        .getProvision()
        .getDataFirstRep()
        .setReference(new Reference("QuestionnaireResponse/other"));

    assertNone(another);
  }

  @Test
  void a_consent_to_the_work_as_a_whole_is_none_for_the_form() {
    assertNone(whole(ConsentProvisionType.PERMIT, "use-for-planning"));
  }

  @Test
  void a_denial_for_the_work_as_a_whole_is_one_for_the_form() {
    assertThat(read(
                sheet("Black"),
                permit("use-for-planning"),
                whole(ConsentProvisionType.DENY, "use-for-planning"))
            .context()
            .disclosures())
        .isEmpty();
  }

  @Test
  void a_consent_whose_conditions_cant_be_checked_is_none() {
    Consent limited = permit("use-for-planning");
    limited.getProvision().addActor().setReference(new Reference("Practitioner/d1"));

    assertNone(limited);
  }

  @Test
  void a_consent_to_data_that_it_does_not_name_is_one_to_nothing() {
    Consent unnamed = permit("use-for-planning");
    unnamed.getProvision().getDataFirstRep().setReference(new Reference().setDisplay("a form"));

    Reading reading = read(sheet("Black"), unnamed);

    assertThat(reading.context().facts()).isEmpty();
  }

  @Test
  void an_exception_within_a_consent_is_heard() {
    Consent consent = permit("use-for-planning", "persist-in-record");
    consent
        .getProvision()
        .addProvision()
        .setType(ConsentProvisionType.DENY)
        .addPurpose(new Coding(SCOPE, "persist-in-record", null));

    Disclosure told = only(read(sheet("Black"), consent).context().disclosures());
    assertThat(told.consents().refuses(ConsentScope.PERSIST_IN_RECORD)).isTrue();
  }

  @Test
  void what_someone_else_filled_in_is_not_read() {
    QuestionnaireResponse sheet = sheet("Black").setSource(new Reference("Practitioner/d1"));

    assertThat(read(sheet, permit("use-for-planning")).context().disclosures()).isEmpty();
  }

  @Test
  void another_form_with_the_same_questions_is_not_read() {
    QuestionnaireResponse sheet =
        sheet("Black").setQuestionnaire("https://example.org/Questionnaire/in-your-own-words");

    assertThat(read(sheet, permit("use-for-planning")).context().disclosures()).isEmpty();
  }

  @Test
  void the_latest_words_count() {
    QuestionnaireResponse earlier = sheet("Then");
    earlier.setId("s0");
    earlier.setAuthoredElement(new DateTimeType("2024-02-01"));
    Consent consent = permit("use-for-planning");
    consent
        .getProvision()
        .addData()
        .setMeaning(ConsentDataMeaning.INSTANCE)
        .setReference(new Reference("QuestionnaireResponse/s0"));

    assertThat(read(earlier, sheet("Now"), consent).context().disclosures())
        .extracting(Disclosure::words)
        .containsExactly("Now");
  }

  @Test
  void words_of_long_ago_are_not_used() {
    QuestionnaireResponse sheet = sheet("Then");
    sheet.setAuthoredElement(new DateTimeType("2019-02-01"));

    assertThat(reasons(read(sheet, permit("use-for-planning"))))
        .containsExactly(Reason.NOT_IN_FORCE);
  }

  @Test
  void a_legal_status_is_not_read_even_here() {
    QuestionnaireResponse sheet = sheet("Black");
    side(sheet, "legal-status").addAnswer().setValue(new StringType("No papers"));

    assertThat(read(sheet, permit("use-for-planning")).context().disclosures()).hasSize(1);
  }

  @Test
  void what_was_decided_for_the_work_as_a_whole_is_a_consent_of_the_session() {
    Reading reading = read(
        whole(ConsentProvisionType.PERMIT, "persist-in-record"),
        whole(ConsentProvisionType.DENY, "use-in-group"));

    assertThat(reading.context().consents())
        .containsExactlyInAnyOrder(
            new SessionConsent(ConsentScope.PERSIST_IN_RECORD, Decision.GIVEN),
            new SessionConsent(ConsentScope.USE_IN_GROUP, Decision.REFUSED));
  }

  private static Disclosure only(Set<Disclosure> disclosures) {
    assertThat(disclosures).hasSize(1);
    return disclosures.iterator().next();
  }

  private static void assertNone(Consent consent) {
    assertThat(read(sheet("Black"), consent).context().disclosures()).isEmpty();
    assertThat(reasons(read(sheet("Black"), consent))).containsExactly(Reason.NO_CONSENT);
  }

  private static QuestionnaireResponse sheet(String words) {
    QuestionnaireResponse sheet = new QuestionnaireResponse()
        .setQuestionnaire("https://restory.org/fhir/Questionnaire/in-your-own-words|0.1.0")
        .setStatus(QuestionnaireResponseStatus.COMPLETED)
        .setSubject(thePatient())
        .setSource(thePatient())
        .setAuthoredElement(new DateTimeType(RECENT));
    sheet.setId("s1");
    side(sheet, "race").addAnswer().setValue(new StringType(words));
    return sheet;
  }

  private static QuestionnaireResponseItemComponent side(
      QuestionnaireResponse sheet, String dimension) {
    return sheet.addItem().setLinkId(dimension).addItem().setLinkId(dimension + ".words");
  }

  private static void choose(QuestionnaireResponse sheet, String dimension, String identity) {
    sheet
        .getItemFirstRep()
        .addItem()
        .setLinkId(dimension + ".concept")
        .addAnswer()
        .setValue(new Coding("https://restory.org/fhir/CodeSystem/identity", identity, null));
  }

  private static Consent permit(String... uses) {
    Consent consent = whole(ConsentProvisionType.PERMIT, uses);
    consent
        .getProvision()
        .addData()
        .setMeaning(ConsentDataMeaning.INSTANCE)
        .setReference(new Reference("QuestionnaireResponse/s1"));
    return consent;
  }

  private static Consent whole(ConsentProvisionType type, String... uses) {
    Consent consent = new Consent()
        .setStatus(ConsentState.ACTIVE)
        .setScope(coded("http://terminology.hl7.org/CodeSystem/consentscope", "patient-privacy"))
        .setPatient(thePatient());
    consent.getProvision().setType(type);
    for (String use : uses) {
      consent.getProvision().addPurpose(new Coding(SCOPE, use, null));
    }
    return consent;
  }
}
