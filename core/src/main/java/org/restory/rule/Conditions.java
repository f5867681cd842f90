package org.restory.rule;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.Optional;
import org.restory.check.Words;
import org.restory.context.AllianceEvent;
import org.restory.context.Circumstance;
import org.restory.context.SessionContext;
import org.restory.context.SetAside;
import org.restory.context.StatedPreference.Stance;
import org.restory.model.ConsentScope;
import org.restory.model.Format;
import org.restory.model.Id;
import org.restory.model.Phase;
import org.restory.model.person.AccessNeed;
import org.restory.model.person.Goal;
import org.restory.model.person.Signal;
import org.restory.model.person.Strength;
import org.restory.model.safety.SafetyConcern;
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
import org.restory.rule.condition.MeasurementWithin;
import org.restory.rule.condition.PositionsDiffer;
import org.restory.rule.condition.PreferenceStated;
import org.restory.rule.condition.ReadinessStated;

/**
 * The words for what a rule rests on, to be imported statically: {@code barrier("racism").withIntensity(atLeast(3))}. Each word is the
 * one that a file has, and {@code with} narrows it. All, any, not and at-least, which join them, stand on
 * {@link org.restory.rule.condition.Condition}. A text that is no id is refused with an {@link IllegalArgumentException}.
 */
public final class Conditions {
  private Conditions() {}

  /** True of a barrier, or one below it in the taxonomy, as the person meets it. */
  public static BarrierExperienced barrier(String id) {
    return BarrierExperienced.builder().barrier(Id.of(id)).build();
  }

  /** True of any barrier that the person meets. */
  public static BarrierExperienced anyBarrier() {
    return BarrierExperienced.builder().build();
  }

  /** True of an identity, or one below it in the taxonomy, that the client voiced and agreed to plan with. */
  public static IdentityVoiced identity(String id) {
    return IdentityVoiced.builder().identity(Id.of(id)).build();
  }

  /** True of a side of identity that the client voiced and agreed to plan with. */
  public static IdentityVoiced dimension(String id) {
    return IdentityVoiced.builder().dimension(Id.of(id)).build();
  }

  /** True where the client voiced any side of identity and agreed to plan with it. */
  public static IdentityVoiced anyDimension() {
    return IdentityVoiced.builder().build();
  }

  /** True of an intersection that joins at least these sides of identity. */
  public static IntersectionStated intersection(String... dimensions) {
    return new IntersectionStated(ImmutableSet.copyOf(Id.listOf(dimensions)));
  }

  /** True of any intersection that the client stated. */
  public static IntersectionStated anyIntersection() {
    return intersection();
  }

  /** True where the clinician sees a difference from the client on a side of identity. */
  public static PositionsDiffer difference(String dimension) {
    return new PositionsDiffer(Optional.of(Id.of(dimension)));
  }

  /** True where the clinician sees a difference from the client on any side of identity. */
  public static PositionsDiffer anyDifference() {
    return new PositionsDiffer(Optional.empty());
  }

  /** True of a stated goal. */
  public static ConceptStated<Goal> goal(String id) {
    return ConceptStated.of(Goal.class, Id.of(id));
  }

  /** True where any goal was stated. */
  public static ConceptStated<Goal> anyGoal() {
    return ConceptStated.any(Goal.class);
  }

  /** True of a stated strength. */
  public static ConceptStated<Strength> strength(String id) {
    return ConceptStated.of(Strength.class, Id.of(id));
  }

  /** True where any strength was stated. */
  public static ConceptStated<Strength> anyStrength() {
    return ConceptStated.any(Strength.class);
  }

  /** True of a signal. */
  public static ConceptStated<Signal> signal(String id) {
    return ConceptStated.of(Signal.class, Id.of(id));
  }

  /** True of any signal. */
  public static ConceptStated<Signal> anySignal() {
    return ConceptStated.any(Signal.class);
  }

  /** True of a safety concern. */
  public static ConceptStated<SafetyConcern> concern(String id) {
    return ConceptStated.of(SafetyConcern.class, Id.of(id));
  }

  /** True of any safety concern. */
  public static ConceptStated<SafetyConcern> anyConcern() {
    return ConceptStated.any(SafetyConcern.class);
  }

  /** True of an access need. */
  public static ConceptStated<AccessNeed> accessNeed(String id) {
    return ConceptStated.of(AccessNeed.class, Id.of(id));
  }

  /** True of any access need. */
  public static ConceptStated<AccessNeed> anyAccessNeed() {
    return ConceptStated.any(AccessNeed.class);
  }

  /**
   * True of something that happened between those in the room.
   *
   * @throws IllegalArgumentException if no kind is given
   */
  public static AllianceEventNoted alliance(AllianceEvent.Kind... kinds) {
    return new AllianceEventNoted(ImmutableSet.copyOf(kinds), ImmutableSet.of(), ImmutableSet.of());
  }

  /** True of a score of an instrument; say which with {@code withScore}, {@code withFall} or {@code withRise}. */
  public static MeasurementWithin measurement(String instrument) {
    return MeasurementWithin.builder().instrument(Id.of(instrument)).build();
  }

  /** True of an exercise that was offered before. */
  public static ExerciseOffered done(String exercise) {
    return ExerciseOffered.builder().exercise(Id.of(exercise)).build();
  }

  /** True where any exercise was offered before. */
  public static ExerciseOffered anythingDone() {
    return ExerciseOffered.builder().build();
  }

  /** True of something that the person wants. */
  public static PreferenceStated wants(String preference) {
    return new PreferenceStated(Id.of(preference), Stance.WANTS);
  }

  /** True of something that the person would rather not have. */
  public static PreferenceStated avoids(String preference) {
    return new PreferenceStated(Id.of(preference), Stance.AVOIDS);
  }

  /** True where the person has agreed to a use for the work itself. */
  public static ConsentGiven consent(ConsentScope scope) {
    return new ConsentGiven(scope);
  }

  /** True where a prerequisite was stated to be met. */
  public static ReadinessStated ready(String prerequisite) {
    return new ReadinessStated(Id.of(prerequisite), true);
  }

  /** True where a prerequisite was stated not to be met. */
  public static ReadinessStated notReady(String prerequisite) {
    return new ReadinessStated(Id.of(prerequisite), false);
  }

  /** True in one of these phases. */
  public static CircumstanceIs phase(Phase... phases) {
    return is(Circumstance.Kind.PHASE, phases);
  }

  /** True in a phase and all after it. */
  public static CircumstanceIs phaseFrom(Phase first) {
    return phase(Arrays.stream(Phase.values())
        .filter(phase -> phase.compareTo(first) >= 0)
        .toArray(Phase[]::new));
  }

  /** True in one of these formats. */
  public static CircumstanceIs format(Format... formats) {
    return is(Circumstance.Kind.FORMAT, formats);
  }

  /** True in one of these places. */
  public static CircumstanceIs place(SessionContext.Place... places) {
    return is(Circumstance.Kind.PLACE, places);
  }

  /** True with one of these kinds of privacy. */
  public static CircumstanceIs privacy(SessionContext.Privacy... kinds) {
    return is(Circumstance.Kind.PRIVACY, kinds);
  }

  /** True with one of these kinds of attendance. */
  public static CircumstanceIs attendance(SessionContext.Attendance... kinds) {
    return is(Circumstance.Kind.ATTENDANCE, kinds);
  }

  /** True of people in one of these age groups. */
  public static CircumstanceIs age(SessionContext.AgeGroup... groups) {
    return is(Circumstance.Kind.AGE, groups);
  }

  /** True where so many minutes are available. */
  public static CircumstanceWithin minutes(Range range) {
    return new CircumstanceWithin(Circumstance.Kind.MINUTES, range);
  }

  /** True in the sessions of these numbers, the first being 1. */
  public static CircumstanceWithin session(Range range) {
    return new CircumstanceWithin(Circumstance.Kind.SESSION, range);
  }

  /** True where so many sessions are left after this one. */
  public static CircumstanceWithin sessionsLeft(Range range) {
    return new CircumstanceWithin(Circumstance.Kind.SESSIONS_LEFT, range);
  }

  /**
   * True of a host's attribute that is one of some words.
   *
   * @throws IllegalArgumentException if there is no word, or one that reads as a range
   */
  public static AttributeIs attribute(String id, String... words) {
    return new AttributeIs(Id.of(id), ImmutableSet.copyOf(words), Range.any());
  }

  /** True of a host's attribute that is a number in a range. */
  public static AttributeIs attribute(String id, Range range) {
    return new AttributeIs(Id.of(id), ImmutableSet.of(), range);
  }

  /** True where another rule has raised an aim. */
  public static AimRaised aim(String id) {
    return new AimRaised(Id.of(id));
  }

  /** True where facts were left out for one of these reasons. Only a notice may follow. */
  public static FactsSetAside setAside(SetAside.Reason... reasons) {
    return new FactsSetAside(ImmutableSet.copyOf(reasons));
  }

  private static CircumstanceIs is(Circumstance.Kind kind, Enum<?>... values) {
    return new CircumstanceIs(kind, Arrays.stream(values).map(Words::of).collect(toImmutableSet()));
  }
}
