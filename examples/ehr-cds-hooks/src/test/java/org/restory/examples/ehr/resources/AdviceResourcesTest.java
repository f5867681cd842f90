package org.restory.examples.ehr.resources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.uhn.fhir.context.FhirContext;
import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DataRequirement;
import org.hl7.fhir.r4.model.Device;
import org.hl7.fhir.r4.model.GuidanceResponse;
import org.hl7.fhir.r4.model.GuidanceResponse.GuidanceResponseStatus;
import org.hl7.fhir.r4.model.Provenance;
import org.hl7.fhir.r4.model.RequestGroup;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.Task;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.restory.account.Recorder;
import org.restory.context.BarrierExperience;
import org.restory.context.Consents.Decision;
import org.restory.context.Disclosure;
import org.restory.context.Fact;
import org.restory.context.SessionConsent;
import org.restory.context.SessionContext;
import org.restory.context.Stated;
import org.restory.examples.ehr.advice.Advice;
import org.restory.examples.ehr.chart.Reading;
import org.restory.examples.ehr.chart.Reading.LeftAlone;
import org.restory.examples.ehr.chart.Reading.ToAsk;
import org.restory.model.ConsentScope;
import org.restory.model.Id;
import org.restory.model.code.Meaning;
import org.restory.model.world.Barrier;
import org.restory.pack.CaseFormat;
import org.restory.recommend.Recommender;
import org.restory.report.Reason;
import org.restory.report.Recommendation;

/** What an advice is given out as. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AdviceResourcesTest {
  private static final Pattern ADDRESS = Pattern.compile("urn:uuid:[0-9a-f-]{36}");

  private final Published published = new Published();

  @Test
  void each_address_within_a_collection_leads_to_an_entry() {
    assertThat(published.cases()).allSatisfy(advice -> {
      Bundle bundle = published.bundle(advice);
      Set<String> entries = bundle.getEntry().stream()
          .map(BundleEntryComponent::getFullUrl)
          .collect(Collectors.toSet());
      assertThat(ADDRESS.matcher(json(bundle)).results().map(found -> found.group()))
          .isNotEmpty()
          .allMatch(entries::contains);
    });
  }

  @Test
  void a_collection_reads_back_equal() {
    assertThat(published.cases()).allSatisfy(advice -> {
      Bundle bundle = published.bundle(advice);
      Bundle read =
          FhirContext.forR4Cached().newJsonParser().parseResource(Bundle.class, json(bundle));
      assertThat(read.equalsDeep(bundle)).isTrue();
    });
  }

  @Test
  void each_recommended_exercise_is_a_draft_that_somebody_has_to_take_up() {
    SessionContext context = mayPersist("v6-nothing-said-about-identity");
    Advice advice = published.advice(context.withFacts(
        context.facts().filter(fact -> !(fact instanceof Disclosure)).toList()));
    Bundle bundle = published.bundle(advice);

    assertThat(advice.record().complete()).isTrue();
    assertThat(Published.in(bundle, Task.class))
        .hasSameSizeAs(advice.report().recommendations())
        .allMatch(task -> task.getStatus() == Task.TaskStatus.DRAFT
            && task.getIntent() == Task.TaskIntent.PROPOSAL);
    assertThat(group(bundle).getStatus()).isEqualTo(RequestGroup.RequestStatus.DRAFT);
    assertThat(group(bundle).getIntent()).isEqualTo(RequestGroup.RequestIntent.PROPOSAL);
  }

  @Test
  void a_drafted_task_says_the_way_out_and_not_why_it_is_offered() {
    Stream<Advice> cases = published.cases();
    assertThat(cases.flatMap(advice -> advice.report().recommendations().stream()))
        .isNotEmpty()
        .allSatisfy(recommendation -> {
          Task task = draft(recommendation);
          assertThat(task.getNoteFirstRep().getText()).contains(recommendation.optOut());
          assertThat(recommendation.aims().stream().flatMap(aim -> aim.raised().reasons().stream()))
              .noneMatch(reason -> json(task).contains(reason.because()));
        });
  }

  @Test
  void work_of_the_clinician_alone_is_in_nobodys_record() {
    Stream<Advice> cases = published.cases();
    assertThat(cases.flatMap(advice -> advice.report().recommendations().stream()))
        .filteredOn(recommendation -> !recommendation.participation().includesClient())
        .isNotEmpty()
        .allSatisfy(recommendation -> {
          Task task = draft(recommendation);
          assertThat(json(task)).doesNotContain("Patient/").doesNotContain("Encounter/");
          assertThat(task.getMeta().getSecurity()).extracting(Coding::getCode).contains("NOPAT");
        });
  }

  @Test
  void work_with_a_client_is_for_them_in_that_encounter() {
    Task task = draft(published
        .cases()
        .flatMap(advice -> advice.report().recommendations().stream())
        .filter(recommendation -> recommendation.participation().includesClient())
        .findFirst()
        .orElseThrow());

    assertThat(task.getFor().getReference()).isEqualTo("Patient/p1");
    assertThat(task.getEncounter().getReference()).isEqualTo("Encounter/e1");
  }

  @Test
  void no_word_of_a_person_is_in_any_of_it() {
    assertThat(published.cases()).allSatisfy(advice -> {
      String json = json(published.bundle(advice));
      assertThat(advice.reading().context().facts().flatMap(AdviceResourcesTest::words))
          .noneMatch(json::contains);
    });
  }

  @Test
  void what_rests_on_facts_that_may_not_be_kept_is_not_given_out() {
    Advice kept = published.advice(mayPersist("v1-maybe-it-was-nothing"));
    Advice refused = published.advice(persistence("v1-maybe-it-was-nothing", Decision.REFUSED));

    ImmutableList<String> restOnFacts = ForTheRecord.of(kept).recommendations().stream()
        .flatMap(recommendation -> ForTheRecord.of(kept).reasons(recommendation).stream())
        .filter(reason -> reason.facts().stream().anyMatch(BarrierExperience.class::isInstance))
        .map(Reason::because)
        .collect(ImmutableList.toImmutableList());
    assertThat(refused.report().recommendations()).hasSameSizeAs(kept.report().recommendations());
    assertThat(restOnFacts)
        .isNotEmpty()
        .allMatch(json(published.bundle(kept))::contains)
        .noneMatch(json(published.bundle(refused))::contains);
  }

  @Test
  void nothing_that_was_withheld_is_given_out() {
    assertThat(published.cases()).allSatisfy(advice -> {
      Set<String> shown = advice.report().recommendations().stream()
          .map(recommendation -> recommendation.exercise().value())
          .collect(Collectors.toSet());
      assertThat(Published.in(published.bundle(advice), Task.class))
          .allMatch(task -> shown.contains(task.getCode().getCodingFirstRep().getCode()));
    });
  }

  @Test
  void what_to_know_first_stands_before_the_exercises() {
    Advice advice = published
        .cases()
        .filter(each -> !ForTheRecord.of(each).notices().isEmpty())
        .findFirst()
        .orElseThrow();

    assertThat(group(published.bundle(advice)).getNoteFirstRep().getText())
        .isEqualTo(
            "Before anything else: " + ForTheRecord.of(advice).notices().get(0).text());
  }

  @Test
  void guidance_says_which_software_and_which_content_gave_it() {
    Bundle bundle = published.bundle(published.cases().findFirst().orElseThrow());
    String fingerprint = published.catalog().fingerprint();

    assertThat(guidance(bundle).getModuleCanonicalType().getValue())
        .isEqualTo("https://restory.org/fhir/Library/catalog|" + fingerprint.substring(0, 12));
    assertThat(Published.in(bundle, Device.class).get(0).getVersion())
        .extracting(Device.DeviceVersionComponent::getValue)
        .contains(fingerprint)
        .containsAll(published.catalog().packs());
    assertThat(Published.in(bundle, Provenance.class).get(0).getRecorded())
        .isEqualTo(Published.WHEN);
  }

  @Test
  void guidance_that_lacks_nothing_is_a_success() {
    Bundle bundle = published.bundle(published.cases().findFirst().orElseThrow());

    assertThat(guidance(bundle).getStatus()).isEqualTo(GuidanceResponseStatus.SUCCESS);
  }

  @Test
  void guidance_says_by_kind_what_could_be_asked_and_names_no_code_of_the_record() {
    SessionContext context = CaseFormat.shipped("v6-nothing-said-about-identity");
    org.restory.model.Coding code = new org.restory.model.Coding(
        "http://hl7.org/fhir/sid/icd-10-cm", "Z59.1", "Inadequate housing");
    Bundle bundle = published.bundle(published.advice(new Reading(
        context,
        ImmutableList.of(new ToAsk(
            code,
            Meaning.of(Barrier.class, Id.of("housing-insecurity")),
            ToAsk.Why.IN_RECORD,
            Optional.empty())),
        ImmutableList.of(
            new LeftAlone(code, 1, LeftAlone.Reason.NO_CONSENT, "There is no consent.")))));

    assertThat(guidance(bundle).getStatus()).isEqualTo(GuidanceResponseStatus.DATAREQUESTED);
    assertThat(guidance(bundle).getDataRequirement())
        .extracting(DataRequirement::getType)
        .containsExactly("QuestionnaireResponse", "Consent");
    assertThat(json(bundle)).doesNotContain("Z59.1").doesNotContain("housing");
  }

  @Test
  void advice_that_does_not_say_when_it_was_made_is_refused() {
    Advice dated = published.cases().findFirst().orElseThrow();
    Advice undated = new Advice(
        dated.id(),
        dated.reading(),
        dated.explanation(),
        Recorder.of(Recommender.of(published.catalog()), Published.key())
            .record(dated.reading().context(), dated.report()));

    assertThatThrownBy(() -> published.bundle(undated))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("when it was made");
  }

  private Task draft(Recommendation recommendation) {
    return published.resources().draftTask(recommendation, published.visit());
  }

  private static SessionContext mayPersist(String name) {
    return persistence(name, Decision.GIVEN);
  }

  private static SessionContext persistence(String name, Decision decision) {
    SessionContext context = CaseFormat.shipped(name);
    return context.withFacts(Stream.concat(
            context
                .facts()
                .filter(fact -> !(fact instanceof SessionConsent consent
                    && consent.scope() == ConsentScope.PERSIST_IN_RECORD)),
            Stream.of(new SessionConsent(ConsentScope.PERSIST_IN_RECORD, decision)))
        .toList());
  }

  private static Stream<String> words(Fact fact) {
    if (fact instanceof Disclosure disclosure) {
      return Stream.of(disclosure.words());
    }
    if (fact instanceof BarrierExperience barrier) {
      return barrier.words().stream();
    }
    return fact instanceof Stated<?> stated ? stated.words().stream() : Stream.empty();
  }

  private static RequestGroup group(Bundle bundle) {
    return Published.in(bundle, RequestGroup.class).get(0);
  }

  private static GuidanceResponse guidance(Bundle bundle) {
    return Published.in(bundle, GuidanceResponse.class).get(0);
  }

  private static String json(Resource resource) {
    return FhirContext.forR4Cached().newJsonParser().encodeResourceToString(resource);
  }
}
