package org.restory.engine;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableSet;
import java.util.Collections;
import java.util.Optional;
import org.restory.catalog.Catalog;
import org.restory.context.AllianceEvent;
import org.restory.context.Answer;
import org.restory.context.AttributeValue;
import org.restory.context.BarrierExperience;
import org.restory.context.ClinicianPosition;
import org.restory.context.Consents;
import org.restory.context.Disclosure;
import org.restory.context.Intersection;
import org.restory.context.Measurement;
import org.restory.context.SessionConsent;
import org.restory.context.SetAside;
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
    Probe probe = Probe.of(keys(Barrier.class, leaf.barrier()))
        .within(leaf.intensity())
        .having(Traits.LEVEL, Traits.LEVEL.bits(leaf.levels()))
        .having(Traits.DOMAIN, Traits.DOMAIN.bits(leaf.domains()))
        .having(Traits.COURSE, Traits.COURSE.bits(leaf.courses()))
        .having(Traits.CHRONICITY, Traits.CHRONICITY.bits(leaf.chronicities()))
        .having(Traits.LEVERAGE, Traits.LEVERAGE.bits(leaf.leverages()))
        .having(Traits.LINKED_WITH_TWO, Traits.LINKED_WITH_TWO.bit(leaf.onIntersection()))
        .times(leaf.times());
    return leaf.mechanisms().isEmpty() && leaf.safety().isEmpty()
        ? probe
        : probe.where(
            BarrierExperience.class,
            fact ->
                meet(leaf.mechanisms(), fact.mechanisms()) && meet(leaf.safety(), fact.safety()));
  }

  @Override
  public Probe identity(IdentityVoiced leaf) {
    Probe probe = Probe.of(
            leaf.identity().isPresent()
                ? keys(Identity.class, leaf.identity())
                : keys(IdentityDimension.class, leaf.dimension()))
        .within(leaf.salience())
        .having(Traits.POSITION, Traits.POSITION.bits(leaf.positions()))
        .having(Traits.MEANING, Traits.MEANING.bits(leaf.meanings()));
    return leaf.identity().isPresent() && leaf.dimension().isPresent()
        ? probe.where(Disclosure.class, fact -> leaf.dimension().get().equals(fact.dimension()))
        : probe;
  }

  @Override
  public Probe intersection(IntersectionStated leaf) {
    return Probe.of(Key.any(Intersection.class))
        .where(Intersection.class, fact -> fact.dimensions().containsAll(leaf.dimensions()));
  }

  @Override
  public Probe difference(PositionsDiffer leaf) {
    String value = leaf.dimension().map(Id::value).orElse(Key.ANY);
    return Probe.of(new Key(ClinicianPosition.class, value))
        .having(Traits.ANSWER, Traits.ANSWER.bit(Answer.YES));
  }

  @Override
  public Probe concept(ConceptStated<?> leaf) {
    String value = leaf.concept().map(Id::value).orElse(Key.ANY);
    return Probe.of(new Key(leaf.kind(), value));
  }

  @Override
  public Probe alliance(AllianceEventNoted leaf) {
    return Probe.of(leaf.kinds().stream()
            .map(kind -> new Key(AllianceEvent.class, kind.name()))
            .collect(toImmutableSet()))
        .having(Traits.BY, Traits.BY.bits(leaf.by()))
        .having(Traits.DISCUSSED, Traits.DISCUSSED.bits(leaf.discussed()));
  }

  @Override
  public Probe measurement(MeasurementWithin leaf) {
    Probe probe = Probe.of(new Key(Instrument.class, leaf.instrument().value()))
        .having(Traits.ANSWER, Traits.ANSWER.bits(leaf.followedUp()));
    if (!leaf.fall().isAny()) {
      probe = probe.where(
          Measurement.class,
          fact -> fact.fall().isPresent() && leaf.fall().contains(fact.fall().getAsDouble()));
    }
    return leaf.item().isPresent()
        ? probe.where(Measurement.class, fact -> itemHolds(leaf, fact))
        : probe.within(leaf.score());
  }

  private static boolean itemHolds(MeasurementWithin leaf, Measurement fact) {
    Double item = fact.items().get(leaf.item().getAsInt());
    return item != null && leaf.score().contains(item);
  }

  @Override
  public Probe exercise(ExerciseOffered leaf) {
    return Probe.of(exerciseKeys(leaf))
        .within(leaf.sessionsAgo())
        .having(Traits.OUTCOME, Traits.OUTCOME.bits(leaf.outcomes()))
        .times(leaf.times());
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
    return Probe.of(new Key(Preference.class, leaf.preference().value()))
        .having(Traits.STANCE, Traits.STANCE.bit(leaf.stance()));
  }

  @Override
  public Probe consent(ConsentGiven leaf) {
    return Probe.of(new Key(SessionConsent.class, leaf.scope().name()))
        .having(Traits.DECISION, Traits.DECISION.bit(Consents.Decision.GIVEN));
  }

  @Override
  public Probe readiness(ReadinessStated leaf) {
    return Probe.of(new Key(Prerequisite.class, leaf.prerequisite().value()))
        .having(Traits.MET, leaf.met() ? Traits.MET.bit(true) : Traits.UNMET.bit(true));
  }

  @Override
  public Probe circumstance(CircumstanceIs leaf) {
    return Probe.of(
        leaf.values().stream().map(value -> new Key(leaf.kind(), value)).collect(toImmutableSet()));
  }

  @Override
  public Probe circumstance(CircumstanceWithin leaf) {
    return Probe.of(Key.any(leaf.kind())).within(leaf.range());
  }

  @Override
  public Probe aim(AimRaised leaf) {
    return Probe.of(ImmutableSet.of());
  }

  @Override
  public Probe attribute(AttributeIs leaf) {
    Probe probe = Probe.of(new Key(HostAttribute.class, leaf.attribute().value()));
    return leaf.values().isEmpty()
        ? probe.known(leaf.range())
        : probe.where(AttributeValue.class, fact -> leaf.values().contains(fact.value()));
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

  private static <T> boolean meet(ImmutableSet<T> wanted, ImmutableSet<T> stated) {
    return wanted.isEmpty() || !Collections.disjoint(wanted, stated);
  }
}
