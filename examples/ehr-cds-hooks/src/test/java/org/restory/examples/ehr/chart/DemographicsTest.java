package org.restory.examples.ehr.chart;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
import java.util.ArrayList;
import java.util.function.Consumer;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.Enumerations.AdministrativeGender;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.StringType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.restory.recommend.Recommender;

/** Whatever a record says of who a person is, the same is read of it, and the same is recommended. */
class DemographicsTest {
  private static final Recommender RECOMMENDER = Recommender.of(Told.CATALOG);
  private static final String US_CORE = "http://hl7.org/fhir/us/core/StructureDefinition/";
  private static final String HL7 = "http://hl7.org/fhir/StructureDefinition/";
  private static final String CDC_REC = "urn:oid:2.16.840.1.113883.6.238";

  private static final ImmutableMap<String, Consumer<Patient>> CHANGES =
      ImmutableMap.<String, Consumer<Patient>>builder()
          .put("race", patient -> category(patient, "us-core-race", "1002-5"))
          .put("another race", patient -> category(patient, "us-core-race", "2028-9"))
          .put("ethnicity", patient -> category(patient, "us-core-ethnicity", "2135-2"))
          .put("tribe", patient -> category(patient, "us-core-tribal-affiliation", "91"))
          .put(
              "birth sex",
              patient -> set(patient, US_CORE + "us-core-birthsex", new StringType("F")))
          .put("sex", patient -> set(patient, US_CORE + "us-core-sex", new StringType("248152002")))
          .put("gender", patient -> patient.setGender(AdministrativeGender.OTHER))
          .put(
              "gender identity",
              patient -> set(patient, HL7 + "individual-genderIdentity", new StringType("woman")))
          .put(
              "older gender identity",
              patient -> set(patient, US_CORE + "us-core-genderIdentity", new StringType("man")))
          .put(
              "pronouns",
              patient -> set(
                  patient,
                  HL7 + "individual-pronouns",
                  new Coding("http://loinc.org", "LA29520-6", "they")))
          .put(
              "recorded sex",
              patient -> set(patient, HL7 + "individual-recordedSexOrGender", new StringType("X")))
          .put(
              "religion", patient -> set(patient, HL7 + "patient-religion", new StringType("1013")))
          .put(
              "citizenship",
              patient -> set(patient, HL7 + "patient-citizenship", new StringType("MX")))
          .put(
              "disability",
              patient -> set(patient, HL7 + "patient-disability", new StringType("21134002")))
          .put(
              "an unknown extension",
              patient -> set(patient, "https://example.org/anything", new StringType("anything")))
          .put(
              "name",
              patient -> patient
                  .setName(new ArrayList<>())
                  .addName()
                  .setFamily("Nguyen")
                  .addGiven("Lakshmi"))
          .put(
              "address",
              patient -> patient
                  .setAddress(new ArrayList<>())
                  .addAddress()
                  .setCity("El Paso")
                  .setCountry("MX"))
          .put(
              "language",
              patient -> patient
                  .setCommunication(new ArrayList<>())
                  .addCommunication()
                  .setPreferred(true)
                  .setLanguage(new CodeableConcept(new Coding("urn:ietf:bcp:47", "so", null))))
          .put(
              "marital status",
              patient -> patient.setMaritalStatus(
                  Told.coded("http://terminology.hl7.org/CodeSystem/v3-MaritalStatus", "W")))
          .put("age", patient -> patient.setBirthDateElement(new DateType("1938-02-03")))
          .put("another age", patient -> patient.setBirthDateElement(new DateType("2006-12-30")))
          .put("photo, contacts and the rest", patient -> {
            patient.addPhoto().setTitle("A face");
            patient.addContact().setGender(AdministrativeGender.FEMALE);
            patient.addTelecom().setValue("555-0100");
            patient.setMultipleBirth(new org.hl7.fhir.r4.model.BooleanType(true));
          })
          .build();

  static Stream<String> names() {
    return SyntheaCharts.names();
  }

  @ParameterizedTest
  @MethodSource("names")
  void no_change_of_demographics_changes_what_is_read_or_recommended(String name) {
    Chart chart = SyntheaCharts.chart(name);
    Patient all = chart.patient().copy();
    CHANGES.forEach((what, change) -> {
      Patient changed = chart.patient().copy();
      change.accept(changed);
      change.accept(all);
      assertThat(changed.equalsDeep(chart.patient())).as(what + " is changed").isFalse();
      assertSame(what, chart, new Chart(changed, chart.encounter(), chart.resources()));
    });
    assertSame("all at once", chart, new Chart(all, chart.encounter(), chart.resources()));
  }

  @ParameterizedTest
  @MethodSource("names")
  void a_patient_of_whom_nothing_is_known_is_served_the_same(String name) {
    Chart chart = SyntheaCharts.chart(name);
    Patient bare = new Patient();
    bare.setId(chart.patient().getId());
    bare.setBirthDateElement(chart.patient().getBirthDateElement());

    assertSame("nothing known", chart, new Chart(bare, chart.encounter(), chart.resources()));
  }

  @ParameterizedTest
  @MethodSource("names")
  void no_observation_of_who_they_are_changes_what_is_read_or_recommended(String name) {
    Chart chart = SyntheaCharts.chart(name);
    for (String code : ImmutableList.of(
        "72826-1", "69490-1", "76691-5", "76690-7", "90778-2", "99502-7", "46098-0", "76689-9")) {
      for (String category : ImmutableList.of("survey", "social-history")) {
        assertSame(code, chart, with(chart, personal(code, category, "LA-one")));
        assertSame(code, chart, with(chart, personal(code, category, "LA-two")));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("names")
  void no_personal_characteristic_in_any_code_changes_what_is_read(String name) {
    Chart chart = SyntheaCharts.chart(name);
    Observation personal = personal("99999-9", "social-history", "LA-one");
    personal.addCategory(Told.coded(
        "http://hl7.org/fhir/us/sdoh-clinicalcare/CodeSystem/SDOHCC-CodeSystemTemporaryCodes",
        "personal-characteristic"));

    assertSame("a characteristic", chart, with(chart, personal));
  }

  @Property(tries = 60)
  void no_several_changes_together_change_what_is_read(
      @ForAll("name") String name, @ForAll("changes") ImmutableList<String> changes) {
    Chart chart = SyntheaCharts.chart(name);
    Patient changed = chart.patient().copy();
    CHANGES.forEach((what, change) -> {
      if (changes.contains(what)) {
        change.accept(changed);
      }
    });

    assertThat(read(new Chart(changed, chart.encounter(), chart.resources())))
        .isEqualTo(read(chart));
  }

  @Provide
  Arbitrary<String> name() {
    return Arbitraries.of(names().toList());
  }

  @Provide
  Arbitrary<ImmutableList<String>> changes() {
    return Arbitraries.of(CHANGES.keySet().asList())
        .list()
        .ofMinSize(2)
        .ofMaxSize(8)
        .map(ImmutableList::copyOf);
  }

  private static void assertSame(String what, Chart one, Chart other) {
    Reading before = read(one);
    Reading after = read(other);
    assertThat(after).as(what).isEqualTo(before);
    assertThat(RECOMMENDER.recommend(after.context()))
        .as(what)
        .isEqualTo(RECOMMENDER.recommend(before.context()));
  }

  private static Reading read(Chart chart) {
    return Told.READER.read(chart, Told.TODAY);
  }

  private static Chart with(Chart chart, Resource more) {
    return new Chart(
        chart.patient(),
        chart.encounter(),
        ImmutableList.copyOf(Iterables.concat(chart.resources(), ImmutableList.of(more))));
  }

  private static Observation personal(String code, String category, String answer) {
    Observation observation = Told.answered(code, answer, Told.RECENT);
    observation.getCategory().clear();
    observation.addCategory(
        Told.coded("http://terminology.hl7.org/CodeSystem/observation-category", category));
    observation.setSubject(null);
    return observation;
  }

  private static void category(Patient patient, String name, String code) {
    patient.getExtension().removeIf(extension -> extension.getUrl().equals(US_CORE + name));
    Extension extension = patient.addExtension().setUrl(US_CORE + name);
    extension.addExtension("ombCategory", new Coding(CDC_REC, code, null));
    extension.addExtension("text", new StringType(code));
  }

  private static void set(Patient patient, String url, org.hl7.fhir.r4.model.Type value) {
    patient.getExtension().removeIf(extension -> extension.getUrl().equals(url));
    patient.addExtension(url, value);
    patient.addExtension("https://example.org/again/" + url.length(), value);
  }
}
