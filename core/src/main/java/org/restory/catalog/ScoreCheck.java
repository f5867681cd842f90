package org.restory.catalog;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.restory.context.Measurement;
import org.restory.model.safety.Instrument;

/** Finds scores that an instrument can't give. The message names no score, since it is the client's. */
final class ScoreCheck {
  private ScoreCheck() {}

  static Optional<Problem> problem(Instrument instrument, Measurement measurement) {
    boolean totalsFit =
        isIn(instrument, measurement.score()) && isIn(instrument, measurement.previous());
    if (!totalsFit) {
      return Optional.of(Problem.of(
              ProblemKind.SCORE_OUT_OF_RANGE, "score of '" + instrument.id() + "' is out of range")
          .expecting(plain(instrument.min()) + " to " + plain(instrument.max())));
    }
    int items = instrument.items().orElse(0);
    double itemMax = instrument.itemMax().orElse(Double.POSITIVE_INFINITY);
    boolean itemsFit = true;
    for (Map.Entry<Integer, Double> item : measurement.items().entrySet()) {
      itemsFit &= item.getKey() >= 1
          && item.getKey() <= items
          && item.getValue() >= 0
          && item.getValue() <= itemMax;
    }
    return itemsFit
        ? Optional.empty()
        : Optional.of(Problem.of(
                ProblemKind.SCORE_OUT_OF_RANGE,
                "an item of '" + instrument.id() + "' is out of range")
            .expecting("item 1 to " + items + ", each 0 to " + plain(itemMax)));
  }

  private static boolean isIn(Instrument instrument, OptionalDouble total) {
    return total.isEmpty()
        || (total.getAsDouble() >= instrument.min() && total.getAsDouble() <= instrument.max());
  }

  /** Without a fraction where there is none. */
  private static String plain(double number) {
    return number == Math.rint(number) && !Double.isInfinite(number)
        ? String.valueOf((long) number)
        : String.valueOf(number);
  }
}
