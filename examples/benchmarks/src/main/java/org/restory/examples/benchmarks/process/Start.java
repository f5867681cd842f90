package org.restory.examples.benchmarks.process;

import org.restory.examples.benchmarks.figure.Measure;
import org.restory.examples.benchmarks.figure.Subject;

/**
 * A program, and what its time is a figure of. Immutable.
 *
 * @param plain as the program is started by default
 * @param archived the measure where its classes are mapped from an archive
 * @param program the program
 */
record Start(Subject plain, Measure archived, Program program) {
  /** What the time with an archive is a figure of. */
  Subject withArchive() {
    return new Subject(archived, plain.contender(), plain.workload(), plain.sizes());
  }
}
