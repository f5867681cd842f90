package org.restory.engine;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import java.util.Collections;
import java.util.Optional;
import org.restory.catalog.Catalog;
import org.restory.context.AllianceEvent;
import org.restory.context.Answer;
import org.restory.context.AttributeValue;
import org.restory.context.BarrierExperience;
import org.restory.context.Circumstance;
import org.restory.context.ClinicianPosition;
import org.restory.context.Consents;
import org.restory.context.Disclosure;
import org.restory.context.Intersection;
import org.restory.context.Measurement;
import org.restory.context.PastExercise;
import org.restory.context.Readiness;
import org.restory.context.SessionConsent;
import org.restory.context.SetAside;
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
import org.restory.model.world.Barrier;
import org.restory.rule.Range;
import org.restory.rule.condition.AimRaised;
import org.restory.rule.condition.AllianceEventNoted;
import org.restory.rule.condition.AttributeIs;
import org.restory.rule.condition.BarrierExperienced;
import org.restory.rule.condition.CircumstanceIs;
import org.restory.rule.condition.CircumstanceWithin;
import org.restory.rule.condition.ConceptStated;
import org.restory.rule.condition.ConsentGiven;
import org.restory.rule.condition.ExerciseOffered;
import org.restory.rule.condition.FactsSetAside;
import org.restory.rule.condition.IdentityVoiced;
import org.restory.rule.condition.IntersectionStated;
import org.restory.rule.condition.Leaf;
import org.restory.rule.condition.MeasurementWithin;
import org.restory.rule.condition.PositionsDiffer;
import org.restory.rule.condition.PreferenceStated;
import org.restory.rule.condition.ReadinessStated;

/** Makes each kind of leaf ready. Taxonomies and the catalog are looked up here, once, and never while matching. */
final class LeafProbes implements Leaf.Visitor<Probe> {
  private final Catalog catalog;

  LeafProbes(Catalog catalog) {
    this.catalog = catalog;
  }

  @Override
  public Probe barrier(BarrierExperienced leaf) {
    return Probe.of(
        keys(Barrier.class, leaf.barrier()),
        BarrierExperience.class,
        fact -> meet(leaf.levels(), fact.levels())
            && meet(leaf.domains(), fact.domains())
            && holds(
                leaf.intensity(), fact.intensity().isPresent(), fact.intensity().orElse(0))
            && allows(leaf.courses(), fact.course())
            && (leaf.chronicities().isEmpty()
                || fact.chronicity().filter(leaf.chronicities()::contains).isPresent())
            && meet(leaf.mechanisms(), fact.mechanisms())
            && meet(leaf.leverages(), fact.leverage())
            && meet(leaf.safety(), fact.safety())
            && (!leaf.onIntersection() || fact.linkedTo().size() >= 2),
        leaf.times());
  }

  @Override
  public Probe identity(IdentityVoiced leaf) {
    ImmutableSet<Key> keys = leaf.identity().isPresent()
        ? keys(Identity.class, leaf.identity())
        : keys(IdentityDimension.class, leaf.dimension());
    return Probe.of(
        keys,
        Disclosure.class,
        fact -> (leaf.dimension().isEmpty() || leaf.dimension().get().equals(fact.dimension()))
            && leaf.salience().contains(fact.greatestSalience())
            && (leaf.positions().isEmpty()
                || fact.position().filter(leaf.positions()::contains).isPresent()
                || meet(leaf.positions(), fact.positionIn().values()))
            && meet(leaf.meanings(), fact.meanings()),
        1);
  }

  @Override
  public Probe intersection(IntersectionStated leaf) {
    return Probe.of(
        ImmutableSet.of(Key.any(Intersection.class)),
        Intersection.class,
        fact -> fact.dimensions().containsAll(leaf.dimensions()),
        1);
  }

  @Override
  public Probe difference(PositionsDiffer leaf) {
    String value = leaf.dimension().map(Id::value).orElse(Key.ANY);
    return Probe.of(
        ImmutableSet.of(new Key(ClinicianPosition.class, value)),
        ClinicianPosition.class,
        fact -> fact.differsFromClient() == Answer.YES,
        1);
  }

  @Override
  public Probe concept(ConceptStated<?> leaf) {
    String value = leaf.concept().map(Id::value).orElse(Key.ANY);
    return Probe.of(new Key(leaf.kind(), value));
  }

  @Override
  public Probe alliance(AllianceEventNoted leaf) {
    return Probe.of(
        leaf.kinds().stream()
            .map(kind -> new Key(AllianceEvent.class, kind.name()))
            .collect(toImmutableSet()),
        AllianceEvent.class,
        fact -> allows(leaf.by(), fact.by()) && allows(leaf.discussed(), fact.discussed()),
        1);
  }

  @Override
  public Probe measurement(MeasurementWithin leaf) {
    return Probe.of(
        ImmutableSet.of(new Key(Instrument.class, leaf.instrument().value())),
        Measurement.class,
        fact -> scoreHolds(leaf, fact)
            && holds(leaf.fall(), fact.fall().isPresent(), fact.fall().orElse(0))
            && allows(leaf.followedUp(), fact.followedUp()),
        1);
  }

  private static boolean scoreHolds(MeasurementWithin leaf, Measurement fact) {
    if (leaf.item().isPresent()) {
      Double item = fact.items().get(leaf.item().getAsInt());
      return item != null && leaf.score().contains(item);
    }
    return holds(leaf.score(), fact.score().isPresent(), fact.score().orElse(0));
  }

  @Override
  public Probe exercise(ExerciseOffered leaf) {
    return Probe.of(
        exerciseKeys(leaf),
        PastExercise.class,
        fact -> allows(leaf.outcomes(), fact.outcome())
            && holds(
                leaf.sessionsAgo(),
                fact.sessionsAgo().isPresent(),
                fact.sessionsAgo().orElse(0)),
        leaf.times());
  }

  private ImmutableSet<Key> exerciseKeys(ExerciseOffered leaf) {
    if (leaf.technique().isEmpty() && leaf.depth().isAny()) {
      return keys(Exercise.class, leaf.exercise());
    }
    return catalog.all(Exercise.class).stream()
        .filter(
            exercise -> leaf.exercise().isEmpty() || leaf.exercise().get().equals(exercise.id()))
        .filter(exercise ->
            leaf.technique().isEmpty() || leaf.technique().get().equals(exercise.technique()))
        .filter(exercise -> leaf.depth().contains(exercise.depth()))
        .map(exercise -> new Key(Exercise.class, exercise.id().value()))
        .collect(toImmutableSet());
  }

  @Override
  public Probe preference(PreferenceStated leaf) {
    return Probe.of(
        ImmutableSet.of(new Key(Preference.class, leaf.preference().value())),
        StatedPreference.class,
        fact -> fact.stance() == leaf.stance(),
        1);
  }

  @Override
  public Probe consent(ConsentGiven leaf) {
    return Probe.of(
        ImmutableSet.of(new Key(SessionConsent.class, leaf.scope().name())),
        SessionConsent.class,
        fact -> fact.decision() == Consents.Decision.GIVEN,
        1);
  }

  @Override
  public Probe readiness(ReadinessStated leaf) {
    return Probe.of(
        ImmutableSet.of(new Key(Prerequisite.class, leaf.prerequisite().value())),
        Readiness.class,
        fact -> fact.met() == leaf.met(),
        1);
  }

  @Override
  public Probe circumstance(CircumstanceIs leaf) {
    return Probe.of(leaf.values().stream()
        .map(value -> FactKeys.circumstance(leaf.kind(), value))
        .collect(toImmutableSet()));
  }

  @Override
  public Probe circumstance(CircumstanceWithin leaf) {
    return Probe.of(
        ImmutableSet.of(FactKeys.circumstance(leaf.kind(), "")),
        Circumstance.class,
        fact -> leaf.range().contains(Integer.parseInt(fact.value())),
        1);
  }

  @Override
  public Probe aim(AimRaised leaf) {
    return Probe.of(ImmutableSet.of());
  }

  @Override
  public Probe attribute(AttributeIs leaf) {
    return Probe.of(
        ImmutableSet.of(new Key(HostAttribute.class, leaf.attribute().value())),
        AttributeValue.class,
        fact -> leaf.values().isEmpty()
            ? fact.number().isPresent() && leaf.range().contains(fact.number().getAsDouble())
            : leaf.values().contains(fact.value()),
        1);
  }

  @Override
  public Probe setAside(FactsSetAside leaf) {
    return Probe.of(leaf.reasons().stream()
        .map(reason -> new Key(SetAside.class, reason.name()))
        .collect(toImmutableSet()));
  }

  private <T extends Concept<T>> ImmutableSet<Key> keys(Class<T> kind, Optional<Id<T>> id) {
    return id.map(broad -> catalog.withNarrower(kind, broad).stream()
            .map(narrow -> new Key(kind, narrow.value()))
            .collect(toImmutableSet()))
        .orElseGet(() -> ImmutableSet.of(Key.any(kind)));
  }

  /** Whether a number that may be unknown is in a range. An unknown one is in the widest only. */
  private static boolean holds(Range range, boolean known, double number) {
    return range.isAny() || (known && range.contains(number));
  }

  private static <T> boolean allows(ImmutableSet<T> allowed, T value) {
    return allowed.isEmpty() || allowed.contains(value);
  }

  private static <T> boolean meet(ImmutableSet<T> wanted, Collection<T> stated) {
    return wanted.isEmpty() || !Collections.disjoint(wanted, stated);
  }
}
