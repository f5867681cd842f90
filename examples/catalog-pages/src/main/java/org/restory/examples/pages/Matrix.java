package org.restory.examples.pages;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.function.Function;
import java.util.function.ToLongBiFunction;

/** A table of counts, one for each pair of a row and a column. */
final class Matrix {
  private Matrix() {}

  /** Counts by row and column; none is shown as a dot. */
  static <R, C> Table of(
      String corner,
      Collection<R> rows,
      Function<R, String> rowName,
      Collection<C> columns,
      Function<C, String> columnName,
      ToLongBiFunction<R, C> count) {
    Table table = Table.ofNumbers(ImmutableList.<String>builder()
        .add(corner)
        .addAll(columns.stream().map(columnName).toList())
        .build());
    for (R row : rows) {
      table.row(ImmutableList.<String>builder()
          .add(rowName.apply(row))
          .addAll(columns.stream()
              .map(column -> cell(count.applyAsLong(row, column)))
              .toList())
          .build());
    }
    return table;
  }

  /** A count; a dot for none, and nothing where the question makes no sense. */
  private static String cell(long count) {
    if (count == NOT_ASKED) {
      return " ";
    }
    return count == 0 ? "·" : Long.toString(count);
  }

  /** Stands for a pair that makes no sense. */
  static final long NOT_ASKED = -1;
}
