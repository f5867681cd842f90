package org.restory.examples.ehr.chart;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import java.util.Comparator;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Condition;
import org.hl7.fhir.r4.model.Observation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.restory.context.Source;
import org.restory.examples.ehr.chart.Reading.LeftAlone;
import org.restory.examples.ehr.chart.Reading.LeftAlone.Reason;
import org.restory.examples.ehr.crosswalk.CodeKey;
import org.restory.examples.ehr.crosswalk.Crosswalk;
import org.restory.examples.ehr.crosswalk.Found;
import org.restory.examples.ehr.crosswalk.NeverMapped;

/** Each trap in the sample patients, which look like real records in this. */
class SyntheaReadingTest {
  private static final Crosswalk CROSSWALK = Crosswalk.of(Told.CATALOG);

  /** Every code of a social finding, a job, schooling or a habit that the sample patients have as a condition. */
  private static final ImmutableSet<String> SOCIAL = ImmutableSet.of(
      "73595000",
      "423315002",
      "422650009",
      "706893006",
      "424393004",
      "105531004",
      "446654005",
      "73438004",
      "160968000",
      "361055000",
      "713458007",
      "266934004",
      "266948004",
      "160701002",
      "224355006",
      "224295006",
      "10939881000119105",
      "160903007",
      "160904001",
      "741062008",
      "224299000",
      "5251000175109",
      "449868002");

  static Stream<String> names() {
    return SyntheaCharts.names();
  }

  @ParameterizedTest
  @MethodSource("names")
  void every_patient_can_be_read(String name) {
    Reading reading = SyntheaCharts.read(name);

    assertThat(reading.leftAlone()).isNotEmpty();
    assertThat(reading.context().age())
        .isEqualTo(org.restory.context.SessionContext.AgeGroup.ADULT);
    assertThat(reading.context().disclosures()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("names")
  void every_social_code_is_mapped_or_about_nothing_with_a_reason(String name) {
    assertThat(socialCodes(name))
        .isNotEmpty()
        .allSatisfy(code -> assertThat(NeverMapped.why(code).isPresent() || CROSSWALK.knows(code))
            .as("%s of %s is mapped, or said to be about nothing", code.code(), code.system())
            .isTrue());
    assertThat(SyntheaCharts.read(name).leftAlone())
        .filteredOn(left -> left.reason() == Reason.NOT_IN_CROSSWALK)
        .extracting(left -> CodeKey.of(left.code()))
        .doesNotContainAnyElementsOf(socialCodes(name));
  }

  @ParameterizedTest
  @MethodSource("names")
  void illnesses_are_listed_and_not_guessed(String name) {
    ImmutableSet<CodeKey> listed = SyntheaCharts.read(name).leftAlone().stream()
        .filter(left -> left.reason() == Reason.NOT_IN_CROSSWALK)
        .map(left -> CodeKey.of(left.code()))
        .collect(toImmutableSet());

    assertThat(listed)
        .isEqualTo(conditions(name)
            .map(condition -> key(condition.getCode().getCodingFirstRep()))
            .filter(code -> !SOCIAL.contains(code.code()))
            .collect(toImmutableSet()));
  }

  @ParameterizedTest
  @MethodSource("names")
  void no_finding_in_the_record_is_taken_for_the_persons_word(String name) {
    Reading reading = SyntheaCharts.read(name);
    Chart chart = SyntheaCharts.chart(name);
    Chart answersOnly = new Chart(
        chart.patient(),
        chart.encounter(),
        ImmutableList.copyOf(
            Iterables.filter(chart.resources(), each -> !(each instanceof Condition))));

    assertThat(reading
            .context()
            .facts()
            .filter(fact -> fact.source() != Source.RECORD)
            .toList())
        .containsExactlyInAnyOrderElementsOf(Told.READER
            .read(answersOnly, Told.TODAY)
            .context()
            .facts()
            .filter(fact -> fact.source() != Source.RECORD)
            .toList());
  }

  @ParameterizedTest
  @MethodSource("names")
  void what_is_resolved_is_never_asked_about(String name) {
    ImmutableSet<String> active = conditions(name)
        .filter(condition ->
            condition.getClinicalStatus().getCodingFirstRep().getCode().equals("active"))
        .map(condition -> condition.getCode().getCodingFirstRep().getCode())
        .collect(toImmutableSet());

    assertThat(SyntheaCharts.read(name).toAsk())
        .filteredOn(asked -> asked.code().system().equals(Told.SNOMED))
        .allSatisfy(asked -> assertThat(active).contains(asked.code().code()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "160903007",
        "160904001",
        "741062008",
        "224299000",
        "5251000175109",
        "446654005",
        "160701002",
        "224355006"
      })
  void jobs_schooling_and_statuses_are_no_barriers(String code) {
    assertThat(CROSSWALK.lookUp(new CodeKey(Told.SNOMED, code)))
        .isInstanceOf(Found.Unmatched.class);
    assertThat(names().map(SyntheaCharts::read).flatMap(reading -> reading.toAsk().stream()))
        .noneSatisfy(asked -> assertThat(asked.code().code()).isEqualTo(code));
  }

  @Test
  void seven_of_twelve_chose_not_to_answer_something_when_last_asked() {
    assertThat(names().map(SyntheaCharts::read).filter(reading -> has(reading, Reason.DECLINED)))
        .hasSize(7);
  }

  @ParameterizedTest
  @MethodSource("names")
  void a_refusal_leads_to_nothing(String name) {
    Reading reading = SyntheaCharts.read(name);
    ImmutableSet<String> declined = reading.leftAlone().stream()
        .filter(left -> left.reason() == Reason.DECLINED)
        .map(left -> left.code().code())
        .collect(toImmutableSet());

    assertThat(reading.toAsk())
        .noneSatisfy(asked -> assertThat(declined).contains(asked.code().code()));
  }

  @Test
  void who_feels_safe_where_they_live_is_not_asked_whether_they_do() {
    assertThat(names()
            .filter(name -> latest(name, "93026-3").equals(Told.YES))
            .map(SyntheaCharts::read)
            .flatMap(reading -> reading.toAsk().stream()))
        .noneSatisfy(asked -> assertThat(asked.code().code()).isEqualTo("93026-3"));
  }

  @Test
  void the_placeholder_of_synthea_is_skipped_with_a_reason() {
    assertThat(names().map(SyntheaCharts::read).flatMap(reading -> reading.leftAlone().stream()))
        .filteredOn(left -> left.code().code().startsWith("X9999"))
        .isNotEmpty()
        .allSatisfy(left -> assertThat(left.words()).contains("placeholder"));
  }

  @ParameterizedTest
  @MethodSource("names")
  void who_a_person_is_leaves_no_trace(String name) {
    assertThat(SyntheaCharts.read(name).leftAlone())
        .extracting(LeftAlone::code)
        .noneSatisfy(code -> assertThat(NeverMapped.why(CodeKey.of(code))).isPresent());
  }

  @Test
  void scores_are_measured_with_the_time_before() {
    assertThat(names()
            .map(SyntheaCharts::read)
            .flatMap(reading -> reading.context().measurements().stream()))
        .isNotEmpty()
        .allSatisfy(measured -> assertThat(measured.score()).isPresent());
  }

  private static boolean has(Reading reading, Reason reason) {
    return reading.leftAlone().stream().anyMatch(left -> left.reason() == reason);
  }

  private static ImmutableSet<CodeKey> socialCodes(String name) {
    Stream<CodeKey> answers = SyntheaCharts.chart(name).resources().stream()
        .filter(Observation.class::isInstance)
        .map(Observation.class::cast)
        .flatMap(observation -> Stream.concat(
            Stream.of(observation.getCode()),
            observation.getComponent().stream().map(part -> part.getCode())))
        .map(code -> key(code.getCodingFirstRep()));
    Stream<CodeKey> findings = conditions(name)
        .map(condition -> key(condition.getCode().getCodingFirstRep()))
        .filter(code -> SOCIAL.contains(code.code()));
    return Stream.concat(answers, findings).collect(toImmutableSet());
  }

  private static String latest(String name, String question) {
    return SyntheaCharts.chart(name).resources().stream()
        .filter(Observation.class::isInstance)
        .map(Observation.class::cast)
        .sorted(Comparator.comparing(
                (Observation each) -> each.getEffectiveDateTimeType().getValue().toInstant())
            .reversed())
        .flatMap(observation -> observation.getComponent().stream())
        .filter(part -> part.getCode().getCodingFirstRep().getCode().equals(question))
        .map(part -> part.getValueCodeableConcept().getCodingFirstRep().getCode())
        .findFirst()
        .orElseThrow();
  }

  private static Stream<Condition> conditions(String name) {
    return SyntheaCharts.chart(name).resources().stream()
        .filter(Condition.class::isInstance)
        .map(Condition.class::cast);
  }

  private static CodeKey key(org.hl7.fhir.r4.model.Coding coding) {
    return new CodeKey(coding.getSystem(), coding.getCode());
  }
}
