package org.restory.examples.benchmarks.page;

import java.util.Locale;
import org.restory.examples.benchmarks.figure.Figure;

/** Amounts as a person reads them: two digits or whole numbers, and the unit that keeps them short. */
final class Amounts {
  private static final double KIBI = 1024;

  private Amounts() {}

  /** The value of a figure that has one, with its unit. */
  static String of(Figure figure) {
    return of(figure.value().orElseThrow(), figure.unit());
  }

  /** An amount in a unit of the file of figures. */
  static String of(double value, String unit) {
    return switch (unit) {
      case "us" -> time(value);
      case "ms" -> time(value * 1000);
      case "bytes" -> bytes(value);
      case "ratio" -> ratio(value);
      default -> count((int) value) + " " + unit;
    };
  }

  /** A mark on an axis, which is round and needs no decimals. */
  static String mark(double value, String unit) {
    return value == 0 ? "0" : of(value, unit).replace(".0 ", " ");
  }

  /** Bytes as sizes of files are told. */
  static String megabytes(double bytes) {
    return number(bytes / 1e6) + " MB";
  }

  /** How many in a second. */
  static String rate(double perSecond) {
    return perSecond < 1e6 ? number(perSecond / 1e3) + " k/s" : number(perSecond / 1e6) + " M/s";
  }

  /** How many times as much. */
  static String ratio(double value) {
    return (value < 9.995 ? slope(value) : number(value)) + " ×";
  }

  /** A slope or another small number, to two decimals. */
  static String slope(double value) {
    String said = String.format(Locale.ROOT, "%.2f", value);
    return said.equals("-0.00") ? "0.00" : said.replace('-', '−');
  }

  /** A whole number with separators. */
  static String count(int number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  private static String time(double micros) {
    if (micros < 1000) {
      return number(micros) + " µs";
    }
    return micros < 1_000_000 ? number(micros / 1000) + " ms" : number(micros / 1_000_000) + " s";
  }

  private static String bytes(double bytes) {
    if (bytes < KIBI) {
      return number(bytes) + " B";
    }
    return bytes < KIBI * KIBI
        ? number(bytes / KIBI) + " KiB"
        : number(bytes / KIBI / KIBI) + " MiB";
  }

  private static String number(double value) {
    if (value >= 9.95 || value == 0) {
      return String.format(Locale.ROOT, "%,.0f", value);
    }
    return String.format(Locale.ROOT, value >= 0.995 ? "%.1f" : "%.2f", value);
  }
}
