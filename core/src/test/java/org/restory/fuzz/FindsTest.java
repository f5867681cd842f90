package org.restory.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Replays what a fuzzer has found: files that once broke a reader, and the smallest of those that each took a path of their own,
 * packed as {@code corpus.zip}.
 */
class FindsTest {
  private static final Path FOUND = Path.of("src/test/resources/org/restory/fuzz");

  @ParameterizedTest
  @EnumSource
  void whatever_was_found_is_read_or_refused(Target target) throws IOException {
    Map<String, byte[]> found = target.found();

    assertThat(found).hasSizeGreaterThan(target.least);
    found.forEach((name, bytes) ->
        assertThatCode(() -> target.reader.read(bytes)).as(name).doesNotThrowAnyException());
  }

  @SuppressWarnings("ImmutableEnumChecker") // the readers are static methods
  enum Target {
    PACK(100, PackTarget::fuzzerTestOneInput),
    CASE(100, CaseTarget::fuzzerTestOneInput),
    REPORT(100, ReportTarget::fuzzerTestOneInput),
    ARCHIVE(10, ArchiveTarget::fuzzerTestOneInput);

    private final int least;
    private final Reader reader;

    Target(int least, Reader reader) {
      this.least = least;
      this.reader = reader;
    }

    private Map<String, byte[]> found() throws IOException {
      Map<String, byte[]> found = new LinkedHashMap<>();
      Path folder = FOUND.resolve(name().toLowerCase(java.util.Locale.ROOT));
      try (Stream<Path> files = Files.list(folder)) {
        for (Path file : files.sorted().toList()) {
          if (file.endsWith("corpus.zip")) {
            unpack(file, found);
          } else {
            found.put(file.toString(), Files.readAllBytes(file));
          }
        }
      }
      return found;
    }

    private static void unpack(Path corpus, Map<String, byte[]> found) throws IOException {
      try (InputStream in = Files.newInputStream(corpus);
          ZipInputStream zip = new ZipInputStream(in)) {
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
          found.put(corpus + "/" + entry.getName(), zip.readAllBytes());
        }
      }
    }
  }

  private interface Reader {
    void read(byte[] bytes) throws IOException;
  }
}
