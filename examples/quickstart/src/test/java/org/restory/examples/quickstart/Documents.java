package org.restory.examples.quickstart;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The blocks of code in README and docs, with the comment that says what each is. */
final class Documents {
  private static final Path ROOT = Path.of("..", "..").toAbsolutePath().normalize();
  private static final Path GENERATED = ROOT.resolve("docs").resolve("catalog");
  private static final Pattern JAVA =
      Pattern.compile("(?:<!-- source: (\\S+) -->\\n)?```java\\n(.*?)```", Pattern.DOTALL);

  private static final Pattern QUOTED_YAML =
      Pattern.compile("<!-- source: (\\S+) -->\\n```yaml\\n(.*?)```", Pattern.DOTALL);

  private static final Pattern YAML =
      Pattern.compile("(?:<!-- ([^\\n]+) -->\\n)?```yaml\\n", Pattern.DOTALL);

  private Documents() {}

  /** README and every page of docs that a person wrote. */
  static List<Path> pages() {
    try (Stream<Path> docs = Files.walk(ROOT.resolve("docs"))) {
      return Stream.concat(
              Stream.of(ROOT.resolve("README.md")),
              docs.filter(page -> page.toString().endsWith(".md"))
                  .filter(page -> !page.startsWith(GENERATED)))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The blocks of Java on a page: the source that the comment above names, and the code. */
  static List<MatchResult> java(Path page) {
    return JAVA.matcher(read(page)).results().toList();
  }

  /** The blocks of YAML on a page that are quoted: the source that the comment above names, and the text. */
  static List<MatchResult> quotedYaml(Path page) {
    return QUOTED_YAML.matcher(read(page)).results().toList();
  }

  /** The blocks of YAML on a page that are marked as of a kind. */
  static List<String> yaml(String page, String kind) {
    return blocks(page, "yaml: " + kind);
  }

  /** The blocks on a page under a comment. */
  static List<String> blocks(String page, String comment) {
    Pattern block = Pattern.compile(
        "<!-- " + Pattern.quote(comment) + " -->\\n```\\w+\\n(.*?)```", Pattern.DOTALL);
    return block
        .matcher(read(ROOT.resolve(page)))
        .results()
        .map(match -> match.group(1))
        .toList();
  }

  /** For each block of YAML on a page, the comment above it; empty where there is none. */
  static List<String> marksOfYaml(Path page) {
    return YAML.matcher(read(page))
        .results()
        .map(match -> Objects.requireNonNullElse(match.group(1), ""))
        .toList();
  }

  /** The path of a page, as these documents name it. */
  static String name(Path page) {
    return ROOT.relativize(page).toString().replace(File.separatorChar, '/');
  }

  static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Path root() {
    return ROOT;
  }
}
