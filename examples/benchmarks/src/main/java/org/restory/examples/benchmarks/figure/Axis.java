package org.restory.examples.benchmarks.figure;

import com.google.common.base.Ascii;

/** What the size of some work is counted in, in the order in which the file of figures has them. */
public enum Axis {
  /** Rules in the rule base. */
  RULES,
  /** Rules that hold for a case. */
  MATCHES,
  /** Facts that a case states. */
  FACTS,
  /** Exercises in the catalog. */
  EXERCISES,
  /** Threads at work at once. */
  THREADS;

  /** As the file's first line names it. */
  String column() {
    return Ascii.toLowerCase(name());
  }
}
