package org.restory.examples.ehr.chart;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;

/**
 * Tells what is recent.
 *
 * @param today the day of the visit
 * @param staleness how long what a person said may be relied on
 */
record Recency(LocalDate today, Period staleness) {
  /** Whether something may be relied on; what has no date may not. */
  boolean isRecent(Optional<Moment> when) {
    return when.filter(moment -> isWithin(moment.day(), today)).isPresent();
  }

  /** Whether a day is not too long before another. */
  boolean isWithin(LocalDate day, LocalDate before) {
    return !day.isBefore(before.minus(staleness));
  }

  /** Whether a date can't be right. Tomorrow may have begun where it was recorded. */
  boolean isInFuture(Optional<Moment> when) {
    return when.filter(moment -> moment.day().isAfter(today.plusDays(1))).isPresent();
  }
}
