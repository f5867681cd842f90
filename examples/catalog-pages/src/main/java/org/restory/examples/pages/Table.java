package org.restory.examples.pages;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;

/** A table of Markdown cells. Every row has as many cells as there are columns. */
final class Table {
  private final ImmutableList<String> columns;
  private final boolean numbers;
  private final List<String> rows = new ArrayList<>();

  private Table(ImmutableList<String> columns, boolean numbers) {
    this.columns = columns;
    this.numbers = numbers;
  }

  /** A table of words. */
  static Table of(String... columns) {
    return new Table(ImmutableList.copyOf(columns), false);
  }

  /** A table with a column of words first, and numbers after it. */
  static Table ofNumbers(List<String> columns) {
    return new Table(ImmutableList.copyOf(columns), true);
  }

  Table row(String... cells) {
    return row(ImmutableList.copyOf(cells));
  }

  Table row(List<String> cells) {
    checkArgument(
        cells.size() == columns.size(),
        "row has %s cells; expected %s",
        cells.size(),
        columns.size());
    rows.add(line(cells));
    return this;
  }

  boolean isEmpty() {
    return rows.isEmpty();
  }

  @Override
  public String toString() {
    String rule =
        numbers ? "|---|" + "--:|".repeat(columns.size() - 1) : "|---".repeat(columns.size()) + "|";
    return line(columns) + "\n" + rule + "\n" + String.join("\n", rows);
  }

  private static String line(List<String> cells) {
    return "| " + String.join(" | ", cells) + " |";
  }
}
