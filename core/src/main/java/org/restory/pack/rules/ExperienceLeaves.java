package org.restory.pack.rules;

import static org.restory.pack.text.Scalars.id;
import static org.restory.pack.text.Scalars.oneOf;

import org.restory.context.BarrierExperience;
import org.restory.context.PastExercise;
import org.restory.model.practice.Exercise;
import org.restory.model.practice.Technique;
import org.restory.model.safety.SafetyConcern;
import org.restory.model.world.Barrier;
import org.restory.model.world.Level;
import org.restory.model.world.LifeDomain;
import org.restory.model.world.Mechanism;
import org.restory.pack.text.Codec;
import org.restory.pack.text.Ranges;
import org.restory.pack.text.Scalars;
import org.restory.pack.text.Shape;
import org.restory.rule.Range;
import org.restory.rule.condition.BarrierExperienced;
import org.restory.rule.condition.ExerciseOffered;

/** The codecs of conditions on what a person met in the world, and on what was tried before. */
public final class ExperienceLeaves {
  private ExperienceLeaves() {}

  public static Codec<BarrierExperienced> barrier() {
    return Shape.of(BarrierExperienced::builder, BarrierExperienced.Builder::build)
        .required(
            "barrier",
            AnyOr.of(id(Barrier.class)),
            BarrierExperienced.Builder::barrier,
            BarrierExperienced::barrier)
        .oneOrMore(
            "level",
            oneOf(Level.class),
            BarrierExperienced.Builder::addAllLevels,
            BarrierExperienced::levels)
        .oneOrMore(
            "domain",
            oneOf(LifeDomain.class),
            BarrierExperienced.Builder::addAllDomains,
            BarrierExperienced::domains)
        .usually(
            "intensity",
            Range.any(),
            Scalars.range(),
            BarrierExperienced.Builder::intensity,
            BarrierExperienced::intensity)
        .oneOrMore(
            "course",
            oneOf(BarrierExperience.Course.class),
            BarrierExperienced.Builder::addAllCourses,
            BarrierExperienced::courses)
        .oneOrMore(
            "chronicity",
            oneOf(BarrierExperience.Chronicity.class),
            BarrierExperienced.Builder::addAllChronicities,
            BarrierExperienced::chronicities)
        .oneOrMore(
            "mechanism",
            id(Mechanism.class),
            BarrierExperienced.Builder::addAllMechanisms,
            BarrierExperienced::mechanisms)
        .oneOrMore(
            "leverage",
            oneOf(BarrierExperience.Leverage.class),
            BarrierExperienced.Builder::addAllLeverages,
            BarrierExperienced::leverages)
        .oneOrMore(
            "safety",
            id(SafetyConcern.class),
            BarrierExperienced.Builder::addAllSafety,
            BarrierExperienced::safety)
        .usually(
            "times",
            1,
            Ranges.atLeast(1),
            BarrierExperienced.Builder::times,
            BarrierExperienced::times)
        .usually(
            "on-intersection",
            false,
            Scalars.truth(),
            BarrierExperienced.Builder::onIntersection,
            BarrierExperienced::onIntersection);
  }

  public static Codec<ExerciseOffered> exercise() {
    return Shape.of(ExerciseOffered::builder, ExerciseOffered.Builder::build)
        .required(
            "done",
            AnyOr.of(id(Exercise.class)),
            ExerciseOffered.Builder::exercise,
            ExerciseOffered::exercise)
        .optional(
            "technique",
            id(Technique.class),
            ExerciseOffered.Builder::technique,
            ExerciseOffered::technique)
        .oneOrMore(
            "outcome",
            oneOf(PastExercise.Outcome.class),
            ExerciseOffered.Builder::addAllOutcomes,
            ExerciseOffered::outcomes)
        .usually(
            "depth",
            Range.any(),
            Scalars.range(),
            ExerciseOffered.Builder::depth,
            ExerciseOffered::depth)
        .usually(
            "sessions-ago",
            Range.any(),
            Scalars.range(),
            ExerciseOffered.Builder::sessionsAgo,
            ExerciseOffered::sessionsAgo)
        .usually(
            "times", 1, Ranges.atLeast(1), ExerciseOffered.Builder::times, ExerciseOffered::times);
  }
}
