package org.restory.rule.effect;

import com.google.common.collect.ImmutableSet;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.restory.model.Format;
import org.restory.model.Id;
import org.restory.model.Participation;
import org.restory.model.Tag;
import org.restory.model.practice.Aim;
import org.restory.model.practice.Exercise;
import org.restory.model.practice.Framework;
import org.restory.model.practice.Technique;

/** The exercises that an effect is about. Every criterion that is given must hold; within one criterion, any value does. */
@Value.Immutable
public abstract sealed class Target permits ImmutableTarget {
  private static final Target EVERYTHING = builder().build();
  private static final Target CLIENT_WORK = builder()
      .addParticipations(Participation.CLIENT, Participation.JOINT, Participation.GROUP)
      .build();

  Target() {}

  /** An empty builder; with nothing set, every exercise. */
  public static Builder builder() {
    return new Builder();
  }

  /** Every exercise. */
  public static Target everything() {
    return EVERYTHING;
  }

  /** All work that a client takes part in. */
  public static Target clientWork() {
    return CLIENT_WORK;
  }

  /** These exercises. */
  public abstract ImmutableSet<Id<Exercise>> exercises();

  /** Exercises of these techniques. */
  public abstract ImmutableSet<Id<Technique>> techniques();

  /** Exercises of techniques in these families. */
  public abstract ImmutableSet<Technique.Family> families();

  /** Exercises of techniques in these frameworks. */
  public abstract ImmutableSet<Id<Framework>> frameworks();

  /** Exercises with one of these tags. */
  public abstract ImmutableSet<Id<Tag>> tags();

  /** Exercises that serve one of these aims. */
  public abstract ImmutableSet<Id<Aim>> aims();

  /** Exercises with this participation. */
  public abstract ImmutableSet<Participation> participations();

  /** Exercises for one of these formats. */
  public abstract ImmutableSet<Format> formats();

  /** Exercises at least this deep. */
  public abstract OptionalInt minDepth();

  /** Exercises at least this exposed. */
  public abstract OptionalInt minExposure();

  /** Exercises that need a clinician at hand. */
  @Value.Default
  public boolean notSelfGuided() {
    return false;
  }

  /** Exercises that lack an adaptation for an access need of the context. */
  @Value.Default
  public boolean withoutAdaptation() {
    return false;
  }

  /** Exercises whose technique was declined at least this often, by the history of the context. */
  public abstract OptionalInt declinedTimes();

  /** The target with these exercises, by their ids. */
  public final Target withExercises(String... ids) {
    return ((ImmutableTarget) this).withExercises(Id.<Exercise>listOf(ids));
  }

  /** The target with these techniques, by their ids. */
  public final Target withTechniques(String... ids) {
    return ((ImmutableTarget) this).withTechniques(Id.<Technique>listOf(ids));
  }

  /** The target with these families. */
  public abstract Target withFamilies(Technique.Family... families);

  /** The target with these frameworks, by their ids. */
  public final Target withFrameworks(String... ids) {
    return ((ImmutableTarget) this).withFrameworks(Id.<Framework>listOf(ids));
  }

  /** The target with these tags, by their ids. */
  public final Target withTags(String... ids) {
    return ((ImmutableTarget) this).withTags(Id.<Tag>listOf(ids));
  }

  /** The target with these aims, by their ids. */
  public final Target withAims(String... ids) {
    return ((ImmutableTarget) this).withAims(Id.<Aim>listOf(ids));
  }

  /** The target with these kinds of participation. */
  public abstract Target withParticipations(Participation... participations);

  /** The target with these formats. */
  public abstract Target withFormats(Format... formats);

  /** The target with a least depth, 1 to 4. */
  public abstract Target withMinDepth(int depth);

  /** The target with a least exposure, 0 to 4. */
  public abstract Target withMinExposure(int exposure);

  /** The target with a clinician needed at hand, or not. */
  public abstract Target withNotSelfGuided(boolean notSelfGuided);

  /** The target with an adaptation lacking, or not. */
  public abstract Target withWithoutAdaptation(boolean withoutAdaptation);

  /** The target with techniques declined at least so often. */
  public abstract Target withDeclinedTimes(int times);

  /** Builds a target. */
  public static final class Builder extends ImmutableTarget.Builder {
    Builder() {}
  }
}
