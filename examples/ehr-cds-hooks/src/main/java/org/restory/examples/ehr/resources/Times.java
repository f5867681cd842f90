package org.restory.examples.ehr.resources;

import ca.uhn.fhir.model.api.TemporalPrecisionEnum;
import java.time.Instant;
import java.util.Date;
import java.util.TimeZone;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.InstantType;

/** Points in time in UTC, whatever the zone of the machine. */
final class Times {
  private Times() {}

  static DateTimeType dateTime(Instant at) {
    return new DateTimeType(Date.from(at), TemporalPrecisionEnum.SECOND, utc());
  }

  static InstantType instant(Instant at) {
    return new InstantType(Date.from(at), TemporalPrecisionEnum.MILLI, utc());
  }

  private static TimeZone utc() {
    return TimeZone.getTimeZone("UTC");
  }
}
