package org.restory.examples.benchmarks.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.restory.examples.benchmarks.workload.Shape;
import org.restory.examples.benchmarks.workload.Workload;

/** A process is told the very rules and the very case that its answer is checked against. */
class WrittenWorkloadTest {
  @TempDir
  private Path folder;

  @Test
  void rules_and_the_first_case_are_read_as_they_were_written() throws IOException {
    Workload workload = Workload.of(Shape.of(300, Shape.SOME));
    Path file = folder.resolve("workload.txt");

    WrittenWorkload.write(file, workload);

    Workload read = WrittenWorkload.read(file);
    assertThat(read.shape()).isEqualTo(workload.shape());
    assertThat(read.rules()).isEqualTo(workload.rules());
    assertThat(read.cases())
        .singleElement()
        .satisfies(stated ->
            assertThat(stated.statements()).isEqualTo(workload.cases().get(0).statements()));
  }
}
