package org.restory.model.safety;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.restory.check.Checks;
import org.restory.model.About;
import org.restory.model.Described;
import org.restory.model.Id;
import org.restory.model.Rewording;

/**
 * A measure whose score a host may feed in. Restory holds its name, range and established bands; never its items, its
 * administration or a diagnosis.
 */
@Value.Immutable
public abstract sealed class Instrument implements Described<Instrument>
    permits ImmutableInstrument {
  Instrument() {}

  /** An empty builder; id, about, min, max, higherIs and licence are required. */
  public static Builder builder() {
    return new Builder();
  }

  @Override
  public abstract Id<Instrument> id();

  @Override
  public abstract About about();

  /** The lowest total. */
  public abstract double min();

  /** The highest total. */
  public abstract double max();

  /** Which way the scale runs. */
  public abstract Direction higherIs();

  /** How many items it has, where single items may be fed in. */
  public abstract OptionalInt items();

  /** The highest score of one item. */
  public abstract OptionalDouble itemMax();

  /** Established bands; empty where none is established, so that nobody invents one. */
  public abstract ImmutableList<Band> bands();

  /** The status of copyright and licence, to be confirmed with the owner. */
  public abstract String licence();

  /** The band a total falls in, where bands are established. */
  public Optional<Band> bandOf(double total) {
    return bands().stream()
        .filter(band -> total >= band.from() && total <= band.to())
        .findFirst();
  }

  @Override
  public Instrument reworded(Rewording words) {
    return ((ImmutableInstrument) this)
        .withAbout(about().reworded(words))
        .withBands(words.parts("bands", bands(), Band::reworded))
        .withLicence(words.text("licence", licence()));
  }

  @Value.Check
  void check() {
    checkArgument(
        min() < max(),
        "instrument '%s' runs from %s to %s; expected min below max",
        id(),
        min(),
        max());
    Checks.notBlank("licence of instrument '" + id() + "'", licence());
    for (Band band : bands()) {
      Checks.within(
          "start of band '" + band.name() + "' of '" + id() + "'", band.from(), min(), max());
      Checks.within(
          "end of band '" + band.name() + "' of '" + id() + "'", band.to(), band.from(), max());
    }
  }

  /** Which way a scale runs. */
  public enum Direction {
    /** Higher totals mean more distress. */
    WORSE,
    /** Higher totals mean faring better. */
    BETTER
  }

  /**
   * A named stretch of totals.
   *
   * @param name such as {@code moderate}
   * @param from lowest total, inclusive
   * @param to highest total, inclusive
   */
  public record Band(String name, double from, double to) {
    Band reworded(Rewording words) {
      return new Band(words.text("name", name), from, to);
    }
  }

  /** Builds an instrument. */
  public static final class Builder extends ImmutableInstrument.Builder {
    Builder() {}
  }
}
