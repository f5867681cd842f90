package org.restory.context;

import java.util.Arrays;
import org.restory.check.Words;
import org.restory.model.Concept;
import org.restory.model.Format;
import org.restory.model.Phase;
import org.restory.model.person.Goal;
import org.restory.model.person.Signal;
import org.restory.model.person.Strength;
import org.restory.model.safety.SafetyConcern;

/** Tells a session again: the same circumstances, with other facts or in another order. */
final class Retelling {
  private final SessionContext.Builder session;

  private Retelling(SessionContext before) {
    session = SessionContext.builder()
        .title(before.title())
        .format(before.format())
        .phase(before.phase())
        .place(before.place())
        .privacy(before.privacy())
        .attendance(before.attendance())
        .age(before.age())
        .minutes(before.minutes())
        .session(before.session())
        .sessionsPlanned(before.sessionsPlanned());
  }

  static SessionContext of(SessionContext before, Iterable<? extends Fact> facts) {
    Retelling told = new Retelling(before);
    facts.forEach(told::add);
    return told.session.build();
  }

  static SessionContext with(ImmutableSessionContext before, Circumstance circumstance) {
    String value = circumstance.value();
    return switch (circumstance.kind()) {
      case FORMAT -> before.withFormat(word(Format.class, circumstance));
      case PHASE -> before.withPhase(word(Phase.class, circumstance));
      case PLACE -> before.withPlace(word(SessionContext.Place.class, circumstance));
      case PRIVACY -> before.withPrivacy(word(SessionContext.Privacy.class, circumstance));
      case ATTENDANCE -> before.withAttendance(word(SessionContext.Attendance.class, circumstance));
      case AGE -> before.withAge(word(SessionContext.AgeGroup.class, circumstance));
      case MINUTES -> before.withMinutes(Integer.parseInt(value));
      case SESSION -> before.withSession(Integer.parseInt(value));
      case SESSIONS_LEFT ->
        throw new IllegalArgumentException(
            "sessions-left follows from the session and the sessions planned; set one of these");
    };
  }

  private static <E extends Enum<E>> E word(Class<E> type, Circumstance circumstance) {
    return Arrays.stream(type.getEnumConstants())
        .filter(constant -> Words.of(constant).equals(circumstance.value()))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(
            Words.of(circumstance.kind()) + " has no such value; expected one of "
                + String.join(", ", circumstance.kind().words())));
  }

  private void add(Fact fact) {
    if (fact instanceof Disclosure disclosure) {
      session.addDisclosures(disclosure);
    } else if (fact instanceof Intersection intersection) {
      session.addIntersections(intersection);
    } else if (fact instanceof BarrierExperience barrier) {
      session.addBarriers(barrier);
    } else if (fact instanceof Stated<?> stated) {
      addStated(stated);
    } else if (fact instanceof StatedPreference preference) {
      session.addPreferences(preference);
    } else if (fact instanceof AllianceEvent event) {
      session.addAlliance(event);
    } else if (fact instanceof Measurement measurement) {
      session.addMeasurements(measurement);
    } else {
      addOfTheWork(fact);
    }
  }

  private void addOfTheWork(Fact fact) {
    if (fact instanceof PastExercise past) {
      session.addHistory(past);
    } else if (fact instanceof Readiness readiness) {
      session.addReadiness(readiness);
    } else if (fact instanceof ClinicianPosition position) {
      session.addClinician(position);
    } else if (fact instanceof AttributeValue attribute) {
      session.addAttributes(attribute);
    } else if (fact instanceof SessionConsent consent) {
      session.addConsents(consent);
    }
  }

  private void addStated(Stated<?> stated) {
    if (stated.kind() == Goal.class) {
      session.addGoals(as(stated));
    } else if (stated.kind() == Strength.class) {
      session.addStrengths(as(stated));
    } else if (stated.kind() == Signal.class) {
      session.addSignals(as(stated));
    } else if (stated.kind() == SafetyConcern.class) {
      session.addConcerns(as(stated));
    } else {
      session.addAccessNeeds(as(stated));
    }
  }

  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // the kind has been looked at
  private static <T extends Concept<T>> Stated<T> as(Stated<?> stated) {
    return (Stated<T>) stated;
  }
}
