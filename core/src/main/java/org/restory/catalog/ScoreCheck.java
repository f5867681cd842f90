package org.restory.catalog;

import java.util.Optional;
import java.util.stream.DoubleStream;
import org.restory.context.Measurement;
import org.restory.model.safety.Instrument;

/** Finds scores that an instrument can't give. The message names no score, since it is the client's. */
final class ScoreCheck {
  private ScoreCheck() {}

  static Optional<Problem> problem(Instrument instrument, Measurement measurement) {
    boolean totalsFit = DoubleStream.concat(
            measurement.score().stream(), measurement.previous().stream())
        .allMatch(total -> total >= instrument.min() && total <= instrument.max());
    if (!totalsFit) {
      return Optional.of(Problem.of(
              ProblemKind.SCORE_OUT_OF_RANGE, "score of '" + instrument.id() + "' is out of range")
          .expecting(plain(instrument.min()) + " to " + plain(instrument.max())));
    }
    int items = instrument.items().orElse(0);
    double itemMax = instrument.itemMax().orElse(Double.POSITIVE_INFINITY);
    boolean itemsFit = measurement.items().entrySet().stream()
        .allMatch(item -> item.getKey() >= 1
            && item.getKey() <= items
            && item.getValue() >= 0
            && item.getValue() <= itemMax);
    return itemsFit
        ? Optional.empty()
        : Optional.of(Problem.of(
                ProblemKind.SCORE_OUT_OF_RANGE,
                "an item of '" + instrument.id() + "' is out of range")
            .expecting("item 1 to " + items + ", each 0 to " + plain(itemMax)));
  }

  /** Without a fraction where there is none. */
  private static String plain(double number) {
    return number == Math.rint(number) && !Double.isInfinite(number)
        ? String.valueOf((long) number)
        : String.valueOf(number);
  }
}
