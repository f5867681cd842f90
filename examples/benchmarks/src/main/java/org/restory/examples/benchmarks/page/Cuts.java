package org.restory.examples.benchmarks.page;

import org.restory.examples.benchmarks.figure.Axis;
import org.restory.examples.benchmarks.figure.Figures;
import org.restory.examples.benchmarks.workload.Shape;

/** Figures along one axis, with everything else as usual. */
final class Cuts {
  /** Rules where nothing else is said. */
  static final int RULES = 1_000;

  /** Rules where there are many. */
  static final int MANY_RULES = 10_000;

  private static final Shape USUAL = Shape.of(RULES, Shape.SOME);

  private final Figures synthetic;
  private final Figures confined;

  Cuts(Figures figures) {
    this.synthetic = figures.workload("synthetic");
    this.confined = figures.workload("confined");
  }

  /** All numbers of rules. */
  Figures byRules() {
    return synthetic
        .fitting(Axis.MATCHES, USUAL.matches())
        .fitting(Axis.FACTS, USUAL.facts())
        .fitting(Axis.EXERCISES, USUAL.exercises())
        .fitting(Axis.THREADS, 1);
  }

  /** All numbers of rules that hold of a case, in a rule base of so many. */
  Figures byMatches(int rules) {
    return synthetic
        .at(Axis.RULES, rules)
        .fitting(Axis.FACTS, USUAL.facts())
        .fitting(Axis.EXERCISES, USUAL.exercises())
        .fitting(Axis.THREADS, 1);
  }

  /** All numbers of facts that a case states; of cases that keep to one half of the vocabulary, as the longest must. */
  Figures byFacts() {
    return confined
        .at(Axis.RULES, RULES)
        .fitting(Axis.MATCHES, USUAL.matches())
        .fitting(Axis.EXERCISES, USUAL.exercises())
        .fitting(Axis.THREADS, 1);
  }

  /** All sizes of the catalog. */
  Figures byExercises() {
    return synthetic
        .at(Axis.RULES, RULES)
        .fitting(Axis.MATCHES, USUAL.matches())
        .fitting(Axis.FACTS, USUAL.facts())
        .fitting(Axis.THREADS, 1);
  }

  /** All numbers of threads. */
  Figures byThreads() {
    return synthetic
        .at(Axis.RULES, RULES)
        .fitting(Axis.MATCHES, USUAL.matches())
        .fitting(Axis.FACTS, USUAL.facts())
        .fitting(Axis.EXERCISES, USUAL.exercises());
  }
}
