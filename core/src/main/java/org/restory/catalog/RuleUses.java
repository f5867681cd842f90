package org.restory.catalog;

import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;
import org.restory.model.Concept;
import org.restory.model.HostAttribute;
import org.restory.model.Id;
import org.restory.model.Tag;
import org.restory.model.person.Identity;
import org.restory.model.person.IdentityDimension;
import org.restory.model.person.Preference;
import org.restory.model.practice.Aim;
import org.restory.model.practice.Exercise;
import org.restory.model.practice.Framework;
import org.restory.model.practice.Technique;
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
import org.restory.rule.effect.Target;

/** The ids that a rule names, in its condition and its effects. */
final class RuleUses implements Leaf.Visitor<Stream<Use>> {
  private static final RuleUses IN_LEAVES = new RuleUses();

  private RuleUses() {}

  static Stream<Use> of(Rule rule) {
    return Stream.concat(
        rule.when().leaves().flatMap(leaf -> leaf.accept(IN_LEAVES)),
        rule.then().stream().flatMap(RuleUses::inEffect));
  }

  private static Stream<Use> inEffect(Effect effect) {
    if (effect instanceof Effect.Raise raise) {
      return Stream.of(Use.of(Aim.class, raise.aim()));
    }
    return effect.about().stream().flatMap(RuleUses::inTarget);
  }

  private static Stream<Use> inTarget(Target target) {
    return Stream.of(
            all(Exercise.class, target.exercises()),
            all(Technique.class, target.techniques()),
            all(Framework.class, target.frameworks()),
            all(Tag.class, target.tags()),
            all(Aim.class, target.aims()))
        .flatMap(uses -> uses);
  }

  @Override
  public Stream<Use> barrier(BarrierExperienced leaf) {
    return Stream.of(
            one(Barrier.class, leaf.barrier()),
            all(Mechanism.class, leaf.mechanisms()),
            all(SafetyConcern.class, leaf.safety()))
        .flatMap(uses -> uses);
  }

  @Override
  public Stream<Use> identity(IdentityVoiced leaf) {
    return Stream.concat(
        one(IdentityDimension.class, leaf.dimension()), one(Identity.class, leaf.identity()));
  }

  @Override
  public Stream<Use> intersection(IntersectionStated leaf) {
    return all(IdentityDimension.class, leaf.dimensions());
  }

  @Override
  public Stream<Use> difference(PositionsDiffer leaf) {
    return one(IdentityDimension.class, leaf.dimension());
  }

  @Override
  public Stream<Use> concept(ConceptStated<?> leaf) {
    return leaf.concept().stream().map(id -> new Use(leaf.kind(), id));
  }

  @Override
  public Stream<Use> alliance(AllianceEventNoted leaf) {
    return Stream.empty();
  }

  @Override
  public Stream<Use> measurement(MeasurementWithin leaf) {
    return Stream.of(Use.of(Instrument.class, leaf.instrument()));
  }

  @Override
  public Stream<Use> exercise(ExerciseOffered leaf) {
    return Stream.concat(
        one(Exercise.class, leaf.exercise()), one(Technique.class, leaf.technique()));
  }

  @Override
  public Stream<Use> preference(PreferenceStated leaf) {
    return Stream.of(Use.of(Preference.class, leaf.preference()));
  }

  @Override
  public Stream<Use> consent(ConsentGiven leaf) {
    return Stream.empty();
  }

  @Override
  public Stream<Use> readiness(ReadinessStated leaf) {
    return Stream.of(Use.of(Prerequisite.class, leaf.prerequisite()));
  }

  @Override
  public Stream<Use> circumstance(CircumstanceIs leaf) {
    return Stream.empty();
  }

  @Override
  public Stream<Use> circumstance(CircumstanceWithin leaf) {
    return Stream.empty();
  }

  @Override
  public Stream<Use> aim(AimRaised leaf) {
    return Stream.of(Use.of(Aim.class, leaf.aim()));
  }

  @Override
  public Stream<Use> attribute(AttributeIs leaf) {
    return Stream.of(Use.of(HostAttribute.class, leaf.attribute()));
  }

  @Override
  public Stream<Use> setAside(FactsSetAside leaf) {
    return Stream.empty();
  }

  private static <T extends Concept<T>> Stream<Use> one(Class<T> kind, Optional<Id<T>> id) {
    return id.stream().map(each -> Use.of(kind, each));
  }

  private static <T extends Concept<T>> Stream<Use> all(Class<T> kind, Collection<Id<T>> ids) {
    return ids.stream().map(id -> Use.of(kind, id));
  }
}
