package org.restory.rule.condition;

import com.google.common.collect.ImmutableSet;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.restory.context.Answer;
import org.restory.model.Id;
import org.restory.model.safety.Instrument;
import org.restory.rule.Range;

/** True of a score that was fed in. */
@Value.Immutable
public abstract sealed class MeasurementWithin implements Leaf, WithMeasurementWithin
    permits ImmutableMeasurementWithin {
  MeasurementWithin() {}

  /** An empty builder; instrument is required. */
  public static Builder builder() {
    return new Builder();
  }

  /** The instrument. */
  public abstract Id<Instrument> instrument();

  /** The number of a single item; empty for the total. */
  public abstract OptionalInt item();

  /** The score of the item or total; one that is not recorded is in no range but the widest. */
  @Value.Default
  public Range score() {
    return Range.any();
  }

  /** By how much the total has fallen since the time before; a negative number is a rise. */
  @Value.Default
  public Range fall() {
    return Range.any();
  }

  /** Whether it has been followed up; empty for any answer. */
  public abstract ImmutableSet<Answer> followedUp();

  /** The condition with a rise of the total since the time before, in place of a fall. */
  public final MeasurementWithin withRise(Range rise) {
    return withFall(rise.negated());
  }

  @Override
  public Ground ground() {
    return Ground.CIRCUMSTANCE;
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.measurement(this);
  }

  /** Builds the condition. */
  public static final class Builder extends ImmutableMeasurementWithin.Builder {
    Builder() {}
  }
}
