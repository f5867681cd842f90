package org.restory.pack;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.google.common.collect.ImmutableList;
import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.snakeyaml.engine.v2.api.Load;

/** A host that reads no YAML and writes no JSON needs Guava on its class path, and no format library. */
class WithoutYamlTest {
  @TempDir
  Path folder;

  @Test
  void the_standard_pack_is_read_and_recommended_from_on_guava_alone() throws Exception {
    Run run = run(StandardPack.class, OnGuavaAlone.class, ImmutableList.class);

    assertThat(run.exit).as(run.err).isZero();
    assertThat(run.out).isEqualTo(OnGuavaAlone.report());
  }

  @Test
  void the_path_of_such_a_host_holds_no_format_library() {
    assertThat(path(StandardPack.class, OnGuavaAlone.class, ImmutableList.class))
        .doesNotContain(path(Load.class))
        .doesNotContain(path(JsonFactory.class));
  }

  private Run run(Class<?>... path) throws Exception {
    Path out = folder.resolve("out");
    Path err = folder.resolve("err");
    Process process = new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            path(path),
            OnGuavaAlone.class.getName())
        .redirectOutput(out.toFile())
        .redirectError(err.toFile())
        .start();
    return new Run(process.waitFor(), Files.readString(out, UTF_8), Files.readString(err, UTF_8));
  }

  private static String path(Class<?>... types) {
    return Stream.of(types).map(WithoutYamlTest::origin).collect(joining(File.pathSeparator));
  }

  private static String origin(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI())
          .toString();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private record Run(int exit, String out, String err) {}
}
