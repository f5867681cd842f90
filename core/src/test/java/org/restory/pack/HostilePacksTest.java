package org.restory.pack;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.google.common.collect.ImmutableList;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.restory.testing.Pace;
import org.snakeyaml.engine.v2.api.Load;

/**
 * A pack from a stranger can't exhaust memory or time, nor reach outside its folder: each attempt is refused with a problem that
 * says what and where, within a second of {@link Pace usual} processor time, by a Java machine with 256 MiB.
 */
class HostilePacksTest {
  private static final long MOST_MILLISECONDS = 1_000;

  @TempDir
  static Path folder;

  private static List<Attack> attacks = List.of();
  private static final Map<String, Outcome> OUTCOMES = new HashMap<>();
  private static String errors = "";

  @BeforeAll
  static void attack() throws Exception {
    attacks = Attacks.in(folder);
    Path list = Files.write(
        folder.resolve("attacks"),
        attacks.stream()
            .map(attack ->
                String.join("\t", attack.name(), attack.how(), attack.path().toString()))
            .toList());
    Path out = folder.resolve("out");
    Path err = folder.resolve("err");
    Process process = new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx256m",
            "-XX:+UseSerialGC",
            "-cp",
            path(
                StandardPack.class,
                AttackRun.class,
                ImmutableList.class,
                Load.class,
                JsonFactory.class),
            AttackRun.class.getName(),
            list.toString(),
            Path.of("src/main/resources/org/restory/pack/standard").toString())
        .redirectOutput(out.toFile())
        .redirectError(err.toFile())
        .start();
    boolean ended = process.waitFor(5, TimeUnit.MINUTES);
    process.destroyForcibly();
    errors = Files.readString(err, UTF_8) + (ended ? "" : " still running after five minutes");
    for (String line : Files.readAllLines(out, UTF_8)) {
      String[] parts = line.split("\t", 3);
      OUTCOMES.put(parts[0], new Outcome(Long.parseLong(parts[1]), parts[2]));
    }
  }

  @TestFactory
  Stream<DynamicTest> is_refused_within_a_second_and_256_MiB() {
    return attacks.stream()
        .map(attack -> DynamicTest.dynamicTest(attack.name(), () -> {
          assertThat(OUTCOMES).as(errors).containsKey(attack.name());
          Outcome outcome =
              OUTCOMES.getOrDefault(attack.name(), new Outcome(Long.MAX_VALUE, errors));
          assertThat(outcome.said).contains(attack.expected());
          assertThat(outcome.milliseconds).isLessThan(MOST_MILLISECONDS);
        }));
  }

  private static String path(Class<?>... types) {
    return Stream.of(types)
        .map(type -> type.getProtectionDomain().getCodeSource().getLocation().getPath())
        .collect(joining(File.pathSeparator));
  }

  private record Outcome(long milliseconds, String said) {}
}
