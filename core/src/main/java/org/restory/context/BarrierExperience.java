package org.restory.context;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.restory.check.Checks;
import org.restory.model.Id;
import org.restory.model.person.IdentityDimension;
import org.restory.model.safety.SafetyConcern;
import org.restory.model.world.Barrier;
import org.restory.model.world.Level;
import org.restory.model.world.LifeDomain;
import org.restory.model.world.Mechanism;

/**
 * A barrier as a person meets it. The person's account suffices: there is no field for proof. One that stands only in a record
 * or with a referrer at most leads the clinician to ask.
 */
@Value.Immutable
public abstract sealed class BarrierExperience implements Fact permits ImmutableBarrierExperience {
  BarrierExperience() {}

  /** An empty builder; barrier and source are required. */
  public static Builder builder() {
    return new Builder();
  }

  /** A barrier as the client stated it, at the levels where they meet it. */
  public static BarrierExperience byClient(Id<Barrier> barrier, Level... levels) {
    return builder()
        .barrier(barrier)
        .source(Source.CLIENT_STATED)
        .addLevels(levels)
        .build();
  }

  /** The kind of barrier. */
  public abstract Id<Barrier> barrier();

  /** The person's own words for it. */
  public abstract Optional<String> words();

  @Override
  public abstract Source source();

  /** The levels at which it acts; several can hold at once. */
  public abstract ImmutableSet<Level> levels();

  /** The areas of life where it acts. */
  public abstract ImmutableSet<LifeDomain> domains();

  /**
   * Its effect on life now, as the person rates it: 0 present without effect, 1 noticeable, 2 interferes at times, 3 most
   * days or blocks a goal, 4 overwhelming.
   */
  public abstract OptionalInt intensity();

  /** Whether it goes on. */
  @Value.Default
  public Course course() {
    return Course.UNKNOWN;
  }

  /** Its shape in time, where stated. */
  public abstract Optional<Chronicity> chronicity();

  /** How it becomes distress, where stated. */
  public abstract ImmutableSet<Id<Mechanism>> mechanisms();

  /** Where change is possible, and by whom. */
  public abstract ImmutableSet<Leverage> leverage();

  /** Dangers that come with it. */
  public abstract ImmutableSet<Id<SafetyConcern>> safety();

  /** The sides of identity that the person links it with. */
  public abstract ImmutableSet<Id<IdentityDimension>> linkedTo();

  @Override
  @Value.Default
  public Consents consents() {
    return Consents.none();
  }

  /** Said in the room, and not refused for planning. */
  @Override
  public boolean mayBeUsed() {
    return !source().isOutsideTheRoom() && Fact.super.mayBeUsed();
  }

  @Value.Check
  void check() {
    intensity().ifPresent(i -> Checks.within("intensity of barrier '" + barrier() + "'", i, 0, 4));
  }

  /** Shows nothing that was shared. */
  @Override
  public final String toString() {
    return "BarrierExperience{private}";
  }

  /** Whether a barrier goes on; ongoing exposure can make vigilance accurate. */
  public enum Course {
    /** It goes on. */
    ONGOING,
    /** It has stopped and may come again. */
    LIKELY_TO_RECUR,
    /** It has ended. */
    ENDED,
    /** Not known. */
    UNKNOWN
  }

  /** The shape of a barrier in time. */
  public enum Chronicity {
    /** Once. */
    SINGLE,
    /** Now and again. */
    EPISODIC,
    /** All the time. */
    CHRONIC,
    /** Carried through families and history. */
    HISTORICAL
  }

  /** Who could move a barrier. */
  public enum Leverage {
    /** The client. */
    CLIENT,
    /** The clinician or their service. */
    CLINICIAN_OR_SERVICE,
    /** An ally. */
    ALLY,
    /** People together. */
    COLLECTIVE,
    /** A legal or benefits advocate. */
    LEGAL_ADVOCATE,
    /** Policy. */
    POLICY,
    /** Nobody, for now; an honest value. */
    NONE_NOW
  }

  /** Builds a barrier experience. */
  public static final class Builder extends ImmutableBarrierExperience.Builder {
    Builder() {}
  }
}
