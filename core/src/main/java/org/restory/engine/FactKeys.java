package org.restory.engine;

import java.util.stream.Stream;
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

/** The keys under which a fact is found. */
final class FactKeys {
  private FactKeys() {}

  static Stream<Key> of(Fact fact) {
    if (fact instanceof Circumstance circumstance) {
      return Stream.of(circumstance(circumstance.kind(), circumstance.value()));
    }
    if (fact instanceof Stated<?> stated) {
      return both(stated.kind(), stated.concept());
    }
    if (fact instanceof BarrierExperience barrier) {
      return Stream.concat(
          both(Barrier.class, barrier.barrier()),
          barrier.safety().stream().flatMap(concern -> both(SafetyConcern.class, concern)));
    }
    if (fact instanceof Disclosure disclosure) {
      return Stream.concat(
          both(IdentityDimension.class, disclosure.dimension()),
          disclosure.concept().stream().map(id -> new Key(Identity.class, id.value())));
    }
    if (fact instanceof Intersection) {
      return Stream.of(Key.any(Intersection.class));
    }
    if (fact instanceof ClinicianPosition position) {
      return both(ClinicianPosition.class, position.dimension());
    }
    if (fact instanceof Measurement measurement) {
      return Stream.of(new Key(Instrument.class, measurement.instrument().value()));
    }
    if (fact instanceof PastExercise past) {
      return both(Exercise.class, past.exercise());
    }
    if (fact instanceof AllianceEvent event) {
      return Stream.of(new Key(AllianceEvent.class, event.kind().name()));
    }
    return single(fact);
  }

  private static Stream<Key> single(Fact fact) {
    if (fact instanceof StatedPreference preference) {
      return Stream.of(new Key(Preference.class, preference.preference().value()));
    }
    if (fact instanceof Readiness readiness) {
      return Stream.of(new Key(Prerequisite.class, readiness.prerequisite().value()));
    }
    if (fact instanceof SessionConsent consent) {
      return Stream.of(new Key(SessionConsent.class, consent.scope().name()));
    }
    if (fact instanceof AttributeValue attribute) {
      return Stream.of(new Key(HostAttribute.class, attribute.attribute().value()));
    }
    SetAside setAside = (SetAside) fact;
    return Stream.of(new Key(SetAside.class, setAside.reason().name()));
  }

  /** A number is found by its kind alone, a word by kind and word. */
  static Key circumstance(Circumstance.Kind kind, String value) {
    return new Key(Circumstance.class, kind.isNumber() ? kind.name() : kind.name() + " " + value);
  }

  private static Stream<Key> both(Class<?> kind, Object id) {
    return Stream.of(new Key(kind, id.toString()), Key.any(kind));
  }
}
