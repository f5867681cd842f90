package org.restory.check;

import java.util.Locale;

/** The one spelling of enumerations outside Java: {@code LIKELY_TO_RECUR} is written {@code likely-to-recur}. */
public final class Words {
  private Words() {}

  /** The written word for a constant. */
  public static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
