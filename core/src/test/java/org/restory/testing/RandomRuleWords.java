package org.restory.testing;

import static org.restory.testing.RandomTerms.oneOrMore;
import static org.restory.testing.RandomTerms.oneOrMoreOf;
import static org.restory.testing.RandomTerms.provenances;
import static org.restory.testing.RandomTerms.ranges;
import static org.restory.testing.RandomTerms.settled;
import static org.restory.testing.RandomTerms.some;
import static org.restory.testing.RandomTerms.someOf;
import static org.restory.testing.RandomTerms.texts;

import com.google.common.collect.ImmutableSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import org.restory.context.AllianceEvent;
import org.restory.context.Answer;
import org.restory.context.BarrierExperience;
import org.restory.context.Circumstance;
import org.restory.context.Disclosure;
import org.restory.context.PastExercise;
import org.restory.context.SetAside;
import org.restory.context.StatedPreference;
import org.restory.model.Concept;
import org.restory.model.ConsentScope;
import org.restory.model.Format;
import org.restory.model.HostAttribute;
import org.restory.model.Participation;
import org.restory.model.Reference;
import org.restory.model.Tag;
import org.restory.model.person.AccessNeed;
import org.restory.model.person.Goal;
import org.restory.model.person.Identity;
import org.restory.model.person.IdentityDimension;
import org.restory.model.person.Preference;
import org.restory.model.person.Signal;
import org.restory.model.person.Strength;
import org.restory.model.practice.Aim;
import org.restory.model.practice.Exercise;
import org.restory.model.practice.Framework;
import org.restory.model.practice.Technique;
import org.restory.model.safety.Instrument;
import org.restory.model.safety.Prerequisite;
import org.restory.model.safety.SafetyConcern;
import org.restory.model.world.Barrier;
import org.restory.model.world.Level;
import org.restory.model.world.LifeDomain;
import org.restory.model.world.Mechanism;
import org.restory.rule.Range;
import org.restory.rule.Rule;
import org.restory.rule.condition.AimRaised;
import org.restory.rule.condition.AllianceEventNoted;
import org.restory.rule.condition.AttributeIs;
import org.restory.rule.condition.BarrierExperienced;
import org.restory.rule.condition.CircumstanceIs;
import org.restory.rule.condition.CircumstanceWithin;
import org.restory.rule.condition.ConceptStated;
import org.restory.rule.condition.Condition;
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
import org.restory.rule.effect.Weight;

/** Random rules that say whatever a rule can say, whether or not a catalog would take them. */
final class RandomRuleWords {
  private static final Arbitrary<Integer> TIMES = Arbitraries.integers().between(1, 12);

  private RandomRuleWords() {}

  static Arbitrary<Rule> rules() {
    Arbitrary<Condition> conditions = Arbitraries.oneOf(
        Arbitraries.just(Condition.always()),
        settled(RandomConditions.over(leaves()).filter(RandomRuleWords::repeatsNothing)));
    return Builders.withBuilder(() -> Rule.builder().liftsWhen("It has changed."))
        .use(RandomTerms.<Rule>ids())
        .in(Rule.Builder::id)
        .use(texts())
        .withProbability(0.5)
        .in(Rule.Builder::number)
        .use(conditions)
        .in(Rule.Builder::when)
        .use(oneOrMore(effects()))
        .in(Rule.Builder::addAllThen)
        .use(texts())
        .in(Rule.Builder::because)
        .use(texts())
        .in(Rule.Builder::forClient)
        .use(some(RandomTerms.<Reference>ids()))
        .in(Rule.Builder::addAllReferences)
        .use(provenances())
        .in(Rule.Builder::provenance)
        .build(Rule.Builder::build);
  }

  private static boolean repeatsNothing(Condition condition) {
    return ImmutableSet.copyOf(condition.parts()).size() == condition.parts().size()
        && condition.parts().stream().allMatch(RandomRuleWords::repeatsNothing);
  }

  private static Arbitrary<Leaf> leaves() {
    return settled(Arbitraries.oneOf(
        settled(barriers()),
        settled(identities()),
        some(RandomTerms.<IdentityDimension>ids()).map(IntersectionStated::new),
        RandomTerms.<IdentityDimension>ids().optional().map(PositionsDiffer::new),
        Arbitraries.oneOf(
            stated(Goal.class),
            stated(Strength.class),
            stated(Signal.class),
            stated(SafetyConcern.class),
            stated(AccessNeed.class)),
        Combinators.combine(
                oneOrMoreOf(AllianceEvent.Kind.class),
                someOf(AllianceEvent.By.class),
                someOf(Answer.class))
            .as(AllianceEventNoted::new),
        settled(measurements()),
        settled(offered()),
        circumstances(),
        circumstances(),
        host(),
        host(),
        host()));
  }

  private static Arbitrary<Leaf> circumstances() {
    return Arbitraries.oneOf(
        Combinators.combine(
                Arbitraries.of(Circumstance.Kind.class).filter(Circumstance.Kind::isNumber),
                ranges())
            .as(CircumstanceWithin::new),
        Arbitraries.of(Circumstance.Kind.class)
            .filter(kind -> !kind.isNumber())
            .flatMap(kind -> oneOrMore(Arbitraries.of(kind.words()))
                .map(words -> new CircumstanceIs(kind, words))));
  }

  private static Arbitrary<Leaf> host() {
    return Arbitraries.oneOf(
        Combinators.combine(
                RandomTerms.<Preference>ids(), Arbitraries.of(StatedPreference.Stance.class))
            .as(PreferenceStated::new),
        Arbitraries.of(ConsentScope.class).map(ConsentGiven::new),
        Combinators.combine(RandomTerms.<Prerequisite>ids(), Arbitraries.of(true, false))
            .as(ReadinessStated::new),
        RandomTerms.<Aim>ids().map(AimRaised::new),
        Combinators.combine(RandomTerms.<HostAttribute>ids(), ranges())
            .as((id, range) -> new AttributeIs(id, ImmutableSet.of(), range)),
        Combinators.combine(
                RandomTerms.<HostAttribute>ids(),
                oneOrMore(texts().filter(word -> Range.parse(word).isEmpty())))
            .as((id, words) -> new AttributeIs(id, words, Range.any())),
        oneOrMoreOf(SetAside.Reason.class).map(FactsSetAside::new));
  }

  private static <T extends Concept<T>> Arbitrary<Leaf> stated(Class<T> kind) {
    return RandomTerms.<T>ids().optional(0.7).map(id -> new ConceptStated<>(kind, id));
  }

  private static Arbitrary<BarrierExperienced> barriers() {
    return Builders.withBuilder(BarrierExperienced::builder)
        .use(RandomTerms.<Barrier>ids())
        .withProbability(0.7)
        .in(BarrierExperienced.Builder::barrier)
        .use(someOf(Level.class))
        .in(BarrierExperienced.Builder::addAllLevels)
        .use(someOf(LifeDomain.class))
        .in(BarrierExperienced.Builder::addAllDomains)
        .use(ranges())
        .withProbability(0.5)
        .in(BarrierExperienced.Builder::intensity)
        .use(someOf(BarrierExperience.Course.class))
        .in(BarrierExperienced.Builder::addAllCourses)
        .use(someOf(BarrierExperience.Chronicity.class))
        .in(BarrierExperienced.Builder::addAllChronicities)
        .use(some(RandomTerms.<Mechanism>ids()))
        .in(BarrierExperienced.Builder::addAllMechanisms)
        .use(someOf(BarrierExperience.Leverage.class))
        .in(BarrierExperienced.Builder::addAllLeverages)
        .use(some(RandomTerms.<SafetyConcern>ids()))
        .in(BarrierExperienced.Builder::addAllSafety)
        .use(Arbitraries.of(true, false))
        .in(BarrierExperienced.Builder::onIntersection)
        .use(TIMES)
        .in(BarrierExperienced.Builder::times)
        .build(BarrierExperienced.Builder::build);
  }

  private static Arbitrary<IdentityVoiced> identities() {
    return Builders.withBuilder(IdentityVoiced::builder)
        .use(RandomTerms.<IdentityDimension>ids())
        .withProbability(0.5)
        .in(IdentityVoiced.Builder::dimension)
        .use(RandomTerms.<Identity>ids())
        .withProbability(0.5)
        .in(IdentityVoiced.Builder::identity)
        .use(ranges())
        .withProbability(0.5)
        .in(IdentityVoiced.Builder::salience)
        .use(someOf(Disclosure.Position.class))
        .in(IdentityVoiced.Builder::addAllPositions)
        .use(someOf(Disclosure.Meaning.class))
        .in(IdentityVoiced.Builder::addAllMeanings)
        .build(IdentityVoiced.Builder::build);
  }

  private static Arbitrary<MeasurementWithin> measurements() {
    return Builders.withBuilder(MeasurementWithin::builder)
        .use(RandomTerms.<Instrument>ids())
        .in(MeasurementWithin.Builder::instrument)
        .use(TIMES)
        .withProbability(0.5)
        .in(MeasurementWithin.Builder::item)
        .use(ranges())
        .withProbability(0.5)
        .in(MeasurementWithin.Builder::score)
        .use(ranges())
        .withProbability(0.5)
        .in(MeasurementWithin.Builder::fall)
        .use(someOf(Answer.class))
        .in(MeasurementWithin.Builder::addAllFollowedUp)
        .build(MeasurementWithin.Builder::build);
  }

  private static Arbitrary<ExerciseOffered> offered() {
    return Builders.withBuilder(ExerciseOffered::builder)
        .use(RandomTerms.<Exercise>ids())
        .withProbability(0.7)
        .in(ExerciseOffered.Builder::exercise)
        .use(RandomTerms.<Technique>ids())
        .withProbability(0.5)
        .in(ExerciseOffered.Builder::technique)
        .use(ranges())
        .withProbability(0.5)
        .in(ExerciseOffered.Builder::depth)
        .use(someOf(PastExercise.Outcome.class))
        .in(ExerciseOffered.Builder::addAllOutcomes)
        .use(ranges())
        .withProbability(0.5)
        .in(ExerciseOffered.Builder::sessionsAgo)
        .use(TIMES)
        .in(ExerciseOffered.Builder::times)
        .build(ExerciseOffered.Builder::build);
  }

  private static Arbitrary<Effect> effects() {
    Arbitrary<Target> targets = settled(targets());
    Arbitrary<Integer> levels = Arbitraries.integers().between(1, 4);
    return settled(Arbitraries.oneOf(
        texts().map(Effect.Gate::new),
        Combinators.combine(targets, Arbitraries.of(true, false)).as(Effect.Withhold::new),
        Combinators.combine(levels, targets).as(Effect.CapDepth::new),
        Combinators.combine(levels, targets).as(Effect.CapExposure::new),
        Combinators.combine(Arbitraries.of(ConsentScope.class), targets)
            .as(Effect.RequireConsent::new),
        Combinators.combine(texts(), texts().optional(0.5), targets).as(Effect.Caution::new),
        Combinators.combine(RandomTerms.<Aim>ids(), Arbitraries.of(Weight.class))
            .as(Effect.Raise::new),
        targets.map(Effect.Prefer::new),
        Combinators.combine(texts(), texts().optional(0.5)).as(Effect.Notice::new)));
  }

  private static Arbitrary<Target> targets() {
    return Arbitraries.oneOf(
        Arbitraries.of(Target.everything(), Target.clientWork()),
        Builders.withBuilder(Target::builder)
            .use(some(RandomTerms.<Exercise>ids()))
            .in(Target.Builder::addAllExercises)
            .use(some(RandomTerms.<Technique>ids()))
            .in(Target.Builder::addAllTechniques)
            .use(someOf(Technique.Family.class))
            .in(Target.Builder::addAllFamilies)
            .use(some(RandomTerms.<Framework>ids()))
            .in(Target.Builder::addAllFrameworks)
            .use(some(RandomTerms.<Tag>ids()))
            .in(Target.Builder::addAllTags)
            .use(some(RandomTerms.<Aim>ids()))
            .in(Target.Builder::addAllAims)
            .use(someOf(Participation.class))
            .in(Target.Builder::addAllParticipations)
            .use(someOf(Format.class))
            .in(Target.Builder::addAllFormats)
            .use(TIMES)
            .withProbability(0.5)
            .in(Target.Builder::minDepth)
            .use(TIMES)
            .withProbability(0.5)
            .in(Target.Builder::minExposure)
            .use(Arbitraries.of(true, false))
            .in(Target.Builder::notSelfGuided)
            .use(Arbitraries.of(true, false))
            .in(Target.Builder::withoutAdaptation)
            .use(TIMES)
            .withProbability(0.5)
            .in(Target.Builder::declinedTimes)
            .build(Target.Builder::build));
  }
}
