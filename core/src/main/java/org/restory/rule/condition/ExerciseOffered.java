package org.restory.rule.condition;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.immutables.value.Value;
import org.restory.check.Checks;
import org.restory.check.Limits;
import org.restory.context.PastExercise;
import org.restory.model.Id;
import org.restory.model.practice.Exercise;
import org.restory.model.practice.Technique;
import org.restory.rule.Range;

/** True of exercises that were offered before. */
@Value.Immutable
public abstract sealed class ExerciseOffered implements Leaf, WithExerciseOffered
    permits ImmutableExerciseOffered {
  ExerciseOffered() {}

  /** An empty builder; with nothing set, any exercise. */
  public static Builder builder() {
    return new Builder();
  }

  /** The exercise; empty for any. */
  public abstract Optional<Id<Exercise>> exercise();

  /** The technique of the exercise; empty for any. */
  public abstract Optional<Id<Technique>> technique();

  /** The depth of the exercise. */
  @Value.Default
  public Range depth() {
    return Range.any();
  }

  /** What became of it; empty for any. */
  public abstract ImmutableSet<PastExercise.Outcome> outcomes();

  /** How many sessions ago; one that is not stated is in no range but the widest. */
  @Value.Default
  public Range sessionsAgo() {
    return Range.any();
  }

  /** How many must fit, 1 to 100. */
  @Value.Default
  public int times() {
    return 1;
  }

  @Value.Check
  void check() {
    Checks.within("times of a condition", times(), 1, Limits.TIMES);
  }

  /** The condition with a technique, by its id. */
  public final ExerciseOffered withTechnique(String id) {
    return withTechnique(Id.<Technique>of(id));
  }

  @Override
  public Ground ground() {
    return Ground.CIRCUMSTANCE;
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.exercise(this);
  }

  /** Builds the condition. */
  public static final class Builder extends ImmutableExerciseOffered.Builder {
    Builder() {}
  }
}
