package org.restory.testing.large;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.restory.check.Words;
import org.restory.context.AllianceEvent;
import org.restory.context.Answer;
import org.restory.context.BarrierExperience;
import org.restory.context.Circumstance;
import org.restory.context.PastExercise;
import org.restory.context.StatedPreference;
import org.restory.model.ConsentScope;
import org.restory.model.Format;
import org.restory.model.Phase;
import org.restory.model.person.AccessNeed;
import org.restory.model.person.Goal;
import org.restory.model.person.IdentityDimension;
import org.restory.model.person.Preference;
import org.restory.model.person.Signal;
import org.restory.model.person.Strength;
import org.restory.model.practice.Technique;
import org.restory.model.safety.Instrument;
import org.restory.model.safety.Prerequisite;
import org.restory.model.safety.SafetyConcern;
import org.restory.model.world.Barrier;
import org.restory.model.world.Level;
import org.restory.model.world.LifeDomain;
import org.restory.rule.Range;
import org.restory.rule.condition.AllianceEventNoted;
import org.restory.rule.condition.AttributeIs;
import org.restory.rule.condition.BarrierExperienced;
import org.restory.rule.condition.CircumstanceIs;
import org.restory.rule.condition.CircumstanceWithin;
import org.restory.rule.condition.ConceptStated;
import org.restory.rule.condition.Condition;
import org.restory.rule.condition.ConsentGiven;
import org.restory.rule.condition.ExerciseOffered;
import org.restory.rule.condition.IdentityVoiced;
import org.restory.rule.condition.MeasurementWithin;
import org.restory.rule.condition.PositionsDiffer;
import org.restory.rule.condition.PreferenceStated;
import org.restory.rule.condition.ReadinessStated;

/** Conditions as authors write them: something that was met or wanted, often with a few things beside it. */
final class LargeConditions {
  private final Chance chance;

  LargeConditions(Chance chance) {
    this.chance = chance;
  }

  /** An experience, alone or among others, and what must be so beside it. */
  Condition any(ImmutableList<Condition> also) {
    List<Condition> parts = new ArrayList<>(also);
    parts.add(core());
    int beside = chance.between(0, 3);
    for (int i = 0; i < beside; i++) {
      Condition leaf = circumstance();
      parts.add(chance.in(25) ? Condition.not(leaf) : leaf);
    }
    if (chance.in(6)) {
      parts.add(ConceptStated.of(SafetyConcern.class, chance.id(SafetyConcern.class)));
    }
    return parts.size() == 1 ? parts.get(0) : new Condition.All(ImmutableList.copyOf(parts));
  }

  private Condition core() {
    if (chance.in(60)) {
      return experience();
    }
    ImmutableList<Condition> some = several(chance.between(2, 4));
    return chance.in(20)
        ? new Condition.AtLeast(2, some)
        : chance.in(70) ? new Condition.Any(some) : new Condition.All(some);
  }

  private ImmutableList<Condition> several(int count) {
    ImmutableSet.Builder<Condition> some = ImmutableSet.builder();
    for (int i = 0; i < count; i++) {
      some.add(experience());
    }
    ImmutableList<Condition> distinct = some.build().asList();
    return distinct.size() < 2 ? several(count) : distinct;
  }

  private Condition experience() {
    int which = chance.between(0, 99);
    if (which < 50) {
      return barrier();
    }
    if (which < 65) {
      return ConceptStated.of(Goal.class, chance.id(Goal.class));
    }
    if (which < 82) {
      return ConceptStated.of(Signal.class, chance.id(Signal.class));
    }
    return which < 92
        ? new AllianceEventNoted(
            chance.some(AllianceEvent.Kind.class, 1, 2),
            chance.in(20) ? chance.some(AllianceEvent.By.class, 1, 1) : ImmutableSet.of(),
            chance.in(50) ? ImmutableSet.of(Answer.NO) : ImmutableSet.of())
        : new PreferenceStated(
            chance.id(Preference.class), chance.one(StatedPreference.Stance.class));
  }

  private Condition barrier() {
    BarrierExperienced.Builder leaf = BarrierExperienced.builder();
    if (chance.in(85)) {
      leaf.barrier(chance.id(Barrier.class));
    }
    if (chance.in(35)) {
      leaf.addAllLevels(chance.some(Level.class, 1, 2));
    }
    if (chance.in(15)) {
      leaf.addAllDomains(chance.some(LifeDomain.class, 1, 2));
    }
    if (chance.in(30)) {
      leaf.intensity(chance.one(List.of(Range.atLeast(2), Range.atLeast(3), Range.atMost(2))));
    }
    if (chance.in(15)) {
      leaf.addCourses(chance.one(BarrierExperience.Course.class));
    }
    if (chance.in(5)) {
      leaf.times(2);
    }
    return leaf.build();
  }

  private Condition circumstance() {
    return switch (chance.between(0, 13)) {
      case 0, 1, 2 ->
        new CircumstanceIs(
            Circumstance.Kind.PHASE,
            chance.some(Phase.class, 1, 3).stream()
                .map(Words::of)
                .collect(ImmutableSet.toImmutableSet()));
      case 3 ->
        new CircumstanceIs(
            Circumstance.Kind.FORMAT,
            chance.some(Format.class, 1, 3).stream()
                .map(Words::of)
                .collect(ImmutableSet.toImmutableSet()));
      case 4 ->
        new CircumstanceWithin(
            chance.one(List.of(Circumstance.Kind.MINUTES, Circumstance.Kind.SESSION)),
            chance.in(50)
                ? Range.atLeast(chance.between(2, 30))
                : Range.atMost(chance.between(2, 45)));
      case 5 -> new ConsentGiven(chance.one(ConsentScope.class));
      case 6 -> ConceptStated.of(Strength.class, chance.id(Strength.class));
      case 7 -> ConceptStated.of(AccessNeed.class, chance.id(AccessNeed.class));
      case 8 -> measurement();
      case 9 ->
        ExerciseOffered.builder()
            .technique(chance.id(Technique.class))
            .addAllOutcomes(chance.some(PastExercise.Outcome.class, 1, 2))
            .build();
      case 10 -> new ReadinessStated(chance.id(Prerequisite.class), chance.in(50));
      case 11 ->
        new AttributeIs(LargePack.WAITING, ImmutableSet.of(), Range.atLeast(chance.between(1, 60)));
      case 12 ->
        IdentityVoiced.builder().dimension(chance.id(IdentityDimension.class)).build();
      default -> new PositionsDiffer(Optional.of(chance.id(IdentityDimension.class)));
    };
  }

  private Condition measurement() {
    Instrument instrument = chance.one(chance.instruments());
    int middle = (int) ((instrument.min() + instrument.max()) / 2);
    return MeasurementWithin.builder()
        .instrument(instrument.id())
        .score(Range.atLeast(middle + chance.between(-2, 2)))
        .build();
  }
}
