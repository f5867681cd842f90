package org.restory.testkit;

import static java.util.stream.Collectors.joining;

import java.util.Collection;
import java.util.Locale;
import org.restory.context.AllianceEvent;
import org.restory.context.AttributeValue;
import org.restory.context.BarrierExperience;
import org.restory.context.Circumstance;
import org.restory.context.ClinicianPosition;
import org.restory.context.Disclosure;
import org.restory.context.Fact;
import org.restory.context.Intersection;
import org.restory.context.Measurement;
import org.restory.context.PastExercise;
import org.restory.context.Readiness;
import org.restory.context.SessionConsent;
import org.restory.context.SetAside;
import org.restory.context.Stated;
import org.restory.context.StatedPreference;

/** Names facts by kind and id. A person's words never reach a failure message, in case a real case strays into a test. */
final class FactNames {
  private FactNames() {}

  static String of(Collection<Fact> facts) {
    return facts.isEmpty()
        ? "nothing that was stated"
        : facts.stream().map(FactNames::of).collect(joining(", "));
  }

  private static String of(Fact fact) {
    if (fact instanceof BarrierExperience barrier) {
      return "barrier " + barrier.barrier();
    }
    if (fact instanceof Stated<?> stated) {
      return spaced(stated.kind().getSimpleName()) + " " + stated.concept();
    }
    if (fact instanceof Circumstance circumstance) {
      return word(circumstance.kind()) + " " + circumstance.value();
    }
    if (fact instanceof StatedPreference preference) {
      return word(preference.stance()) + " " + preference.preference();
    }
    if (fact instanceof AllianceEvent event) {
      return word(event.kind()) + " by " + word(event.by());
    }
    if (fact instanceof PastExercise past) {
      return "exercise " + past.exercise() + " " + word(past.outcome());
    }
    if (fact instanceof Readiness readiness) {
      return "prerequisite " + readiness.prerequisite() + (readiness.met() ? " met" : " not met");
    }
    return ofTheRest(fact);
  }

  private static String ofTheRest(Fact fact) {
    if (fact instanceof Disclosure disclosure) {
      return "disclosure in " + disclosure.dimension();
    }
    if (fact instanceof Intersection intersection) {
      return "intersection of "
          + intersection.dimensions().stream().map(Object::toString).collect(joining(" and "));
    }
    if (fact instanceof Measurement measurement) {
      return "score of " + measurement.instrument();
    }
    if (fact instanceof SessionConsent consent) {
      return "consent to " + word(consent.scope()) + " " + word(consent.decision());
    }
    if (fact instanceof ClinicianPosition position) {
      return "the clinician's " + position.dimension();
    }
    if (fact instanceof AttributeValue attribute) {
      return "attribute " + attribute.attribute();
    }
    SetAside setAside = (SetAside) fact;
    return setAside.count() + " set aside as " + word(setAside.reason());
  }

  static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static String spaced(String typeName) {
    return typeName.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
  }
}
