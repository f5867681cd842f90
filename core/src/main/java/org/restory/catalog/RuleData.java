package org.restory.catalog;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;
import org.restory.check.Kinds;
import org.restory.check.Words;
import org.restory.context.Circumstance;
import org.restory.context.SetAside;
import org.restory.model.Concept;
import org.restory.model.DataElement;
import org.restory.model.HostAttribute;
import org.restory.model.Id;
import org.restory.model.person.AccessNeed;
import org.restory.model.person.Goal;
import org.restory.model.person.Identity;
import org.restory.model.person.IdentityDimension;
import org.restory.model.person.Preference;
import org.restory.model.person.Signal;
import org.restory.model.person.Strength;
import org.restory.model.safety.Instrument;
import org.restory.model.safety.Prerequisite;
import org.restory.model.safety.SafetyConcern;
import org.restory.model.world.Barrier;
import org.restory.model.world.Mechanism;
import org.restory.rule.Rule;
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
import org.restory.rule.effect.Effect;

/** What data about a person a rule itself reads: in each leaf of its condition, negated or not, and in effects that follow the case. */
final class RuleData implements Leaf.Visitor<Stream<RuleData.Datum>> {
  private final HeldData held;

  RuleData(HeldData held) {
    this.held = held;
  }

  /** What the rule reads, apart from what lies behind the aims it rests on. */
  ImmutableSet<DataRead> of(Rule rule) {
    return Stream.concat(
            rule.when().leaves().flatMap(leaf -> leaf.accept(this)),
            rule.then().stream().flatMap(this::inEffect))
        .map(datum -> new DataRead(Optional.of(rule.id()), datum.element(), datum.what()))
        .collect(toImmutableSet());
  }

  private Stream<Datum> inEffect(Effect effect) {
    return effect.about().stream().anyMatch(target -> target.withoutAdaptation())
        ? any(AccessNeed.class)
        : Stream.empty();
  }

  @Override
  public Stream<Datum> barrier(BarrierExperienced leaf) {
    return Stream.of(
            oneOrAny(Barrier.class, leaf.barrier()),
            all(Mechanism.class, leaf.mechanisms()),
            all(SafetyConcern.class, leaf.safety()),
            leaf.onIntersection() ? any(IdentityDimension.class) : Stream.<Datum>empty())
        .flatMap(data -> data);
  }

  @Override
  public Stream<Datum> identity(IdentityVoiced leaf) {
    return leaf.dimension().isEmpty() && leaf.identity().isEmpty()
        ? any(IdentityDimension.class)
        : Stream.concat(
            all(IdentityDimension.class, leaf.dimension().stream().toList()),
            all(Identity.class, leaf.identity().stream().toList()));
  }

  @Override
  public Stream<Datum> intersection(IntersectionStated leaf) {
    return leaf.dimensions().isEmpty()
        ? any(IdentityDimension.class)
        : all(IdentityDimension.class, leaf.dimensions());
  }

  @Override
  public Stream<Datum> difference(PositionsDiffer leaf) {
    return oneOrAny(IdentityDimension.class, leaf.dimension());
  }

  @Override
  public Stream<Datum> concept(ConceptStated<?> leaf) {
    return leaf.concept().isPresent()
        ? one(new Use(leaf.kind(), leaf.concept().get()))
        : any(leaf.kind());
  }

  @Override
  public Stream<Datum> alliance(AllianceEventNoted leaf) {
    return Stream.empty();
  }

  @Override
  public Stream<Datum> measurement(MeasurementWithin leaf) {
    return one(Use.of(Instrument.class, leaf.instrument()));
  }

  @Override
  public Stream<Datum> exercise(ExerciseOffered leaf) {
    return Stream.empty();
  }

  @Override
  public Stream<Datum> preference(PreferenceStated leaf) {
    return one(Use.of(Preference.class, leaf.preference()));
  }

  @Override
  public Stream<Datum> consent(ConsentGiven leaf) {
    return Stream.empty();
  }

  @Override
  public Stream<Datum> readiness(ReadinessStated leaf) {
    return one(Use.of(Prerequisite.class, leaf.prerequisite()));
  }

  @Override
  public Stream<Datum> circumstance(CircumstanceIs leaf) {
    return circumstance(leaf.kind());
  }

  @Override
  public Stream<Datum> circumstance(CircumstanceWithin leaf) {
    return circumstance(leaf.kind());
  }

  private static Stream<Datum> circumstance(Circumstance.Kind kind) {
    String what = "circumstance '" + Words.of(kind) + "'";
    return switch (kind) {
      case AGE -> Stream.of(Datum.of(DataElement.DATE_OF_BIRTH, what));
      // Who was sent by a court or an office did not come of their own accord.
      case ATTENDANCE -> Stream.of(Datum.of(DataElement.SOCIAL_DETERMINANTS, what));
      case FORMAT, PHASE, PLACE, PRIVACY, MINUTES, SESSION, SESSIONS_LEFT -> Stream.empty();
    };
  }

  /** What lies behind an aim is read by the rules that raise it. */
  @Override
  public Stream<Datum> aim(AimRaised leaf) {
    return Stream.empty();
  }

  @Override
  public Stream<Datum> attribute(AttributeIs leaf) {
    Use use = Use.of(HostAttribute.class, leaf.attribute());
    return held.says(leaf.attribute())
        ? one(use)
        : Stream.of(new Datum(Optional.empty(), use.name()));
  }

  /** A count of what was left out tells that it is there. */
  @Override
  public Stream<Datum> setAside(FactsSetAside leaf) {
    return leaf.reasons().stream()
        .flatMap(reason -> leftOut(reason)
            .flatMap(kind -> held.ofAny(kind).stream())
            .distinct()
            .map(element ->
                Datum.of(element, "the number of facts set aside as '" + Words.of(reason) + "'")));
  }

  private static Stream<Class<? extends Concept<?>>> leftOut(SetAside.Reason reason) {
    return switch (reason) {
      case IDENTITY_NOT_FROM_CLIENT, IDENTITY_WITHOUT_CONSENT -> Stream.of(IdentityDimension.class);
      case BARRIER_FROM_RECORD -> Stream.of(Barrier.class);
      case STATEMENT_FROM_RECORD ->
        Stream.of(Goal.class, Strength.class, Signal.class, SafetyConcern.class, AccessNeed.class);
    };
  }

  private <T extends Concept<T>> Stream<Datum> oneOrAny(Class<T> kind, Optional<Id<T>> id) {
    return id.map(each -> one(Use.of(kind, each))).orElseGet(() -> any(kind));
  }

  private <T extends Concept<T>> Stream<Datum> all(Class<T> kind, Collection<Id<T>> ids) {
    return ids.stream().flatMap(id -> one(Use.of(kind, id)));
  }

  private Stream<Datum> one(Use use) {
    return held.of(use).stream().map(element -> Datum.of(element, use.name()));
  }

  private Stream<Datum> any(Class<? extends Concept<?>> kind) {
    return held.ofAny(kind).stream().map(element -> Datum.of(element, "any " + Kinds.name(kind)));
  }

  /**
   * What is read at one place.
   *
   * @param element which kind of data; empty where that is not said
   * @param what what is read, in words
   */
  record Datum(Optional<DataElement> element, String what) {
    static Datum of(DataElement element, String what) {
      return new Datum(Optional.of(element), what);
    }
  }
}
