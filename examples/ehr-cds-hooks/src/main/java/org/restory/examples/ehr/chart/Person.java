package org.restory.examples.ehr.chart;

import java.time.LocalDate;
import java.util.Optional;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Reference;
import org.restory.context.SessionContext.AgeGroup;

/** The person whose chart it is. Of all that their record says about them, only their being of age and their being alive is read. */
final class Person {
  private static final int OF_AGE = 18;

  private final Optional<String> id;
  private final Patient patient;

  Person(Patient patient) {
    this.patient = patient;
    this.id = Ids.of(patient);
  }

  boolean isDeceased() {
    return patient.hasDeceasedDateTimeType()
        || (patient.hasDeceasedBooleanType() && patient.getDeceasedBooleanType().booleanValue());
  }

  /** Whether they are of age on a day; unknown where the date of birth leaves it open. */
  AgeGroup age(LocalDate today) {
    DateType born = patient.getBirthDateElement();
    if (!born.hasValue()) {
      return AgeGroup.UNKNOWN;
    }
    LocalDate earliest = Moment.day(born.getValueAsString());
    LocalDate latest = switch (born.getPrecision()) {
      case YEAR -> earliest.plusYears(1).minusDays(1);
      case MONTH -> earliest.plusMonths(1).minusDays(1);
      default -> earliest;
    };
    if (!latest.plusYears(OF_AGE).isAfter(today)) {
      return AgeGroup.ADULT;
    }
    return earliest.plusYears(OF_AGE).isAfter(today) ? AgeGroup.MINOR : AgeGroup.UNKNOWN;
  }

  /** Whether a resource says of itself that it is about someone else. */
  boolean isAnother(Reference subject) {
    return Ids.of(subject).isPresent() && !is(subject);
  }

  /** Whether a reference points at this person. */
  boolean is(Reference reference) {
    return id.isPresent() && Ids.of(reference).equals(id);
  }
}
