package org.restory.catalog;

import java.util.function.Predicate;
import java.util.stream.Stream;
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
import org.restory.model.HostAttribute;
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

  static Stream<Use> of(SessionContext context, Predicate<Fact> among) {
    return context.facts().filter(among).flatMap(ContextUses::of);
  }

  private static Stream<Use> of(Fact fact) {
    if (fact instanceof Disclosure disclosure) {
      return Stream.concat(
          Stream.of(Use.of(IdentityDimension.class, disclosure.dimension())),
          disclosure.concept().stream().map(id -> Use.of(Identity.class, id)));
    }
    if (fact instanceof Intersection intersection) {
      return intersection.dimensions().stream().map(id -> Use.of(IdentityDimension.class, id));
    }
    if (fact instanceof BarrierExperience barrier) {
      return ofBarrier(barrier);
    }
    if (fact instanceof Stated<?> stated) {
      return Stream.of(new Use(stated.kind(), stated.concept()));
    }
    if (fact instanceof Measurement measurement) {
      return Stream.of(Use.of(Instrument.class, measurement.instrument()));
    }
    if (fact instanceof StatedPreference preference) {
      return Stream.of(Use.of(Preference.class, preference.preference()));
    }
    if (fact instanceof PastExercise past) {
      return Stream.of(Use.of(Exercise.class, past.exercise()));
    }
    if (fact instanceof Readiness readiness) {
      return Stream.of(Use.of(Prerequisite.class, readiness.prerequisite()));
    }
    if (fact instanceof ClinicianPosition position) {
      return Stream.of(Use.of(IdentityDimension.class, position.dimension()));
    }
    if (fact instanceof AttributeValue attribute) {
      return Stream.of(Use.of(HostAttribute.class, attribute.attribute()));
    }
    return Stream.empty();
  }

  private static Stream<Use> ofBarrier(BarrierExperience barrier) {
    return Stream.of(
            Stream.of(Use.of(Barrier.class, barrier.barrier())),
            barrier.mechanisms().stream().map(id -> Use.of(Mechanism.class, id)),
            barrier.safety().stream().map(id -> Use.of(SafetyConcern.class, id)),
            barrier.linkedTo().stream().map(id -> Use.of(IdentityDimension.class, id)))
        .flatMap(uses -> uses);
  }
}
