package org.restory.examples.benchmarks.contender;

import org.restory.examples.benchmarks.workload.Workload;

/** An engine that can be told rules. */
public interface Contender {
  /** Makes a workload's rules ready, from what an application has in memory; its cases may not be looked at. */
  Ready<?, ?> load(Workload workload) throws Exception;
}
