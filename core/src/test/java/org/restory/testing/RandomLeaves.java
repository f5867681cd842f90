package org.restory.testing;

import static org.restory.testing.RandomTerms.settled;
import static org.restory.testing.Vocabulary.ACCESS_NEEDS;
import static org.restory.testing.Vocabulary.BARRIERS;
import static org.restory.testing.Vocabulary.CONCERNS;
import static org.restory.testing.Vocabulary.DIMENSIONS;
import static org.restory.testing.Vocabulary.EXERCISES;
import static org.restory.testing.Vocabulary.GOALS;
import static org.restory.testing.Vocabulary.IDENTITIES;
import static org.restory.testing.Vocabulary.MECHANISMS;
import static org.restory.testing.Vocabulary.PREFERENCES;
import static org.restory.testing.Vocabulary.PREREQUISITES;
import static org.restory.testing.Vocabulary.SCALE;
import static org.restory.testing.Vocabulary.SIGNALS;
import static org.restory.testing.Vocabulary.STRENGTHS;
import static org.restory.testing.Vocabulary.TECHNIQUES;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
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
import org.restory.model.Id;
import org.restory.model.person.AccessNeed;
import org.restory.model.person.Goal;
import org.restory.model.person.Signal;
import org.restory.model.person.Strength;
import org.restory.model.safety.SafetyConcern;
import org.restory.model.world.Level;
import org.restory.model.world.LifeDomain;
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

/** Random leaves of every kind, over the shared vocabulary. */
public final class RandomLeaves {
  private static final ImmutableList<LifeDomain> DOMAINS =
      ImmutableList.of(LifeDomain.WORK, LifeDomain.HOUSING);

  private RandomLeaves() {}

  /** Leaves of every kind. */
  public static Arbitrary<Leaf> any() {
    return settled(Arbitraries.oneOf(
        experiences(),
        experiences(),
        identities(),
        circumstances(),
        Arbitraries.of(CONCERNS).map(id -> ConceptStated.of(SafetyConcern.class, id)),
        barriers().filter(leaf -> leaf.ground() == Leaf.Ground.SAFETY),
        Arbitraries.of(Vocabulary.AIMS).map(AimRaised::new),
        Arbitraries.of(SetAside.Reason.class)
            .set()
            .ofMinSize(1)
            .map(reasons -> new FactsSetAside(ImmutableSet.copyOf(reasons)))));
  }

  /** Leaves about what was met, wanted, preferred or noticed. */
  public static Arbitrary<Leaf> experiences() {
    return settled(Arbitraries.oneOf(
        barriers().filter(leaf -> leaf.ground() == Leaf.Ground.EXPERIENCE),
        concepts(Goal.class, GOALS),
        concepts(Signal.class, SIGNALS),
        Arbitraries.of(AllianceEvent.Kind.class)
            .set()
            .ofMinSize(1)
            .ofMaxSize(3)
            .map(kinds -> new AllianceEventNoted(
                ImmutableSet.copyOf(kinds), ImmutableSet.of(), ImmutableSet.of(Answer.NO))),
        Combinators.combine(
                Arbitraries.of(PREFERENCES), Arbitraries.of(StatedPreference.Stance.class))
            .as(PreferenceStated::new)));
  }

  /** Leaves about who a person is. */
  public static Arbitrary<Leaf> identities() {
    return settled(Arbitraries.oneOf(
        Arbitraries.just(IdentityVoiced.builder().build()),
        voiced(),
        Arbitraries.of(DIMENSIONS)
            .set()
            .ofMaxSize(2)
            .map(dimensions -> new IntersectionStated(ImmutableSet.copyOf(dimensions))),
        Arbitraries.of(DIMENSIONS).map(id -> new PositionsDiffer(Optional.of(id)))));
  }

  /** Leaves about circumstances, measures, consents, readiness and what the host says. */
  public static Arbitrary<Leaf> circumstances() {
    return settled(Arbitraries.oneOf(
        Arbitraries.just(new PositionsDiffer(Optional.empty())),
        concepts(Strength.class, STRENGTHS),
        concepts(AccessNeed.class, ACCESS_NEEDS),
        measurements(),
        offered(),
        Arbitraries.of(RandomFacts.SCOPES).map(ConsentGiven::new),
        Combinators.combine(Arbitraries.of(PREREQUISITES), Arbitraries.of(true, false))
            .as(ReadinessStated::new),
        Arbitraries.of("engaging", "exploring", "acting")
            .set()
            .ofMinSize(1)
            .ofMaxSize(2)
            .map(words -> new CircumstanceIs(Circumstance.Kind.PHASE, ImmutableSet.copyOf(words))),
        Combinators.combine(
                Arbitraries.of(Circumstance.Kind.class).filter(Circumstance.Kind::isNumber),
                ranges(0, 50))
            .as(CircumstanceWithin::new),
        ranges(0, 30)
            .map(range -> new AttributeIs(Vocabulary.WAITING_DAYS, ImmutableSet.of(), range)),
        Arbitraries.of(RandomFacts.CLINIC_KINDS)
            .map(kind ->
                new AttributeIs(Vocabulary.CLINIC_KIND, ImmutableSet.of(kind), Range.any()))));
  }

  private static Arbitrary<BarrierExperienced> barriers() {
    return settled(Builders.withBuilder(BarrierExperienced::builder)
        .use(Arbitraries.of(BARRIERS))
        .withProbability(0.8)
        .in(BarrierExperienced.Builder::barrier)
        .use(Arbitraries.of(Level.class).set().ofMinSize(1).ofMaxSize(3))
        .withProbability(0.3)
        .in(BarrierExperienced.Builder::addAllLevels)
        .use(Arbitraries.of(DOMAINS))
        .withProbability(0.1)
        .in((b, domain) -> b.addDomains(domain))
        .use(ranges(0, 4))
        .withProbability(0.2)
        .in(BarrierExperienced.Builder::intensity)
        .use(Arbitraries.of(BarrierExperience.Course.class))
        .withProbability(0.1)
        .in((b, course) -> b.addCourses(course))
        .use(Arbitraries.of(MECHANISMS))
        .withProbability(0.1)
        .in((b, mechanism) -> b.addMechanisms(mechanism))
        .use(Arbitraries.of(CONCERNS))
        .withProbability(0.3)
        .in((b, concern) -> b.addSafety(concern))
        .use(Arbitraries.of(1, 2))
        .withProbability(0.2)
        .in(BarrierExperienced.Builder::times)
        .build(BarrierExperienced.Builder::build));
  }

  private static Arbitrary<IdentityVoiced> voiced() {
    return settled(Builders.withBuilder(IdentityVoiced::builder)
        .use(Arbitraries.of(DIMENSIONS))
        .withProbability(0.5)
        .in(IdentityVoiced.Builder::dimension)
        .use(Arbitraries.of(IDENTITIES))
        .withProbability(0.3)
        .in(IdentityVoiced.Builder::identity)
        .use(Arbitraries.of(Disclosure.Meaning.PAIN, Disclosure.Meaning.PRIDE))
        .withProbability(0.3)
        .in((b, meaning) -> b.addMeanings(meaning))
        .use(Arbitraries.of(Disclosure.Position.ADVANTAGED, Disclosure.Position.DISADVANTAGED))
        .withProbability(0.2)
        .in((b, position) -> b.addPositions(position))
        .use(ranges(0, 4))
        .withProbability(0.2)
        .in(IdentityVoiced.Builder::salience)
        .build(IdentityVoiced.Builder::build));
  }

  private static Arbitrary<MeasurementWithin> measurements() {
    return settled(Builders.withBuilder(() -> MeasurementWithin.builder().instrument(SCALE))
        .use(Arbitraries.of(1, 2))
        .withProbability(0.3)
        .in(MeasurementWithin.Builder::item)
        .use(ranges(0, 8))
        .withProbability(0.7)
        .in(MeasurementWithin.Builder::score)
        .use(ranges(-4, 4))
        .withProbability(0.3)
        .in(MeasurementWithin.Builder::fall)
        .build(MeasurementWithin.Builder::build));
  }

  private static Arbitrary<ExerciseOffered> offered() {
    return settled(Builders.withBuilder(ExerciseOffered::builder)
        .use(Arbitraries.of(EXERCISES))
        .withProbability(0.2)
        .in(ExerciseOffered.Builder::exercise)
        .use(Arbitraries.of(TECHNIQUES))
        .withProbability(0.3)
        .in(ExerciseOffered.Builder::technique)
        .use(ranges(1, 3))
        .withProbability(0.2)
        .in(ExerciseOffered.Builder::depth)
        .use(Arbitraries.of(PastExercise.Outcome.class).set().ofMinSize(1).ofMaxSize(3))
        .withProbability(0.5)
        .in(ExerciseOffered.Builder::addAllOutcomes)
        .use(ranges(1, 4))
        .withProbability(0.3)
        .in(ExerciseOffered.Builder::sessionsAgo)
        .use(Arbitraries.of(1, 2))
        .withProbability(0.3)
        .in(ExerciseOffered.Builder::times)
        .build(ExerciseOffered.Builder::build));
  }

  private static <T extends Concept<T>> Arbitrary<ConceptStated<T>> concepts(
      Class<T> kind, ImmutableList<Id<T>> ids) {
    return settled(Arbitraries.of(ids)
        .map(id -> ConceptStated.of(kind, id))
        .optional(0.9)
        .map(leaf -> leaf.orElseGet(() -> ConceptStated.any(kind))));
  }

  private static Arbitrary<Range> ranges(int least, int most) {
    Arbitrary<Integer> number = Arbitraries.integers().between(least, most);
    return settled(Arbitraries.oneOf(
        number.map(Range::atLeast),
        number.map(Range::atMost),
        Combinators.combine(number, number)
            .as((a, b) -> new Range(Math.min(a, b), Math.max(a, b)))));
  }
}
