package org.restory.examples.benchmarks.measure;

import com.google.common.collect.ImmutableMap;
import java.util.OptionalDouble;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;
import org.openjdk.jmh.util.Statistics;
import org.restory.examples.benchmarks.figure.Figure;
import org.restory.examples.benchmarks.figure.Subject;

/**
 * How long JMH measures.
 *
 * @param forks processes, one after the other
 * @param warmups iterations before any counts, in each process
 * @param iterations iterations that count, in each process
 * @param millis how long an iteration takes
 */
record Jmh(int forks, int warmups, int iterations, int millis) {
  private static final String ALLOCATED = "gc.alloc.rate.norm";

  /** Where JMH puts what it measures. */
  record Measured(Statistics time, OptionalDouble bytes) {
    /** The median time over all iterations, and half the interquartile range. */
    Figure time(Subject subject) {
      double spread = (time.getPercentile(75) - time.getPercentile(25)) / 2;
      return subject.measured(time.getPercentile(50), OptionalDouble.of(spread), "us");
    }

    /** The bytes allocated for one call. */
    Figure bytes(Subject subject) {
      return bytes.isPresent()
          ? subject.measured(bytes.getAsDouble(), OptionalDouble.empty(), "bytes")
          : subject.unfinished("not reported");
    }
  }

  /** The same in a single process. */
  Jmh inOneFork() {
    return new Jmh(1, warmups, iterations, millis);
  }

  /** Runs one benchmark; throws where it does not end well. */
  Measured run(
      Class<?> benchmark, String method, ImmutableMap<String, String> parameters, int threads)
      throws RunnerException {
    ChainedOptionsBuilder options = new OptionsBuilder()
        .include(benchmark.getName() + "." + method + "$")
        .forks(forks)
        .threads(threads)
        .warmupIterations(warmups)
        .warmupTime(TimeValue.milliseconds(millis))
        .measurementIterations(iterations)
        .measurementTime(TimeValue.milliseconds(millis))
        .addProfiler(GCProfiler.class)
        .jvmArgs("-Xms1g", "-Xmx" + Limits.HEAP, "-XX:+UseParallelGC")
        .shouldFailOnError(true)
        .verbosity(VerboseMode.SILENT);
    parameters.forEach(options::param);
    RunResult result = new Runner(options.build()).runSingle();
    Result<?> bytes = result.getSecondaryResults().get(ALLOCATED);
    return new Measured(
        result.getPrimaryResult().getStatistics(),
        bytes == null
            ? OptionalDouble.empty()
            : OptionalDouble.of(bytes.getStatistics().getPercentile(50)));
  }
}
