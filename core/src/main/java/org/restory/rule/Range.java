package org.restory.rule;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A closed stretch of numbers, written {@code >= 3}, {@code <= 2}, {@code = 1} or {@code 2..4}.
 *
 * @param from the lowest number, or negative infinity
 * @param to the highest number, or positive infinity
 */
public record Range(double from, double to) {
  private static final String NUMBER = "(-?\\d{1,9}(?:\\.\\d{1,6})?)";
  private static final Range ANY = new Range(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);

  /**
   * Checks the order, and that the ends can be written.
   *
   * @throws IllegalArgumentException if the stretch is empty, or an end has more than nine digits before the point or six behind it
   */
  public Range {
    checkArgument(
        (isWritten(from) || from == Double.NEGATIVE_INFINITY)
            && (isWritten(to) || to == Double.POSITIVE_INFINITY),
        "range runs from %s to %s; expected numbers of at most nine digits and six decimals",
        from,
        to);
    // Zero has two signs, and only one way to be written.
    from += 0.0;
    to += 0.0;
    checkArgument(
        from <= to,
        "range runs from %s to %s; expected the first not to exceed the second",
        from,
        to);
  }

  /** Every number. */
  public static Range any() {
    return ANY;
  }

  /** That number and above. */
  public static Range atLeast(double from) {
    return new Range(from, Double.POSITIVE_INFINITY);
  }

  /** That number and below. */
  public static Range atMost(double to) {
    return new Range(Double.NEGATIVE_INFINITY, to);
  }

  /** That number and no other. */
  public static Range exactly(double number) {
    return new Range(number, number);
  }

  /** From one number to another, ends included. */
  public static Range between(double from, double to) {
    return new Range(from, to);
  }

  /** The written form read back; empty where the text is not one. */
  public static Optional<Range> parse(String text) {
    Matcher one = Written.ONE_SIDED.matcher(text);
    if (one.matches()) {
      double number = Double.parseDouble(one.group(2));
      return Optional.of(
          switch (one.group(1)) {
            case ">=" -> atLeast(number);
            case "<=" -> atMost(number);
            default -> exactly(number);
          });
    }
    Matcher two = Written.TWO_SIDED.matcher(text);
    if (two.matches()) {
      double from = Double.parseDouble(two.group(1));
      double to = Double.parseDouble(two.group(2));
      return from <= to ? Optional.of(new Range(from, to)) : Optional.empty();
    }
    return Optional.empty();
  }

  /** Whether a number lies within, ends included. */
  public boolean contains(double number) {
    return number >= from && number <= to;
  }

  /** The same numbers with the other sign: what has risen by 1 has fallen by -1. */
  public Range negated() {
    return new Range(0 - to, 0 - from);
  }

  /** Whether it holds every number. */
  public boolean isAny() {
    return from == Double.NEGATIVE_INFINITY && to == Double.POSITIVE_INFINITY;
  }

  /** The written form. */
  @Override
  public String toString() {
    if (from == to) {
      return "= " + plain(from);
    }
    if (to == Double.POSITIVE_INFINITY) {
      return ">= " + plain(from);
    }
    return from == Double.NEGATIVE_INFINITY ? "<= " + plain(to) : plain(from) + ".." + plain(to);
  }

  private static boolean isWritten(double number) {
    return Math.abs(number) < 1e9
        && (number == Math.rint(number) || plain(number).matches(NUMBER));
  }

  private static String plain(double number) {
    return Double.isInfinite(number)
        ? Double.toString(number)
        : BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
  }

  /** The forms of a range, made when the first one is read. */
  private static final class Written {
    static final Pattern ONE_SIDED = Pattern.compile("\\s*(>=|<=|=)\\s*" + NUMBER + "\\s*");
    static final Pattern TWO_SIDED =
        Pattern.compile("\\s*" + NUMBER + "\\s*\\.\\.\\s*" + NUMBER + "\\s*");
  }
}
