package org.restory.examples.pages;

import static com.google.common.collect.ImmutableSortedMap.toImmutableSortedMap;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Sets;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Stream;

/** A folder of pages. What it holds beside our own pages is never touched. */
final class Folder {
  private final Path root;

  Folder(Path root) {
    this.root = root;
  }

  /** The pages that were written here before, by path. */
  ImmutableSortedMap<String, String> pages() throws IOException {
    if (!Files.isDirectory(root)) {
      return ImmutableSortedMap.of();
    }
    try (Stream<Path> files = Files.walk(root)) {
      return files
          .filter(file -> file.toString().endsWith(".md"))
          .map(file -> Map.entry(pathOf(file), read(file)))
          .filter(page -> page.getValue().startsWith(Page.MARK))
          .collect(toImmutableSortedMap(
              Comparator.naturalOrder(), Map.Entry::getKey, Map.Entry::getValue));
    }
  }

  /**
   * Makes our pages be exactly these, and says what it did.
   *
   * @throws IOException if a file that we did not write is in the way; then nothing has been changed
   */
  String update(Map<String, String> pages) throws IOException {
    Map<String, String> before = pages();
    for (String path : Sets.difference(pages.keySet(), before.keySet())) {
      if (Files.exists(root.resolve(path))) {
        throw new IOException("'" + path + "' is there already, and is not a page of the catalog");
      }
    }
    int written = 0;
    for (Map.Entry<String, String> page : pages.entrySet()) {
      if (!page.getValue().equals(before.get(page.getKey()))) {
        Path file = root.resolve(page.getKey());
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, page.getValue());
        written++;
      }
    }
    int deleted = 0;
    for (String stale : Sets.difference(before.keySet(), pages.keySet())) {
      Files.delete(root.resolve(stale));
      deleted++;
    }
    return Words.count(pages.size(), "page") + ": " + written + " written, " + deleted + " deleted";
  }

  private String pathOf(Path file) {
    return root.relativize(file).toString().replace(File.separatorChar, '/');
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
