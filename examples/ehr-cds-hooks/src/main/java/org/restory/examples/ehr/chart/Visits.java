package org.restory.examples.ehr.chart;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.OptionalInt;
import org.hl7.fhir.r4.model.Duration;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Encounter.EncounterStatus;
import org.restory.context.SessionContext;
import org.restory.context.SessionContext.Place;
import org.restory.model.Format;
import org.restory.model.Phase;

/** Reads where people meet and how long they have from the encounter; a record says no more of a session. */
final class Visits {
  private static final String ACT = "http://terminology.hl7.org/CodeSystem/v3-ActCode";
  private static final ImmutableSet<String> IN_ONE_ROOM =
      ImmutableSet.of("AMB", "HH", "FLD", "IMP", "ACUTE", "NONAC", "OBSENC", "EMER", "SS");
  private static final ImmutableSet<EncounterStatus> OFF =
      ImmutableSet.of(EncounterStatus.CANCELLED, EncounterStatus.ENTEREDINERROR);
  private static final int LONGEST = 480;

  private Visits() {}

  /**
   * A session of one person at the beginning of the work. FHIR says neither; the beginning asks least of people, and a host that knows
   * better can say so.
   */
  static SessionContext.Builder session(Optional<Encounter> encounter) {
    SessionContext.Builder session =
        SessionContext.builder().format(Format.INDIVIDUAL).phase(Phase.ENGAGING);
    encounter.filter(visit -> !OFF.contains(visit.getStatus())).ifPresent(visit -> {
      session.place(place(visit));
      session.minutes(minutes(visit.getLength()));
    });
    return session;
  }

  private static Optional<Place> place(Encounter visit) {
    String code = ACT.equals(visit.getClass_().getSystem()) ? visit.getClass_().getCode() : "";
    if ("VR".equals(code)) {
      return Optional.of(Place.VIDEO);
    }
    return code != null && IN_ONE_ROOM.contains(code)
        ? Optional.of(Place.IN_PERSON)
        : Optional.empty();
  }

  private static OptionalInt minutes(Duration length) {
    String unit = length.hasCode() ? length.getCode() : "";
    if (!length.hasValue() || !(unit.equals("min") || unit.equals("h"))) {
      return OptionalInt.empty();
    }
    double minutes = length.getValue().doubleValue() * (unit.equals("h") ? 60 : 1);
    return minutes >= 1 && minutes <= LONGEST ? OptionalInt.of((int) minutes) : OptionalInt.empty();
  }
}
