package org.restory.examples.benchmarks.measure;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.restory.examples.benchmarks.agreement.Answers;
import org.restory.examples.benchmarks.agreement.Trial;
import org.restory.examples.benchmarks.workload.Shape;

/** Tries contenders on workloads, each time in a process that may not take too long or too much. */
final class Trials {
  /**
   * How a trial went.
   *
   * @param millis how long loading took, in a new process
   * @param bytes what the loaded rules keep
   * @param answers what was answered
   */
  record Outcome(double millis, double bytes, Answers answers) {}

  /** Thrown where a contender does not finish; the message says why in a few words. */
  static final class UnfinishedException extends Exception {
    private static final long serialVersionUID = 1L;

    private final String reason;

    UnfinishedException(String reason) {
      super(reason);
      this.reason = reason;
    }

    String reason() {
      return reason;
    }
  }

  private Trials() {}

  /** Tries one contender on one workload. */
  static Outcome run(String contender, Shape shape)
      throws IOException, InterruptedException, UnfinishedException {
    Path answers = Files.createTempFile("answers", ".txt");
    Path said = Files.createTempFile("said", ".txt");
    try {
      run(contender, shape, answers, said);
      List<String> lines = Files.readAllLines(answers);
      return new Outcome(
          Double.parseDouble(lines.get(0)),
          Double.parseDouble(lines.get(1)),
          Answers.parse(lines.subList(2, lines.size())));
    } finally {
      Files.delete(answers);
      Files.delete(said);
    }
  }

  private static void run(String contender, Shape shape, Path answers, Path said)
      throws IOException, InterruptedException, UnfinishedException {
    Process process = new ProcessBuilder(ImmutableList.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx" + Limits.HEAP,
            "-cp",
            System.getProperty("java.class.path", ""),
            Trial.class.getName(),
            contender,
            shape.toString(),
            answers.toString()))
        .redirectErrorStream(true)
        .redirectOutput(said.toFile())
        .start();
    if (!process.waitFor(Limits.TIME.toSeconds(), TimeUnit.SECONDS)) {
      process.destroyForcibly().waitFor();
      throw new UnfinishedException("not ready within " + Limits.TIME.toSeconds() + " s");
    }
    if (process.exitValue() != 0) {
      List<String> lines = Files.readAllLines(said);
      boolean outOfMemory = lines.stream().anyMatch(line -> line.contains("OutOfMemoryError"));
      throw new UnfinishedException(
          outOfMemory
              ? "needs more than " + Limits.HEAP + " of heap"
              : "failed: " + Iterables.getFirst(lines, "exit code " + process.exitValue()));
    }
  }
}
