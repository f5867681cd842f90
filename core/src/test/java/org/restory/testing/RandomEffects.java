package org.restory.testing;

import static org.restory.testing.RandomTerms.settled;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.restory.model.ConsentScope;
import org.restory.model.Participation;
import org.restory.model.practice.Technique;
import org.restory.rule.effect.Effect;
import org.restory.rule.effect.Target;
import org.restory.rule.effect.Weight;

/** Random effects of every kind; what takes away is mostly narrow, so that something is left to recommend. */
final class RandomEffects {
  private RandomEffects() {}

  /** Every kind of effect; most raise an aim. */
  static Arbitrary<Effect> any() {
    return settled(Arbitraries.frequencyOf(Tuple.of(2, raises()), Tuple.of(1, others())));
  }

  private static Arbitrary<Effect> raises() {
    return settled(
        Combinators.combine(Arbitraries.of(Vocabulary.AIMS), Arbitraries.of(Weight.class))
            .as(Effect.Raise::new));
  }

  static Arbitrary<Effect> notices() {
    return settled(
        Combinators.combine(texts("Note"), texts("To know").optional()).as(Effect.Notice::new));
  }

  private static Arbitrary<Effect> others() {
    return settled(Arbitraries.frequencyOf(
        Tuple.of(6, notices()),
        Tuple.of(1, texts("Standard care first").map(Effect.Gate::new)),
        Tuple.of(
            4,
            Combinators.combine(targets(), Arbitraries.of(true, false)).as(Effect.Withhold::new)),
        Tuple.of(
            3,
            Combinators.combine(Arbitraries.integers().between(1, 4), targets())
                .as(Effect.CapDepth::new)),
        Tuple.of(
            3,
            Combinators.combine(Arbitraries.integers().between(0, 4), targets())
                .as(Effect.CapExposure::new)),
        Tuple.of(
            3,
            Combinators.combine(Arbitraries.of(ConsentScope.USE_IN_GROUP), targets())
                .as(Effect.RequireConsent::new)),
        Tuple.of(
            4,
            Combinators.combine(texts("Mind this"), texts("Take care").optional(), targets())
                .as(Effect.Caution::new)),
        Tuple.of(4, targets().map(Effect.Prefer::new))));
  }

  /** Targets with every criterion; most name a technique, tag or aim. */
  private static Arbitrary<Target> targets() {
    return settled(Builders.withBuilder(Target::builder)
        .use(Arbitraries.of(Vocabulary.EXERCISES).set().ofMinSize(1).ofMaxSize(3))
        .withProbability(0.2)
        .in(Target.Builder::addAllExercises)
        .use(Arbitraries.of(Vocabulary.TECHNIQUES).set().ofMinSize(1).ofMaxSize(2))
        .withProbability(0.3)
        .in(Target.Builder::addAllTechniques)
        .use(Arbitraries.of(Technique.Family.NARRATIVE, Technique.Family.COMMUNITY))
        .withProbability(0.15)
        .in((b, family) -> b.addFamilies(family))
        .use(Arbitraries.of(Vocabulary.FRAMEWORKS))
        .withProbability(0.15)
        .in((b, framework) -> b.addFrameworks(framework))
        .use(Arbitraries.of(Vocabulary.TAGS))
        .withProbability(0.3)
        .in((b, tag) -> b.addTags(tag))
        .use(Arbitraries.of(Vocabulary.AIMS))
        .withProbability(0.3)
        .in((b, aim) -> b.addAims(aim))
        .use(Arbitraries.of(Participation.class))
        .withProbability(0.15)
        .in((b, participation) -> b.addParticipations(participation))
        .use(Arbitraries.of(RandomExercises.FORMATS))
        .withProbability(0.15)
        .in((b, format) -> b.addFormats(format))
        .use(Arbitraries.integers().between(2, 3))
        .withProbability(0.2)
        .in(Target.Builder::minDepth)
        .use(Arbitraries.integers().between(1, 3))
        .withProbability(0.2)
        .in(Target.Builder::minExposure)
        .use(Arbitraries.of(true))
        .withProbability(0.1)
        .in(Target.Builder::notSelfGuided)
        .use(Arbitraries.of(true))
        .withProbability(0.15)
        .in(Target.Builder::withoutAdaptation)
        .use(Arbitraries.of(1, 2))
        .withProbability(0.15)
        .in(Target.Builder::declinedTimes)
        .build(Target.Builder::build));
  }

  private static Arbitrary<String> texts(String start) {
    return settled(Arbitraries.of(1, 2, 3).map(number -> start + " " + number + "."));
  }
}
