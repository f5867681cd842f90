package org.restory.examples.benchmarks.workload;

/**
 * Something that a case states.
 *
 * @param term the number of the term
 * @param number salience, intensity, score or minutes; 0 where the kind has none
 * @param aspects a bit for each level, stance or word that it has; 0 where the kind has none
 */
public record Statement(int term, int number, int aspects) {}
