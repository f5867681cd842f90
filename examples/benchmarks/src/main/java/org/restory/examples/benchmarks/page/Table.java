package org.restory.examples.benchmarks.page;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import java.util.Collections;
import java.util.List;

/** A table in Markdown; all columns but the first hold amounts, and so stand at the right. */
final class Table {
  private final StringBuilder text = new StringBuilder();

  Table(List<String> headings) {
    row(headings);
    row(ImmutableList.<String>builder()
        .add("---")
        .addAll(Collections.nCopies(headings.size() - 1, "--:"))
        .build());
  }

  /** A row; its cells hold no upright stroke. */
  Table row(List<String> cells) {
    text.append(cells.stream().collect(joining(" | ", "| ", " |\n")));
    return this;
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
