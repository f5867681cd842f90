package org.restory;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Files stay small enough to be read in one go. */
class SizesTest {
  @Test
  void main_files_are_small() throws IOException {
    List<Source> sources = sources("src/main/java");

    assertThat(percentile(sources, 50)).isLessThanOrEqualTo(90);
    assertThat(percentile(sources, 95)).isLessThanOrEqualTo(300);
    assertThat(sources).filteredOn(source -> source.lines > 450).isEmpty();
  }

  @Test
  void test_files_are_small() throws IOException {
    assertThat(sources("src/test/java"))
        .filteredOn(source -> source.lines > 500)
        .isEmpty();
  }

  private static long percentile(List<Source> sources, int percent) {
    List<Long> lines = sources.stream().map(Source::lines).sorted().toList();
    return lines.get((lines.size() - 1) * percent / 100);
  }

  private static List<Source> sources(String root) throws IOException {
    try (Stream<Path> paths = Files.walk(Path.of(root))) {
      return paths
          .filter(path -> path.toString().endsWith(".java"))
          .map(Source::of)
          .toList();
    }
  }

  private record Source(Path path, long lines) {
    static Source of(Path path) {
      try (Stream<String> lines = Files.lines(path)) {
        return new Source(path, lines.count());
      } catch (IOException unreadable) {
        throw new UncheckedIOException(unreadable);
      }
    }
  }
}
