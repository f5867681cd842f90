package org.restory.engine;

import java.util.OptionalInt;
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
import org.restory.model.HostAttribute;
import org.restory.model.person.Identity;
import org.restory.model.person.IdentityDimension;
import org.restory.model.person.Preference;
import org.restory.model.practice.Exercise;
import org.restory.model.safety.Instrument;
import org.restory.model.safety.Prerequisite;
import org.restory.model.safety.SafetyConcern;
import org.restory.model.world.Barrier;

/** What matching reads of a fact: its keys, its traits and its number. One walk over the kinds of facts, the most frequent first. */
final class FactReading {
  private static final long NO_TRAIT = 0;

  private FactReading() {}

  /** Told of a fact. The keys come after traits and number. */
  interface Visit {
    /**
     * Tells the traits and the number.
     *
     * @param traits its {@link Traits}
     * @param number the number that leaves ask about, such as an intensity or a score; not a number where it has none, or it is not known
     */
    void reads(long traits, double number);

    /** Tells a key. */
    void key(Object kind, String value);

    /** Tells a key, and that leaves about anything of the kind look at the fact too. */
    void keyOrAny(Object kind, String value);
  }

  /** Reads a fact. */
  static void of(Fact fact, Visit visit) {
    if (fact instanceof Circumstance circumstance) {
      circumstance(circumstance, visit);
    } else if (fact instanceof Stated<?> stated) {
      visit.reads(NO_TRAIT, Double.NaN);
      visit.keyOrAny(stated.kind(), stated.concept().value());
    } else if (fact instanceof BarrierExperience barrier) {
      barrier(barrier, visit);
    } else if (fact instanceof Disclosure said) {
      disclosure(said, visit);
    } else if (fact instanceof Measurement measurement) {
      visit.reads(
          Traits.ANSWER.bit(measurement.followedUp()), measurement.score().orElse(Double.NaN));
      visit.key(Instrument.class, measurement.instrument().value());
    } else if (fact instanceof PastExercise past) {
      visit.reads(Traits.OUTCOME.bit(past.outcome()), orUnknown(past.sessionsAgo()));
      visit.keyOrAny(Exercise.class, past.exercise().value());
    } else {
      ofFewer(fact, visit);
    }
  }

  /** A number is found by its kind alone, a word by kind and word. */
  private static void circumstance(Circumstance circumstance, Visit visit) {
    if (circumstance.kind().isNumber()) {
      visit.reads(NO_TRAIT, Integer.parseInt(circumstance.value()));
      visit.key(circumstance.kind(), Key.ANY);
    } else {
      visit.reads(NO_TRAIT, Double.NaN);
      visit.key(circumstance.kind(), circumstance.value());
    }
  }

  private static void barrier(BarrierExperience barrier, Visit visit) {
    visit.reads(
        Traits.LEVEL.bits(barrier.levels())
            | Traits.DOMAIN.bits(barrier.domains())
            | Traits.COURSE.bit(barrier.course())
            | Traits.CHRONICITY.bit(barrier.chronicity())
            | Traits.LEVERAGE.bits(barrier.leverage())
            | Traits.LINKED_WITH_TWO.bit(barrier.linkedTo().size() >= 2),
        orUnknown(barrier.intensity()));
    visit.keyOrAny(Barrier.class, barrier.barrier().value());
    if (!barrier.safety().isEmpty()) {
      barrier.safety().forEach(concern -> visit.key(SafetyConcern.class, concern.value()));
      visit.key(SafetyConcern.class, Key.ANY);
    }
  }

  private static void disclosure(Disclosure said, Visit visit) {
    visit.reads(
        Traits.POSITION.bit(said.position())
            | Traits.POSITION.bits(said.positionIn().values())
            | Traits.MEANING.bits(said.meanings()),
        said.greatestSalience());
    visit.keyOrAny(IdentityDimension.class, said.dimension().value());
    if (said.concept().isPresent()) {
      visit.key(Identity.class, said.concept().get().value());
    }
  }

  private static void ofFewer(Fact fact, Visit visit) {
    if (fact instanceof StatedPreference preference) {
      visit.reads(Traits.STANCE.bit(preference.stance()), Double.NaN);
      visit.key(Preference.class, preference.preference().value());
    } else if (fact instanceof SessionConsent consent) {
      visit.reads(Traits.DECISION.bit(consent.decision()), Double.NaN);
      visit.key(SessionConsent.class, consent.scope().name());
    } else if (fact instanceof Readiness readiness) {
      visit.reads(Traits.MET.bit(readiness.met()) | Traits.UNMET.bit(!readiness.met()), Double.NaN);
      visit.key(Prerequisite.class, readiness.prerequisite().value());
    } else if (fact instanceof AllianceEvent event) {
      visit.reads(Traits.BY.bit(event.by()) | Traits.DISCUSSED.bit(event.discussed()), Double.NaN);
      visit.key(AllianceEvent.class, event.kind().name());
    } else if (fact instanceof ClinicianPosition position) {
      visit.reads(Traits.ANSWER.bit(position.differsFromClient()), Double.NaN);
      visit.keyOrAny(ClinicianPosition.class, position.dimension().value());
    } else if (fact instanceof AttributeValue attribute) {
      visit.reads(NO_TRAIT, attribute.number().orElse(Double.NaN));
      visit.key(HostAttribute.class, attribute.attribute().value());
    } else if (fact instanceof Intersection) {
      visit.reads(NO_TRAIT, Double.NaN);
      visit.key(Intersection.class, Key.ANY);
    } else if (fact instanceof SetAside setAside) {
      visit.reads(NO_TRAIT, Double.NaN);
      visit.key(SetAside.class, setAside.reason().name());
    }
  }

  private static double orUnknown(OptionalInt number) {
    return number.isPresent() ? number.getAsInt() : Double.NaN;
  }
}
