package org.restory.check;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Collection;

/** The checks that values share; each message names the value and what was expected. */
public final class Checks {
  private Checks() {}

  /** Refuses a text that is empty or only white space. */
  public static void notBlank(String what, String text) {
    checkArgument(!text.isBlank(), "%s is blank; expected some text", what);
  }

  /** Refuses an empty collection. */
  public static void notEmpty(String what, Collection<?> values) {
    checkArgument(!values.isEmpty(), "%s is empty; expected at least one", what);
  }

  /** Refuses a number outside a closed range. */
  public static void within(String what, double value, double from, double to) {
    if (!(value >= from && value <= to)) {
      throw new IllegalArgumentException(
          what + " is " + plain(value) + "; expected " + plain(from) + " to " + plain(to));
    }
  }

  private static String plain(double value) {
    return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
  }
}
