package org.restory.context;

import java.util.OptionalInt;
import org.restory.model.Id;
import org.restory.model.practice.Exercise;

/**
 * An exercise that was offered before, and what became of it. Declining is an answer, never a failing.
 *
 * @param exercise the exercise
 * @param outcome what became of it
 * @param sessionsAgo how many sessions ago; 1 is the last one
 */
public record PastExercise(Id<Exercise> exercise, Outcome outcome, OptionalInt sessionsAgo)
    implements Fact {
  @Override
  public Source source() {
    return Source.CLINICIAN_NOTED;
  }

  /** Shows nothing that was shared. */
  @Override
  public String toString() {
    return "PastExercise{private}";
  }

  /** What became of an exercise. */
  public enum Outcome {
    /** It helped. */
    HELPED,
    /** It helped in part. */
    MIXED,
    /** It did not help. */
    NOT_HELPFUL,
    /** The person declined it. */
    DECLINED,
    /** It was stopped part-way. */
    STOPPED,
    /** It was done, and no more was said. */
    DONE
  }
}
