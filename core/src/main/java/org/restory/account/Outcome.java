package org.restory.account;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;
import org.restory.check.Checks;
import org.restory.check.Words;
import org.restory.model.Id;
import org.restory.model.practice.Exercise;

/**
 * What a host did with one exercise of a record. With by, at and location it holds the feedback that decision support must record under
 * ONC HTI-1: intervention, action, feedback, user, date and place. Its words are the host's: they enter the record as they are.
 */
@Value.Immutable
public abstract sealed class Outcome permits ImmutableOutcome {
  Outcome() {}

  /** An empty builder; exercise and action are required, and a reason for all but accepting. */
  public static Builder builder() {
    return new Builder();
  }

  /** The exercise was taken up. */
  public static Outcome accepted(Id<Exercise> exercise) {
    return builder().exercise(exercise).action(Action.ACCEPTED).build();
  }

  /**
   * The exercise was recommended, and not taken up.
   *
   * @param reason why, not blank
   */
  public static Outcome dismissed(Id<Exercise> exercise, String reason) {
    return builder().exercise(exercise).action(Action.DISMISSED).reason(reason).build();
  }

  /**
   * The exercise was withheld, and taken up all the same.
   *
   * @param reason why, not blank
   */
  public static Outcome overridden(Id<Exercise> exercise, String reason) {
    return builder().exercise(exercise).action(Action.OVERRIDDEN).reason(reason).build();
  }

  /** The exercise. */
  public abstract Id<Exercise> exercise();

  /** What was done. */
  public abstract Action action();

  /** Why; never empty where an exercise was dismissed or a withhold overridden. */
  public abstract Optional<String> reason();

  /** Who did it, as a reference that only the host can resolve. */
  public abstract Optional<String> by();

  /** When. */
  public abstract Optional<Instant> at();

  /** Where, as the host names its places. */
  public abstract Optional<String> location();

  @Value.Check
  void check() {
    String what = "outcome '" + Words.of(action()) + "' of exercise '" + exercise() + "'";
    checkArgument(
        action() == Action.ACCEPTED || reason().isPresent(),
        "%s has no reason; expected one",
        what);
    reason().ifPresent(text -> Checks.notBlank("reason of " + what, text));
    by().ifPresent(text -> Checks.notBlank("by of " + what, text));
    location().ifPresent(text -> Checks.notBlank("location of " + what, text));
  }

  /** Shows which exercise, and not why or by whom. */
  @Override
  public final String toString() {
    return "Outcome{" + exercise() + " " + Words.of(action()) + "}";
  }

  /** What a host did. */
  public enum Action {
    /** What was recommended was taken up. */
    ACCEPTED,
    /** What was recommended was not taken up. */
    DISMISSED,
    /** What was withheld was taken up. */
    OVERRIDDEN
  }

  /** Builds an outcome. */
  public static final class Builder extends ImmutableOutcome.Builder {
    Builder() {}
  }
}
