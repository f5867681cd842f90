package org.restory.examples.ehr.chart;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Condition;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Observation.ObservationStatus;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.restory.catalog.Catalog;
import org.restory.context.BarrierExperience;
import org.restory.context.SessionContext;
import org.restory.context.Source;
import org.restory.examples.ehr.chart.Reading.LeftAlone;
import org.restory.examples.ehr.chart.Reading.LeftAlone.Reason;
import org.restory.examples.ehr.chart.Reading.ToAsk;
import org.restory.examples.ehr.crosswalk.Crosswalk;
import org.restory.examples.ehr.crosswalk.UsCodes;
import org.restory.pack.StandardPack;

/** What a record tells in the tests of this package, and what was read of it. */
final class Told {
  static final LocalDate TODAY = LocalDate.of(2025, 1, 1);
  static final String RECENT = "2024-11-20";
  static final Catalog CATALOG = Catalog.of(StandardPack.pack(), UsCodes.pack());
  static final ChartReader READER =
      new ChartReader(CATALOG, Crosswalk.of(CATALOG), Period.ofMonths(12));
  static final String LOINC = "http://loinc.org";
  static final String SNOMED = "http://snomed.info/sct";
  static final String ICD = "http://hl7.org/fhir/sid/icd-10-cm";
  static final String YES = "LA33-6";
  static final String NO = "LA32-8";

  private Told() {}

  static Reading read(Resource... resources) {
    return READER.read(
        new Chart(patient(), Optional.empty(), ImmutableList.copyOf(resources)), TODAY);
  }

  static Patient patient() {
    Patient patient = new Patient();
    patient.setId("p1");
    patient.setBirthDateElement(new DateType("1985-06-15"));
    return patient;
  }

  static Reference thePatient() {
    return new Reference("Patient/p1");
  }

  static Condition condition(String system, String code) {
    Condition condition = new Condition();
    condition.setCode(coded(system, code));
    condition.setSubject(thePatient());
    condition.setClinicalStatus(
        coded("http://terminology.hl7.org/CodeSystem/condition-clinical", "active"));
    condition.setVerificationStatus(
        coded("http://terminology.hl7.org/CodeSystem/condition-ver-status", "confirmed"));
    condition.setRecordedDateElement(new DateTimeType("2024-03-01"));
    return condition;
  }

  static Observation asked(String question, String when) {
    Observation observation = new Observation();
    observation.setStatus(ObservationStatus.FINAL);
    observation.addCategory(
        coded("http://terminology.hl7.org/CodeSystem/observation-category", "survey"));
    observation.setCode(coded(LOINC, question));
    observation.setSubject(thePatient());
    observation.setEffective(new DateTimeType(when));
    return observation;
  }

  static Observation answered(String question, String answer, String when) {
    return asked(question, when).setValue(coded(LOINC, answer));
  }

  static Observation scored(String question, double score, String when) {
    return asked(question, when).setValue(new Quantity(score));
  }

  static CodeableConcept coded(String system, String code) {
    return new CodeableConcept(new Coding(system, code, "Said as " + code));
  }

  static ImmutableList<String> stated(SessionContext context) {
    return context.barriers().stream()
        .filter(barrier -> barrier.source() == Source.CLIENT_STATED)
        .map(BarrierExperience::barrier)
        .map(Object::toString)
        .collect(ImmutableList.toImmutableList());
  }

  static ImmutableList<String> recorded(SessionContext context) {
    return context.barriers().stream()
        .filter(barrier -> barrier.source() == Source.RECORD)
        .map(BarrierExperience::barrier)
        .map(Object::toString)
        .collect(ImmutableList.toImmutableList());
  }

  static ImmutableList<String> concerns(SessionContext context) {
    return context.concerns().stream()
        .map(concern -> concern.concept() + " by " + concern.source())
        .collect(ImmutableList.toImmutableList());
  }

  static ImmutableList<String> toAsk(Reading reading) {
    return reading.toAsk().stream()
        .map(asked -> asked.means().id() + " " + asked.why())
        .collect(ImmutableList.toImmutableList());
  }

  static ImmutableList<Reason> reasons(Reading reading) {
    return reading.leftAlone().stream()
        .map(LeftAlone::reason)
        .collect(ImmutableList.toImmutableList());
  }

  static ToAsk onlyToAsk(Reading reading) {
    return reading.toAsk().get(0);
  }
}
