package org.restory.examples.benchmarks.workload;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.restory.check.Words;
import org.restory.context.Circumstance;
import org.restory.context.StatedPreference.Stance;
import org.restory.model.Format;
import org.restory.model.Id;
import org.restory.model.Phase;
import org.restory.model.person.AccessNeed;
import org.restory.model.person.Goal;
import org.restory.model.person.Signal;
import org.restory.model.person.Strength;
import org.restory.model.world.Level;
import org.restory.rule.Range;
import org.restory.rule.Rule;
import org.restory.rule.condition.BarrierExperienced;
import org.restory.rule.condition.CircumstanceIs;
import org.restory.rule.condition.CircumstanceWithin;
import org.restory.rule.condition.ConceptStated;
import org.restory.rule.condition.Condition;
import org.restory.rule.condition.IdentityVoiced;
import org.restory.rule.condition.MeasurementWithin;
import org.restory.rule.condition.PreferenceStated;
import org.restory.rule.condition.ReadinessStated;
import org.restory.rule.effect.Effect;
import org.restory.rule.effect.Weight;

/** Neutral rules as rules of Restory. */
final class RestoryRules {
  private static final ImmutableList<Weight> WEIGHTS = ImmutableList.copyOf(Weight.values());

  private RestoryRules() {}

  static Rule of(NeutralRule rule) {
    return Rule.builder()
        .id(RestoryPack.rule(rule.number()))
        .when(new Condition.All(parts(rule)))
        .addThen(
            new Effect.Raise(Id.of(RestoryWork.aimName(rule.aim())), WEIGHTS.get(rule.weight())))
        .because("Because of " + rule.number() + ".")
        .forClient("For you, because of " + rule.number() + ".")
        .build();
  }

  private static ImmutableList<Condition> parts(NeutralRule rule) {
    ImmutableList<Condition> some =
        rule.some().stream().map(RestoryRules::leaf).collect(ImmutableList.toImmutableList());
    return Stream.of(
            rule.all().stream().map(RestoryRules::leaf),
            rule.none().stream().map(leaf -> Condition.not(leaf(leaf))),
            rule.least() == 0
                ? Stream.<Condition>of()
                : Stream.of(new Condition.AtLeast(rule.least(), some)))
        .flatMap(parts -> parts)
        .collect(ImmutableList.toImmutableList());
  }

  private static Condition leaf(Leaf leaf) {
    Term term = Vocabulary.term(leaf.term());
    String name = term.name();
    return switch (term.kind()) {
      case IDENTITY ->
        IdentityVoiced.builder().identity(Id.of(name)).salience(range(leaf)).build();
      case BARRIER ->
        BarrierExperienced.builder()
            .barrier(Id.of(name))
            .intensity(range(leaf))
            .addAllLevels(aspects(leaf, Level.values()))
            .build();
      case SIGNAL -> ConceptStated.of(Signal.class, Id.of(name));
      case GOAL -> ConceptStated.of(Goal.class, Id.of(name));
      case STRENGTH -> ConceptStated.of(Strength.class, Id.of(name));
      case NEED -> ConceptStated.of(AccessNeed.class, Id.of(name));
      case PREFERENCE ->
        new PreferenceStated(Id.of(name), leaf.aspects() == 1 ? Stance.WANTS : Stance.AVOIDS);
      case READINESS -> new ReadinessStated(Id.of(name), leaf.aspects() == 1);
      case SCORE ->
        MeasurementWithin.builder().instrument(Id.of(name)).score(range(leaf)).build();
      case PHASE -> circumstance(Circumstance.Kind.PHASE, aspects(leaf, Phase.values()));
      case FORMAT -> circumstance(Circumstance.Kind.FORMAT, aspects(leaf, Format.values()));
      case MINUTES -> new CircumstanceWithin(Circumstance.Kind.MINUTES, range(leaf));
    };
  }

  private static Condition circumstance(
      Circumstance.Kind kind, ImmutableSet<? extends Enum<?>> values) {
    return new CircumstanceIs(
        kind, values.stream().map(Words::of).collect(ImmutableSet.toImmutableSet()));
  }

  static <E> ImmutableSet<E> aspects(int aspects, E[] of) {
    return IntStream.range(0, of.length)
        .filter(bit -> (aspects & 1 << bit) != 0)
        .mapToObj(bit -> of[bit])
        .collect(ImmutableSet.toImmutableSet());
  }

  private static <E> ImmutableSet<E> aspects(Leaf leaf, E[] of) {
    return aspects(leaf.aspects(), of);
  }

  private static Range range(Leaf leaf) {
    if (!leaf.asksForNumber()) {
      return Range.any();
    }
    return leaf.to() == Leaf.NO_END
        ? Range.atLeast(leaf.from())
        : leaf.from() == 0 ? Range.atMost(leaf.to()) : Range.between(leaf.from(), leaf.to());
  }
}
