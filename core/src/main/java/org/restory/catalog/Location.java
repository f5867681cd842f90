package org.restory.catalog;

import java.util.Comparator;

/**
 * A place in a file.
 *
 * @param file the file as its reader named it
 * @param line from 1
 * @param column from 1
 */
public record Location(String file, int line, int column) implements Comparable<Location> {
  private static final Comparator<Location> ORDER = Comparator.comparing(Location::file)
      .thenComparingInt(Location::line)
      .thenComparingInt(Location::column);

  @Override
  public int compareTo(Location other) {
    return ORDER.compare(this, other);
  }

  /** The form that editors and terminals turn into a link: {@code file:line:column}. */
  @Override
  public String toString() {
    return file + ":" + line + ":" + column;
  }
}
