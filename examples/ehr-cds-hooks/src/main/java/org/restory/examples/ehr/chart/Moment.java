package org.restory.examples.ehr.chart;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.BaseDateTimeType;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.Type;

/**
 * When something was said or recorded. Where a record gives a year or a month only, it is the first day of it, so that nothing seems newer
 * than it is.
 *
 * @param day the day, as it was where it was recorded
 * @param at the point in time, which tells which of two is later
 */
record Moment(LocalDate day, Instant at) implements Comparable<Moment> {
  /** The first of some values that gives a moment; of a period, its end or else its start. */
  static Optional<Moment> of(Type... values) {
    return Stream.of(values).flatMap(value -> ofOne(value).stream()).findFirst();
  }

  private static Optional<Moment> ofOne(Type value) {
    if (value instanceof Period period) {
      return of(period.getEndElement(), period.getStartElement());
    }
    return value instanceof BaseDateTimeType time && time.hasValue()
        ? Optional.of(new Moment(day(time.getValueAsString()), time.getValue().toInstant()))
        : Optional.empty();
  }

  /** The day of a date in FHIR, which may be a year, a year and a month, a date, or a date with a time. */
  static LocalDate day(String text) {
    String date = text.length() > 10 ? text.substring(0, 10) : text;
    return LocalDate.parse(date + "0000-01-01".substring(date.length()));
  }

  @Override
  public int compareTo(Moment other) {
    return at.compareTo(other.at);
  }
}
