package org.restory.examples.benchmarks.page;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.DoubleStream;

/** From amounts to pixels along a line. */
record Scale(double least, double most, double start, double end, boolean logarithmic) {
  /** A logarithmic scale over whole powers of ten that hold all values. */
  static Scale decades(DoubleStream values, double start, double end) {
    var summary = values.summaryStatistics();
    if (summary.getCount() == 0) {
      return new Scale(1, 10, start, end, true);
    }
    double least = Math.pow(10, Math.floor(Math.log10(summary.getMin())));
    double most = Math.pow(10, Math.ceil(Math.log10(summary.getMax())));
    return new Scale(least, most > least ? most : least * 10, start, end, true);
  }

  /** A logarithmic scale from one amount to another. */
  static Scale between(double least, double most, double start, double end) {
    return new Scale(least, most, start, end, true);
  }

  /** A scale from nothing to a round amount that holds the greatest value. */
  static Scale fromZero(double greatest, double start, double end) {
    return new Scale(0, Math.ceil(greatest / step(greatest)) * step(greatest), start, end, false);
  }

  /** Where an amount stands. */
  double at(double amount) {
    double part = logarithmic
        ? Math.log(amount / least) / Math.log(most / least)
        : (amount - least) / (most - least);
    return start + part * (end - start);
  }

  /** Amounts that are marked: powers of ten, or round steps. */
  ImmutableList<Double> marks() {
    ImmutableList.Builder<Double> marks = ImmutableList.builder();
    if (logarithmic) {
      int first = (int) Math.ceil(Math.log10(least) - 1e-9);
      for (int power = first; Math.pow(10, power) <= most * (1 + 1e-9); power++) {
        marks.add(Math.pow(10, power));
      }
    } else {
      for (int i = 0; i * step(most) <= most * (1 + 1e-9); i++) {
        marks.add(i * step(most));
      }
    }
    return marks.build();
  }

  /** Those of some ascending amounts that stand at least so many pixels apart, the first among them. */
  <N extends Number> ImmutableList<N> apart(List<N> amounts, double pixels) {
    ImmutableList.Builder<N> apart = ImmutableList.builder();
    double last = Double.NEGATIVE_INFINITY;
    for (N amount : amounts) {
      if (Math.abs(at(amount.doubleValue()) - last) >= pixels) {
        apart.add(amount);
        last = at(amount.doubleValue());
      }
    }
    return apart.build();
  }

  private static double step(double greatest) {
    double power = Math.pow(10, Math.floor(Math.log10(greatest)));
    return greatest / power < 2.5 ? power / 2 : power;
  }
}
