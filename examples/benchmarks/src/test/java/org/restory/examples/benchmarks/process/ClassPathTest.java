package org.restory.examples.benchmarks.process;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a contender brings is weighed alone; what our own programs need beside it comes after it, and never twice. */
class ClassPathTest {
  @TempDir
  private Path folder;

  @Test
  void what_is_there_already_is_not_added() {
    ClassPath path = new ClassPath(ImmutableList.of(Path.of("a", "guava-1.jar")));

    assertThat(path.with(ImmutableList.of(Path.of("b", "guava-1.jar"), Path.of("b", "own.jar"))))
        .hasToString(Path.of("a", "guava-1.jar") + File.pathSeparator + Path.of("b", "own.jar"));
  }

  @Test
  void bytes_are_those_of_all_jars() throws IOException {
    Path one = Files.write(folder.resolve("one.jar"), new byte[700]);
    Path other = Files.write(folder.resolve("other.jar"), new byte[42]);

    assertThat(new ClassPath(ImmutableList.of(one, other)).bytes()).isEqualTo(742);
  }

  @Test
  void who_is_written_by_hand_brings_nothing() throws IOException {
    assertThat(ClassPath.of("floor").jars()).isEmpty();
  }
}
