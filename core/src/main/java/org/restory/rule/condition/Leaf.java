package org.restory.rule.condition;

import com.google.common.collect.ImmutableList;
import java.util.stream.Stream;

/**
 * A condition that is true of single stated facts. A new kind of leaf is a new record here; every reader of leaves is a
 * {@link Visitor}, so the compiler names each place that must learn it.
 */
public sealed interface Leaf extends Condition
    permits BarrierExperienced,
        IdentityVoiced,
        IntersectionStated,
        PositionsDiffer,
        ConceptStated,
        AllianceEventNoted,
        MeasurementWithin,
        ExerciseOffered,
        PreferenceStated,
        ConsentGiven,
        ReadinessStated,
        CircumstanceIs,
        CircumstanceWithin,
        AimRaised,
        AttributeIs,
        FactsSetAside {

  /** What sort of fact the leaf rests on, for the checks that a rule base must pass. */
  Ground ground();

  /** Calls the visitor's method for this kind of leaf. */
  <R> R accept(Visitor<R> visitor);

  @Override
  default ImmutableList<Condition> parts() {
    return ImmutableList.of();
  }

  @Override
  default Stream<Leaf> leaves() {
    return Stream.of(this);
  }

  /** What sort of fact a leaf rests on. */
  enum Ground {
    /** Who a person is. By itself it prescribes nothing. */
    IDENTITY,
    /** Something a person has met, wants, prefers or asks for. */
    EXPERIENCE,
    /** A safety concern. It only ever narrows, so it may not stand under a negation. */
    SAFETY,
    /** An aim raised by another rule. */
    AIM,
    /** Facts that were left out. Only a notice may follow from them. */
    SET_ASIDE,
    /** Everything else: circumstances, measures, consents, readiness. */
    CIRCUMSTANCE
  }

  /**
   * One method for each kind of leaf.
   *
   * @param <R> what the visitor answers
   */
  interface Visitor<R> {
    /** Answers for a barrier. */
    R barrier(BarrierExperienced leaf);

    /** Answers for a disclosure. */
    R identity(IdentityVoiced leaf);

    /** Answers for an intersection. */
    R intersection(IntersectionStated leaf);

    /** Answers for a difference between client and clinician. */
    R difference(PositionsDiffer leaf);

    /** Answers for a goal, strength, signal, safety concern or access need. */
    R concept(ConceptStated<?> leaf);

    /** Answers for an alliance event. */
    R alliance(AllianceEventNoted leaf);

    /** Answers for a measurement. */
    R measurement(MeasurementWithin leaf);

    /** Answers for an exercise offered before. */
    R exercise(ExerciseOffered leaf);

    /** Answers for a preference. */
    R preference(PreferenceStated leaf);

    /** Answers for a consent. */
    R consent(ConsentGiven leaf);

    /** Answers for a prerequisite. */
    R readiness(ReadinessStated leaf);

    /** Answers for a circumstance that is a word. */
    R circumstance(CircumstanceIs leaf);

    /** Answers for a circumstance that is a number. */
    R circumstance(CircumstanceWithin leaf);

    /** Answers for an aim. */
    R aim(AimRaised leaf);

    /** Answers for a host's attribute. */
    R attribute(AttributeIs leaf);

    /** Answers for facts left out. */
    R setAside(FactsSetAside leaf);
  }
}
