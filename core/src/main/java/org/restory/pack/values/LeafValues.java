package org.restory.pack.values;

import org.restory.context.Answer;
import org.restory.context.BarrierExperience;
import org.restory.context.Disclosure;
import org.restory.context.PastExercise;
import org.restory.model.world.Level;
import org.restory.model.world.LifeDomain;
import org.restory.rule.condition.BarrierExperienced;
import org.restory.rule.condition.ExerciseOffered;
import org.restory.rule.condition.IdentityVoiced;
import org.restory.rule.condition.MeasurementWithin;

/** The leaves of conditions that say much. */
final class LeafValues {
  private LeafValues() {}

  static void write(ValueWriter out, BarrierExperienced leaf) {
    out.optionalId(leaf.barrier());
    out.words(leaf.levels());
    out.words(leaf.domains());
    out.range(leaf.intensity());
    out.words(leaf.courses());
    out.words(leaf.chronicities());
    out.ids(leaf.mechanisms());
    out.words(leaf.leverages());
    out.ids(leaf.safety());
    out.flag(leaf.onIntersection());
    out.number(leaf.times());
  }

  static BarrierExperienced barrier(ValueReader in) {
    return BarrierExperienced.builder()
        .barrier(in.optionalId())
        .addAllLevels(in.words(Level.values()))
        .addAllDomains(in.words(LifeDomain.values()))
        .intensity(in.range())
        .addAllCourses(in.words(BarrierExperience.Course.values()))
        .addAllChronicities(in.words(BarrierExperience.Chronicity.values()))
        .addAllMechanisms(in.ids())
        .addAllLeverages(in.words(BarrierExperience.Leverage.values()))
        .addAllSafety(in.ids())
        .onIntersection(in.flag())
        .times(in.number())
        .build();
  }

  static void write(ValueWriter out, IdentityVoiced leaf) {
    out.optionalId(leaf.dimension());
    out.optionalId(leaf.identity());
    out.range(leaf.salience());
    out.words(leaf.positions());
    out.words(leaf.meanings());
  }

  static IdentityVoiced identity(ValueReader in) {
    return IdentityVoiced.builder()
        .dimension(in.optionalId())
        .identity(in.optionalId())
        .salience(in.range())
        .addAllPositions(in.words(Disclosure.Position.values()))
        .addAllMeanings(in.words(Disclosure.Meaning.values()))
        .build();
  }

  static void write(ValueWriter out, MeasurementWithin leaf) {
    out.id(leaf.instrument());
    out.optionalNumber(leaf.item());
    out.range(leaf.score());
    out.range(leaf.fall());
    out.words(leaf.followedUp());
  }

  static MeasurementWithin measurement(ValueReader in) {
    return MeasurementWithin.builder()
        .instrument(in.id())
        .item(in.optionalNumber())
        .score(in.range())
        .fall(in.range())
        .addAllFollowedUp(in.words(Answer.values()))
        .build();
  }

  static void write(ValueWriter out, ExerciseOffered leaf) {
    out.optionalId(leaf.exercise());
    out.optionalId(leaf.technique());
    out.range(leaf.depth());
    out.words(leaf.outcomes());
    out.range(leaf.sessionsAgo());
    out.number(leaf.times());
  }

  static ExerciseOffered exercise(ValueReader in) {
    return ExerciseOffered.builder()
        .exercise(in.optionalId())
        .technique(in.optionalId())
        .depth(in.range())
        .addAllOutcomes(in.words(PastExercise.Outcome.values()))
        .sessionsAgo(in.range())
        .times(in.number())
        .build();
  }
}
