package org.restory.logic;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.OptionalDouble;
import org.restory.context.Answer;
import org.restory.context.Measurement;
import org.restory.logic.Cells.Cell;
import org.restory.model.safety.Instrument;
import org.restory.rule.Range;
import org.restory.rule.condition.MeasurementWithin;

/** The form of a measurement: totals now and before, items, each within the bounds of its instrument. */
@SuppressWarnings("unchecked") // a trait holds the values of its own domain only
final class Measures {
  private static final double NO_LIMIT = 1_000_000_000;

  private Measures() {}

  static Form form(Instrument instrument) {
    ImmutableMap.Builder<String, Form.Domain> domains = ImmutableMap.builder();
    domains.put("total", leaves -> totals(instrument, (List<MeasurementWithin>) (List<?>) leaves));
    domains.put("followed up", StatedForms.constants(Answer.class, Answer.UNKNOWN));
    for (int item = 1; item <= instrument.items().orElse(0); item++) {
      domains.put(item(item), ranges -> scores(instrument, (List<Range>) (List<?>) ranges));
    }
    return new Form(
        "measurement of " + instrument.id(),
        domains.buildOrThrow(),
        (session, values, many, copy) -> {
          Measurement.Builder measurement = Measurement.builder()
              .instrument(instrument.id())
              .followedUp((Answer) values.get("followed up"));
          Total total = (Total) values.get("total");
          total.score.ifPresent(measurement::score);
          total.previous.ifPresent(measurement::previous);
          for (int item = 1; item <= instrument.items().orElse(0); item++) {
            int number = item;
            ((OptionalDouble) values.get(item(item)))
                .ifPresent(score -> measurement.putItem(number, score));
          }
          session.context.addMeasurements(measurement.build());
        });
  }

  private static String item(int number) {
    return "item " + number;
  }

  /** What a leaf asks of the score of an item, which may be one that the instrument does not have. */
  static Demand item(MeasurementWithin leaf, Instrument instrument) {
    int item = leaf.item().orElseThrow();
    return item >= 1 && item <= instrument.items().orElse(0)
        ? Demand.cutting(
            item(item), leaf.score(), score -> within(leaf.score(), (OptionalDouble) score))
        : Demand.that("total", total -> false);
  }

  static boolean fits(MeasurementWithin leaf, Total total) {
    boolean score =
        leaf.item().isPresent() || leaf.score().isAny() || within(leaf.score(), total.score);
    return score && (leaf.fall().isAny() || within(leaf.fall(), total.fall()));
  }

  private static boolean within(Range range, OptionalDouble number) {
    return number.isPresent() && range.contains(number.getAsDouble());
  }

  private static ImmutableList<Total> totals(Instrument instrument, List<MeasurementWithin> asked) {
    double min = instrument.min();
    double max = instrument.max();
    ImmutableList<Cell> scores = Cells.of(
        asked.stream().filter(leaf -> leaf.item().isEmpty()).map(MeasurementWithin::score),
        min,
        max);
    ImmutableList<Cell> falls =
        Cells.of(asked.stream().map(MeasurementWithin::fall), min - max, max - min);
    ImmutableList.Builder<Total> totals = ImmutableList.builder();
    totals.add(new Total(OptionalDouble.empty(), OptionalDouble.empty()));
    scores.forEach(
        score -> totals.add(new Total(OptionalDouble.of(score.middle()), OptionalDouble.empty())));
    for (Cell score : scores) {
      for (Cell fall : falls) {
        score.share(fall, min, max).ifPresent(share -> {
          double now = score.at(share);
          double before = Math.min(max, Math.max(min, now + fall.at(share)));
          totals.add(new Total(OptionalDouble.of(now), OptionalDouble.of(before)));
        });
      }
    }
    return totals.build();
  }

  private static ImmutableList<OptionalDouble> scores(Instrument instrument, List<Range> asked) {
    ImmutableList.Builder<OptionalDouble> scores = ImmutableList.builder();
    scores.add(OptionalDouble.empty());
    if (!asked.isEmpty()) {
      Cells.of(asked.stream(), 0, instrument.itemMax().orElse(NO_LIMIT))
          .forEach(cell -> scores.add(OptionalDouble.of(cell.middle())));
    }
    return scores.build();
  }

  /**
   * Totals.
   *
   * @param score now, where recorded
   * @param previous the time before, where recorded
   */
  record Total(OptionalDouble score, OptionalDouble previous) {
    OptionalDouble fall() {
      return score.isPresent() && previous.isPresent()
          ? OptionalDouble.of(previous.getAsDouble() - score.getAsDouble())
          : OptionalDouble.empty();
    }
  }
}
