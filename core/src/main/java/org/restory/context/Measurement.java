package org.restory.context;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;
import org.immutables.value.Value;
import org.restory.model.Id;
import org.restory.model.safety.Instrument;

/** A score that a host feeds in. Restory never administers or interprets an instrument beyond its established bands. */
@Value.Immutable
public abstract sealed class Measurement implements Fact permits ImmutableMeasurement {
  Measurement() {}

  /** An empty builder; instrument is required. */
  public static Builder builder() {
    return new Builder();
  }

  /** The instrument. */
  public abstract Id<Instrument> instrument();

  /** The total, where recorded. */
  public abstract OptionalDouble score();

  /** The total of the time before, where recorded. */
  public abstract OptionalDouble previous();

  /** Scores of single items by their number. */
  public abstract ImmutableMap<Integer, Double> items();

  /** Whether a worrying item has been followed up with the person. */
  @Value.Default
  public Answer followedUp() {
    return Answer.UNKNOWN;
  }

  /** When it was taken. */
  public abstract Optional<LocalDate> takenOn();

  @Override
  @Value.Default
  public Source source() {
    return Source.CLIENT_STATED;
  }

  /** By how much the total has fallen since the time before; negative where it rose, absent where unknown. */
  public OptionalDouble fall() {
    return score().isPresent() && previous().isPresent()
        ? OptionalDouble.of(previous().getAsDouble() - score().getAsDouble())
        : OptionalDouble.empty();
  }

  /** Shows nothing that was shared. */
  @Override
  public final String toString() {
    return "Measurement{private}";
  }

  /** Builds a measurement. */
  public static final class Builder extends ImmutableMeasurement.Builder {
    Builder() {}
  }
}
