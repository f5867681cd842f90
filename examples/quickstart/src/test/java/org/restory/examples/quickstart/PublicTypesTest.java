package org.restory.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.restory.recommend.Recommender;

/** No public type of the library is there by accident: a document or an example uses each. */
class PublicTypesTest {
  private static final Path SOURCES =
      Documents.root().resolve("core/src/main/java").toAbsolutePath();

  @Test
  void every_public_type_is_used_by_a_document_or_an_example() throws IOException {
    String documents =
        Documents.pages().stream().map(Documents::read).collect(Collectors.joining("\n"));

    assertThat(publicTypes())
        .isNotEmpty()
        .allSatisfy(type -> assertThat(documents).containsPattern("\\b" + type + "\\b"));
  }

  private static List<String> publicTypes() throws IOException {
    Set<String> exported = Recommender.class.getModule().getDescriptor().exports().stream()
        .map(ModuleDescriptor.Exports::source)
        .collect(Collectors.toSet());
    try (Stream<Path> files = Files.walk(SOURCES)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .filter(file -> exported.contains(packageOf(file)))
          .filter(file -> !file.endsWith("package-info.java"))
          .filter(file -> Documents.read(file).contains("\npublic "))
          .map(file -> file.getFileName().toString().replace(".java", ""))
          .sorted()
          .toList();
    }
  }

  private static String packageOf(Path file) {
    return SOURCES.relativize(file.getParent()).toString().replace(File.separatorChar, '.');
  }
}
