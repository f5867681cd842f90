package org.restory.explain;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.restory.context.SessionContext;
import org.restory.model.Id;
import org.restory.model.practice.Exercise;
import org.restory.report.Withholding;

/** Why an exercise is not recommended, and what would have to be otherwise. It holds a clinician's view and has none for a client. */
@Value.Immutable
public abstract sealed class WhyNot permits ImmutableWhyNot {
  WhyNot() {}

  /** An empty builder; exercise and remedy are required. */
  public static Builder builder() {
    return new Builder();
  }

  /** The exercise. */
  public abstract Id<Exercise> exercise();

  /** Everything that stands in its way, in the order in which it is looked at; never empty. */
  public abstract ImmutableList<Obstacle> obstacles();

  /** What would have to be otherwise. */
  public abstract Remedy remedy();

  /** Shows no fact. */
  @Override
  public final String toString() {
    return "WhyNot{" + exercise() + "}";
  }

  /** What would have to be otherwise for the exercise to be recommended. */
  public sealed interface Remedy {}

  /**
   * Changes of what was stated that would bring it in.
   *
   * @param changes sets of changes, each of which brings it in by itself; none of them has a change that could be left out, and none with
   *     fewer changes was found
   */
  public record Changes(ImmutableList<ChangeSet> changes) implements Remedy {}

  /**
   * Nothing may be changed to bring it in: a firm withhold protects someone, a person's no is theirs, and who somebody is, what they
   * consent to and whether they are safe is not to be arranged.
   *
   * @param protectedBy the firm withholds, with when they lift; none where the exercise turns on what may not be changed otherwise
   */
  public record NoneMay(ImmutableList<Withholding> protectedBy) implements Remedy {}

  /**
   * No change was found.
   *
   * @param upTo the search was done with sets of this many changes or fewer; empty where it ended before its bound
   */
  public record NoneFound(OptionalInt upTo) implements Remedy {}

  /**
   * Things that would have to be otherwise together.
   *
   * @param changes the changes, never empty
   * @param session the session with them made, to be tried or compared
   */
  public record ChangeSet(ImmutableSet<FactChange> changes, SessionContext session) {
    /** Shows no fact. */
    @Override
    public String toString() {
      return "ChangeSet{" + changes.size() + " changes}";
    }
  }

  /** Builds an explanation. */
  public static final class Builder extends ImmutableWhyNot.Builder {
    Builder() {}
  }
}
