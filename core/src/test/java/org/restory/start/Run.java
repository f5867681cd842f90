package org.restory.start;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A program that has run in a JVM of its own.
 *
 * @param exit how it ended; 0 is well
 * @param out what it printed
 * @param err what it complained of
 */
record Run(int exit, String out, String err) {
  /** Runs a program to its end, with the options that this JVM's user has set left out. */
  static Run java(Path folder, List<String> arguments) throws IOException, InterruptedException {
    Path out = folder.resolve("out");
    Path err = folder.resolve("err");
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    ProcessBuilder program = new ProcessBuilder(
            Stream.concat(Stream.of(java), arguments.stream()).toList())
        .redirectOutput(out.toFile())
        .redirectError(err.toFile());
    program.environment().keySet().removeAll(List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS"));
    int exit = program.start().waitFor();
    return new Run(exit, Files.readString(out, UTF_8), Files.readString(err, UTF_8));
  }

  /** The path that holds these types. */
  static String path(Class<?>... types) {
    return Stream.of(types).map(Run::origin).distinct().collect(joining(File.pathSeparator));
  }

  private static String origin(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI())
          .toString();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
