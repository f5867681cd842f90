package org.restory.catalog;

import java.util.function.Predicate;
import org.restory.context.AttributeValue;
import org.restory.context.BarrierExperience;
import org.restory.context.ClinicianPosition;
import org.restory.context.Disclosure;
import org.restory.context.Fact;
import org.restory.context.Intersection;
import org.restory.context.Measurement;
import org.restory.context.PastExercise;
import org.restory.context.Readiness;
import org.restory.context.SessionContext;
import org.restory.context.Stated;
import org.restory.context.StatedPreference;
import org.restory.model.Concept;
import org.restory.model.HostAttribute;
import org.restory.model.Id;
import org.restory.model.person.Identity;
import org.restory.model.person.IdentityDimension;
import org.restory.model.person.Preference;
import org.restory.model.practice.Exercise;
import org.restory.model.safety.Instrument;
import org.restory.model.safety.Prerequisite;
import org.restory.model.safety.SafetyConcern;
import org.restory.model.world.Barrier;
import org.restory.model.world.Mechanism;

/** The ids that a context names, so that none is dropped in silence. */
final class ContextUses {
  private ContextUses() {}

  /** Told of ids, with the kind of concept that each is meant to name. */
  interface Visit {
    void id(Class<? extends Concept<?>> kind, Id<?> id);
  }

  /** Visits the ids of some of the facts of a context. */
  static void of(SessionContext context, Predicate<Fact> among, Visit visit) {
    context.forEachFact(fact -> {
      if (among.test(fact)) {
        of(fact, visit);
      }
    });
  }

  private static void of(Fact fact, Visit visit) {
    if (fact instanceof Disclosure disclosure) {
      visit.id(IdentityDimension.class, disclosure.dimension());
      disclosure.concept().ifPresent(id -> visit.id(Identity.class, id));
    } else if (fact instanceof Intersection intersection) {
      intersection.dimensions().forEach(id -> visit.id(IdentityDimension.class, id));
    } else if (fact instanceof BarrierExperience barrier) {
      visit.id(Barrier.class, barrier.barrier());
      barrier.mechanisms().forEach(id -> visit.id(Mechanism.class, id));
      barrier.safety().forEach(id -> visit.id(SafetyConcern.class, id));
      barrier.linkedTo().forEach(id -> visit.id(IdentityDimension.class, id));
    } else if (fact instanceof Stated<?> stated) {
      visit.id(stated.kind(), stated.concept());
    } else if (fact instanceof Measurement measurement) {
      visit.id(Instrument.class, measurement.instrument());
    } else if (fact instanceof StatedPreference preference) {
      visit.id(Preference.class, preference.preference());
    } else if (fact instanceof PastExercise past) {
      visit.id(Exercise.class, past.exercise());
    } else if (fact instanceof Readiness readiness) {
      visit.id(Prerequisite.class, readiness.prerequisite());
    } else if (fact instanceof ClinicianPosition position) {
      visit.id(IdentityDimension.class, position.dimension());
    } else if (fact instanceof AttributeValue attribute) {
      visit.id(HostAttribute.class, attribute.attribute());
    }
  }
}
