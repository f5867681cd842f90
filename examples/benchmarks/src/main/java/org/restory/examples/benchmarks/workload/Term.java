package org.restory.examples.benchmarks.workload;

import com.google.common.base.Ascii;

/**
 * A thing that can be stated.
 *
 * @param number its number in the vocabulary
 * @param kind its kind
 * @param place its place among its kind, from 0
 * @param broader the number of the term above it in the taxonomy, or -1
 */
public record Term(int number, Kind kind, int place, int broader) {
  /** A name that is a word in every contender's language, such as {@code barrier12}. */
  public String name() {
    return Ascii.toLowerCase(kind.name()) + place;
  }
}
