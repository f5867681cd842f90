package org.restory.start;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.google.common.collect.ImmutableList;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.restory.pack.StandardPack;
import org.snakeyaml.engine.v2.api.Load;

/**
 * What a program loads and allocates until it has its first answer on the whole standard catalog. It is counted, since a time says more
 * about the machine; docs/performance/cold-start.md has the times.
 */
class ColdStartTest {
  /** Of Restory and Guava. Measured: 436. */
  private static final int CLASSES = 450;
  /** Lambdas and method references, each linked when it is first met. Measured: 291. */
  private static final int LAMBDAS = 305;
  /** Measured: 25 MiB on JDK 17; 33 MiB on JDK 25, where more of linking is Java. */
  private static final long BYTES = 36L << 20;

  private static List<String> loaded = ImmutableList.of();
  private static long bytes;

  @BeforeAll
  static void run_a_program_to_its_first_answer(@TempDir Path folder) throws Exception {
    Path log = folder.resolve("loaded");
    String path = Run.path(
        StandardPack.class, FirstAnswer.class, ImmutableList.class, Load.class, JsonFactory.class);
    Run run = Run.java(
        folder,
        List.of(
            "-Xlog:class+load=info:file=" + log + ":none",
            "-cp",
            path,
            FirstAnswer.class.getName()));
    assertThat(run.exit()).as(run.err()).isZero();
    String[] told = run.out().strip().split(" ", -1);
    assertThat(Integer.parseInt(told[0])).isPositive();
    bytes = Long.parseLong(told[1]);
    loaded = Files.readAllLines(log);
  }

  @Test
  void few_classes_are_loaded() {
    assertThat(count(name -> isOurs(name) && !isLambda(name))).isBetween(100L, (long) CLASSES);
  }

  @Test
  void few_lambdas_are_linked() {
    assertThat(count(name -> isOurs(name) && isLambda(name))).isLessThanOrEqualTo(LAMBDAS);
  }

  @Test
  void little_is_allocated() {
    assertThat(bytes).isBetween(1L << 20, BYTES);
  }

  @Test
  void no_format_library_is_touched() {
    assertThat(count(name -> name.startsWith("org.snakeyaml") || name.startsWith("com.fasterxml")))
        .isZero();
  }

  private static long count(Predicate<String> name) {
    return loaded.stream().filter(name).count();
  }

  /** Of this library, or of what it brings. */
  private static boolean isOurs(String name) {
    return name.startsWith("org.restory.") || name.startsWith("com.google.");
  }

  private static boolean isLambda(String name) {
    return name.contains("$$Lambda");
  }
}
