package org.restory.examples.benchmarks.measure;

import java.time.Duration;

/** What a contender may take before it is said not to finish. */
final class Limits {
  /** The heap of each process, as the JVM takes it. */
  static final String HEAP = "4g";

  /** For loading a workload's rules and answering its cases once. */
  static final Duration TIME = Duration.ofMinutes(2);

  private Limits() {}
}
