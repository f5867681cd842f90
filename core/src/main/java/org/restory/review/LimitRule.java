package org.restory.review;

import java.text.NumberFormat;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.restory.catalog.ProblemKind;

/**
 * A rule that a measure of a whole text stays within a limit.
 *
 * @param kind what its findings are
 * @param where the texts it applies to
 * @param measure what is measured
 * @param most the greatest that is allowed
 * @param advice how to mend it; what was measured is added
 */
record LimitRule(
    ProblemKind kind,
    Predicate<Text> where,
    ToDoubleFunction<Text> measure,
    double most,
    String advice)
    implements LanguageRule {
  @Override
  public Stream<Finding> findingsIn(Text text) {
    if (!where.test(text)) {
      return Stream.empty();
    }
    double measured = measure.applyAsDouble(text);
    return measured > most
        ? Stream.of(text.finding(kind, text.words(), advice + ", not " + plain(measured)))
        : Stream.empty();
  }

  /** Rounded up, so that a text just over the limit is not said to keep it. */
  private static String plain(double measured) {
    double tenths = Math.ceil(measured * 10) / 10;
    return NumberFormat.getNumberInstance(Locale.ROOT).format(tenths);
  }
}
