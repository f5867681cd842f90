package org.restory.examples.benchmarks.workload;

/**
 * Asks whether something was stated: a term, or one below it, with a number in a range, and with one of some aspects.
 *
 * @param term the number of the term
 * @param from the least number
 * @param to the greatest number
 * @param aspects a bit for each aspect of which one is wanted; 0 for any or none
 */
public record Leaf(int term, int from, int to, int aspects) {
  /** Stands for no greatest number. */
  public static final int NO_END = 1_000;

  /** Whether a statement of the term, or of one below it, has the number and an aspect. */
  public boolean fits(int number, int having) {
    return number >= from && number <= to && (aspects == 0 || (aspects & having) != 0);
  }

  /** Whether its range leaves any number out. */
  public boolean asksForNumber() {
    return from > 0 || to < NO_END;
  }
}
