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
    return LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10));
  }

  // A formatter would do the same, and be slow for what every answer needs.
  private static int number(String text, int from, int to) {
    return text.length() < to ? 1 : Integer.parseInt(text.substring(from, to));
  }

  @Override
  public int compareTo(Moment other) {
    return at.compareTo(other.at);
  }
}
