package org.restory.logic;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.restory.rule.Range;

/** Numbers cut at the ends of ranges, so that a range holds all of a cell or none of it. */
final class Cells {
  private Cells() {}

  /** Whole numbers from every cell within limits, {@code each} of them where a cell has as many. */
  static ImmutableList<Integer> whole(Stream<Range> ranges, int min, int max, int each) {
    TreeSet<Integer> found = new TreeSet<>();
    TreeSet<Double> starts = new TreeSet<>(List.of((double) min));
    ranges.forEach(range -> {
      starts.add(Math.ceil(range.from()));
      starts.add(Math.floor(range.to()) + 1);
    });
    for (double start : starts) {
      for (int next = 0; next < each; next++) {
        if (start + next >= min && start + next <= max) {
          found.add((int) start + next);
        }
      }
    }
    return ImmutableList.copyOf(found);
  }

  /** The cells of the numbers within limits. */
  static ImmutableList<Cell> of(Stream<Range> ranges, double min, double max) {
    TreeSet<Double> ends = new TreeSet<>(List.of(min, max));
    ranges
        .flatMap(range -> Stream.of(range.from(), range.to()))
        .filter(end -> end > min && end < max)
        .forEach(ends::add);
    List<Cell> cells = new ArrayList<>();
    for (double end : ends) {
      if (!cells.isEmpty()) {
        cells.add(new Cell(cells.get(cells.size() - 1).to, end));
      }
      cells.add(new Cell(end, end));
    }
    return ImmutableList.copyOf(cells);
  }

  /**
   * A single number, or all between two.
   *
   * @param from the first
   * @param to the last
   */
  record Cell(double from, double to) {
    boolean isPoint() {
      return from == to;
    }

    double middle() {
      return from + (to - from) / 2;
    }

    /** How far from its start to go in this cell and in another, so that the sum of both lies within limits. */
    OptionalDouble share(Cell other, double min, double max) {
      double least = from + other.from;
      double most = to + other.to;
      double low = Math.max(least, min);
      double high = Math.min(most, max);
      if (isPoint() && other.isPoint()) {
        return low <= high ? OptionalDouble.of(0) : OptionalDouble.empty();
      }
      // The ends themselves belong to the cells beside.
      boolean within = low < high || (low == high && low > least && low < most);
      return within
          ? OptionalDouble.of((low + (high - low) / 2 - least) / (most - least))
          : OptionalDouble.empty();
    }

    double at(double share) {
      return from + share * (to - from);
    }
  }
}
