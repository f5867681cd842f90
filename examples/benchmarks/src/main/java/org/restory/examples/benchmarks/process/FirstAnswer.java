package org.restory.examples.benchmarks.process;

import java.nio.file.Path;
import org.restory.examples.benchmarks.contender.Contenders;
import org.restory.examples.benchmarks.workload.Workload;

/** A program that lives for one answer: a contender reads rules that someone wrote down, and says which hold of the first case. */
final class FirstAnswer {
  private FirstAnswer() {}

  /** Prints the numbers of the rules that hold; the arguments are a contender and a file of {@link WrittenWorkload}. */
  public static void main(String... arguments) throws Exception {
    Workload workload = WrittenWorkload.read(Path.of(arguments[1]));
    System.out.println(
        Contenders.named(arguments[0]).load(workload).answer(workload.cases().get(0)));
    // an engine may have left threads behind
    System.exit(0);
  }
}
