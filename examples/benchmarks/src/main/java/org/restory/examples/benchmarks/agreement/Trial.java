package org.restory.examples.benchmarks.agreement;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.restory.examples.benchmarks.contender.Contenders;
import org.restory.examples.benchmarks.contender.Ready;
import org.restory.examples.benchmarks.workload.Shape;
import org.restory.examples.benchmarks.workload.Workload;

/** A process of its own for one contender and workload: it loads the rules, weighs what it keeps, and answers every case. */
public final class Trial {
  private Trial() {}

  /** Runs with a contender, a shape, and the file to write: milliseconds of loading, bytes kept, and a line of answers a case. */
  public static void main(String[] args) throws Exception {
    Workload workload = Workload.of(Shape.parse(args[1]));
    long before = used();
    long start = System.nanoTime();
    Ready<?, ?> ready = Contenders.named(args[0]).load(workload);
    double millis = (System.nanoTime() - start) / 1e6;
    long kept = used() - before;
    write(Path.of(args[2]), millis, kept, Answers.of(ready, workload));
    // an engine may have threads that would keep the process
    System.exit(0);
  }

  private static void write(Path file, double millis, long kept, Answers answers)
      throws IOException {
    try (PrintStream out =
        new PrintStream(Files.newOutputStream(file), false, StandardCharsets.UTF_8)) {
      out.println(millis);
      out.println(kept);
      answers.lines().forEach(out::println);
    }
  }

  private static long used() {
    MemoryMXBean memory = ManagementFactory.getMemoryMXBean();
    long least = Long.MAX_VALUE;
    for (int times = 0; times < 3; times++) {
      memory.gc();
      least = Math.min(least, memory.getHeapMemoryUsage().getUsed());
    }
    return least;
  }
}
