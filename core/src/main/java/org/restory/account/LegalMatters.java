package org.restory.account;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.restory.catalog.Catalog;
import org.restory.context.AttributeValue;
import org.restory.context.BarrierExperience;
import org.restory.context.ClinicianPosition;
import org.restory.context.Disclosure;
import org.restory.context.Fact;
import org.restory.context.Intersection;
import org.restory.context.Measurement;
import org.restory.context.PastExercise;
import org.restory.context.Readiness;
import org.restory.context.Stated;
import org.restory.context.StatedPreference;
import org.restory.model.Concept;
import org.restory.model.Described;
import org.restory.model.HostAttribute;
import org.restory.model.Id;
import org.restory.model.Sensitivity;
import org.restory.model.person.Identity;
import org.restory.model.person.IdentityDimension;
import org.restory.model.person.Preference;
import org.restory.model.practice.Exercise;
import org.restory.model.practice.Technique;
import org.restory.model.safety.Instrument;
import org.restory.model.safety.Prerequisite;
import org.restory.model.safety.SafetyConcern;
import org.restory.model.world.Barrier;
import org.restory.model.world.LifeDomain;
import org.restory.model.world.Mechanism;

/**
 * Which facts tell of immigration or criminal-legal matters, as a catalog marks them or by the area of life they name. What the catalog
 * does not know might be one of them, and counts as such.
 */
final class LegalMatters {
  private static final ImmutableSet<LifeDomain> DOMAINS =
      ImmutableSet.of(LifeDomain.IMMIGRATION, LifeDomain.POLICING_JUSTICE);

  private final Catalog catalog;

  LegalMatters(Catalog catalog) {
    this.catalog = catalog;
  }

  boolean tells(Fact fact) {
    if (fact instanceof Disclosure disclosure) {
      return ofDisclosure(disclosure);
    }
    if (fact instanceof Intersection intersection) {
      return any(IdentityDimension.class, intersection.dimensions()) || in(intersection.domains());
    }
    if (fact instanceof BarrierExperience barrier) {
      return ofBarrier(barrier);
    }
    if (fact instanceof Stated<?> stated) {
      return catalogMarks(stated);
    }
    if (fact instanceof PastExercise past) {
      return is(past.exercise());
    }
    return ofOne(fact);
  }

  private boolean ofOne(Fact fact) {
    if (fact instanceof Measurement measurement) {
      return is(Instrument.class, measurement.instrument());
    }
    if (fact instanceof StatedPreference preference) {
      return is(Preference.class, preference.preference());
    }
    if (fact instanceof Readiness readiness) {
      return is(Prerequisite.class, readiness.prerequisite());
    }
    if (fact instanceof ClinicianPosition position) {
      return is(IdentityDimension.class, position.dimension());
    }
    return fact instanceof AttributeValue attribute
        && is(HostAttribute.class, attribute.attribute());
  }

  private boolean ofDisclosure(Disclosure disclosure) {
    return is(IdentityDimension.class, disclosure.dimension())
        || disclosure.concept().filter(this::isIdentity).isPresent()
        || in(disclosure.salienceIn().keySet())
        || in(disclosure.positionIn().keySet());
  }

  private boolean isIdentity(Id<Identity> id) {
    return isWithAncestors(Identity.class, id, Identity::parent)
        || catalog
            .find(Identity.class, id)
            .filter(identity -> is(IdentityDimension.class, identity.dimension()))
            .isPresent();
  }

  private boolean ofBarrier(BarrierExperience barrier) {
    return isWithAncestors(Barrier.class, barrier.barrier(), Barrier::parent)
        || any(SafetyConcern.class, barrier.safety())
        || any(IdentityDimension.class, barrier.linkedTo())
        || any(Mechanism.class, barrier.mechanisms())
        || in(barrier.domains());
  }

  /** Whether an exercise, or the technique it belongs to, is such a matter by itself. */
  boolean is(Id<Exercise> exercise) {
    return is(Exercise.class, exercise)
        || catalog
            .find(Exercise.class, exercise)
            .filter(found -> is(Technique.class, found.technique()))
            .isPresent();
  }

  <T extends Described<T>> boolean is(Class<T> kind, Id<T> id) {
    return catalog.find(kind, id).map(LegalMatters::isMarked).orElse(true);
  }

  private <T extends Described<T>> boolean any(Class<T> kind, Collection<Id<T>> ids) {
    return ids.stream().anyMatch(id -> is(kind, id));
  }

  // What may be stated is a described concept of one of five kinds.
  private boolean catalogMarks(Stated<?> stated) {
    return find(stated)
        .map(found -> found instanceof Described<?> described && isMarked(described))
        .orElse(true);
  }

  private <T extends Concept<T>> Optional<T> find(Stated<T> stated) {
    return catalog.find(stated.kind(), stated.concept());
  }

  private <T extends Described<T>> boolean isWithAncestors(
      Class<T> kind, Id<T> id, Function<T, Optional<Id<T>>> parent) {
    Set<Id<T>> seen = new HashSet<>();
    Optional<Id<T>> next = Optional.of(id);
    while (next.isPresent() && seen.add(next.orElseThrow())) {
      if (is(kind, next.orElseThrow())) {
        return true;
      }
      next = catalog.find(kind, next.orElseThrow()).flatMap(parent);
    }
    return false;
  }

  private static boolean isMarked(Described<?> concept) {
    return concept.about().sensitivity() == Sensitivity.LEGAL;
  }

  private static boolean in(Set<LifeDomain> domains) {
    return !Sets.intersection(DOMAINS, domains).isEmpty();
  }
}
