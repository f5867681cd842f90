package org.restory.examples.benchmarks.process;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A program to be started in a JVM of its own, as often as one likes, and what it must print. */
record Program(ClassPath path, Class<?> main, ImmutableList<String> arguments, String answer) {
  private static final double NANOS = 1e6;

  /**
   * Runs it to its end, and gives the time from start to end in ms.
   *
   * @throws IllegalStateException if it fails, or prints something else
   */
  double run(String... options) throws IOException, InterruptedException {
    ImmutableList<String> command = ImmutableList.<String>builder()
        .add(Path.of(System.getProperty("java.home"), "bin", "java").toString())
        .add(options)
        .add("-cp", path.toString(), main.getName())
        .addAll(arguments)
        .build();
    Path complaints = Files.createTempFile("program", ".txt");
    try {
      ProcessBuilder builder = new ProcessBuilder(command).redirectError(complaints.toFile());
      builder
          .environment()
          .keySet()
          .removeAll(ImmutableList.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS"));
      long start = System.nanoTime();
      Process process = builder.start();
      String printed = new String(process.getInputStream().readAllBytes(), UTF_8).strip();
      int exit = process.waitFor();
      double millis = (System.nanoTime() - start) / NANOS;
      if (exit != 0 || !printed.equals(answer)) {
        throw new IllegalStateException(String.join(" ", command) + " ended with " + exit
            + " and printed '" + printed + "', but was to print '" + answer + "': "
            + Files.readString(complaints));
      }
      return millis;
    } finally {
      Files.delete(complaints);
    }
  }
}
