package org.restory.rule;

import static com.google.common.base.Preconditions.checkArgument;

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
  private static final Range ANY = new Range(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
  private static final String NUMBER = "(-?\\d{1,9}(?:\\.\\d{1,6})?)";
  private static final Pattern ONE_SIDED = Pattern.compile("\\s*(>=|<=|=)\\s*" + NUMBER + "\\s*");
  private static final Pattern TWO_SIDED =
      Pattern.compile("\\s*" + NUMBER + "\\s*\\.\\.\\s*" + NUMBER + "\\s*");

  /**
   * Checks the order.
   *
   * @throws IllegalArgumentException if the stretch is empty
   */
  public Range {
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

  /** The written form read back; empty where the text is not one. */
  public static Optional<Range> parse(String text) {
    Matcher one = ONE_SIDED.matcher(text);
    if (one.matches()) {
      double number = Double.parseDouble(one.group(2));
      return Optional.of(
          switch (one.group(1)) {
            case ">=" -> atLeast(number);
            case "<=" -> atMost(number);
            default -> new Range(number, number);
          });
    }
    Matcher two = TWO_SIDED.matcher(text);
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

  /** Whether it holds every number. */
  public boolean isAny() {
    return equals(ANY);
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

  private static String plain(double number) {
    return number == Math.rint(number) && !Double.isInfinite(number)
        ? Long.toString((long) number)
        : Double.toString(number);
  }
}
