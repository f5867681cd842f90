package org.restory.rule.condition;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.immutables.value.Value;
import org.restory.check.Checks;
import org.restory.check.Limits;
import org.restory.context.BarrierExperience;
import org.restory.model.Id;
import org.restory.model.safety.SafetyConcern;
import org.restory.model.world.Barrier;
import org.restory.model.world.Level;
import org.restory.model.world.LifeDomain;
import org.restory.model.world.Mechanism;
import org.restory.rule.Range;

/** True of barriers as the person meets them. Every part that is given must hold of the same experience. */
@Value.Immutable
public abstract sealed class BarrierExperienced implements Leaf
    permits ImmutableBarrierExperienced {
  BarrierExperienced() {}

  /** An empty builder; with nothing set, any barrier. */
  public static Builder builder() {
    return new Builder();
  }

  /** The barrier, or any below it in the taxonomy; empty for any barrier. */
  public abstract Optional<Id<Barrier>> barrier();

  /** Levels, of which one must be stated; empty for any. */
  public abstract ImmutableSet<Level> levels();

  /** Areas of life, of which one must be stated; empty for any. */
  public abstract ImmutableSet<LifeDomain> domains();

  /** The intensity; one that is not stated is in no range but the widest. */
  @Value.Default
  public Range intensity() {
    return Range.any();
  }

  /** Courses; empty for any. */
  public abstract ImmutableSet<BarrierExperience.Course> courses();

  /** Shapes in time; empty for any. */
  public abstract ImmutableSet<BarrierExperience.Chronicity> chronicities();

  /** Mechanisms, of which one must be stated; empty for any. */
  public abstract ImmutableSet<Id<Mechanism>> mechanisms();

  /** Who could move it, of whom one must be stated; empty for any. */
  public abstract ImmutableSet<BarrierExperience.Leverage> leverages();

  /** Dangers that come with it, of which one must be stated; empty for any. */
  public abstract ImmutableSet<Id<SafetyConcern>> safety();

  /** Whether the person must link it with sides of identity that meet, and have stated such a meeting. */
  @Value.Default
  public boolean onIntersection() {
    return false;
  }

  /** How many experiences must fit, 1 to 100. */
  @Value.Default
  public int times() {
    return 1;
  }

  @Value.Check
  void check() {
    Checks.within("times of a condition", times(), 1, Limits.TIMES);
  }

  /** The condition with these levels. */
  public abstract BarrierExperienced withLevels(Level... levels);

  /** The condition with these areas of life. */
  public abstract BarrierExperienced withDomains(LifeDomain... domains);

  /** The condition with an intensity. */
  public abstract BarrierExperienced withIntensity(Range intensity);

  /** The condition with these courses. */
  public abstract BarrierExperienced withCourses(BarrierExperience.Course... courses);

  /** The condition with these shapes in time. */
  public abstract BarrierExperienced withChronicities(BarrierExperience.Chronicity... chronicities);

  /** The condition with these mechanisms, by their ids. */
  public final BarrierExperienced withMechanisms(String... ids) {
    return ((ImmutableBarrierExperienced) this).withMechanisms(Id.<Mechanism>listOf(ids));
  }

  /** The condition with these people who could move it. */
  public abstract BarrierExperienced withLeverages(BarrierExperience.Leverage... leverages);

  /** The condition with these dangers, by their ids. */
  public final BarrierExperienced withSafety(String... ids) {
    return ((ImmutableBarrierExperienced) this).withSafety(Id.<SafetyConcern>listOf(ids));
  }

  /** The condition with the link to an intersection required, or not. */
  public abstract BarrierExperienced withOnIntersection(boolean onIntersection);

  /** The condition met by at least so many experiences. */
  public abstract BarrierExperienced withTimes(int times);

  @Override
  public Ground ground() {
    return safety().isEmpty() ? Ground.EXPERIENCE : Ground.SAFETY;
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.barrier(this);
  }

  /** Builds the condition. */
  public static final class Builder extends ImmutableBarrierExperienced.Builder {
    Builder() {}
  }
}
