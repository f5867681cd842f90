package org.restory.testing;

import java.util.Collection;
import org.restory.context.AllianceEvent;
import org.restory.context.AttributeValue;
import org.restory.context.BarrierExperience;
import org.restory.context.ClinicianPosition;
import org.restory.context.Disclosure;
import org.restory.context.Fact;
import org.restory.context.Intersection;
import org.restory.context.Measurement;
import org.restory.context.PastExercise;
import org.restory.context.Readiness;
import org.restory.context.SessionConsent;
import org.restory.context.SessionContext;
import org.restory.context.Stated;
import org.restory.context.StatedPreference;
import org.restory.model.Concept;
import org.restory.model.person.Goal;
import org.restory.model.person.Signal;
import org.restory.model.person.Strength;
import org.restory.model.safety.SafetyConcern;

/** Tells a session again: the same circumstances, with other facts or in another order. */
public final class Retelling {
  private Retelling() {}

  /** The session with exactly these facts, in this order; circumstances among them are passed over. */
  public static SessionContext of(SessionContext session, Collection<? extends Fact> facts) {
    SessionContext.Builder told = SessionContext.builder()
        .title(session.title())
        .format(session.format())
        .phase(session.phase())
        .place(session.place())
        .privacy(session.privacy())
        .attendance(session.attendance())
        .age(session.age())
        .minutes(session.minutes())
        .session(session.session())
        .sessionsPlanned(session.sessionsPlanned());
    facts.forEach(fact -> add(told, fact));
    return told.build();
  }

  private static void add(SessionContext.Builder told, Fact fact) {
    if (fact instanceof Disclosure disclosure) {
      told.addDisclosures(disclosure);
    } else if (fact instanceof Intersection intersection) {
      told.addIntersections(intersection);
    } else if (fact instanceof BarrierExperience barrier) {
      told.addBarriers(barrier);
    } else if (fact instanceof Stated<?> stated) {
      addStated(told, stated);
    } else if (fact instanceof StatedPreference preference) {
      told.addPreferences(preference);
    } else if (fact instanceof AllianceEvent event) {
      told.addAlliance(event);
    } else if (fact instanceof Measurement measurement) {
      told.addMeasurements(measurement);
    } else if (fact instanceof PastExercise past) {
      told.addHistory(past);
    } else if (fact instanceof Readiness readiness) {
      told.addReadiness(readiness);
    } else if (fact instanceof ClinicianPosition position) {
      told.addClinician(position);
    } else if (fact instanceof AttributeValue attribute) {
      told.addAttributes(attribute);
    } else if (fact instanceof SessionConsent consent) {
      told.addConsents(consent);
    }
  }

  private static void addStated(SessionContext.Builder told, Stated<?> stated) {
    if (stated.kind() == Goal.class) {
      told.addGoals(as(stated));
    } else if (stated.kind() == Strength.class) {
      told.addStrengths(as(stated));
    } else if (stated.kind() == Signal.class) {
      told.addSignals(as(stated));
    } else if (stated.kind() == SafetyConcern.class) {
      told.addConcerns(as(stated));
    } else {
      told.addAccessNeeds(as(stated));
    }
  }

  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // the kind has been looked at
  private static <T extends Concept<T>> Stated<T> as(Stated<?> stated) {
    return (Stated<T>) stated;
  }
}
