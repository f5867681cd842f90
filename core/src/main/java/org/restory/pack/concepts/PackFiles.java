package org.restory.pack.concepts;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import org.restory.catalog.Location;
import org.restory.pack.text.Node;
import org.restory.pack.text.Reading;

/** The files of a pack, wherever they lie and in whatever form. */
@FunctionalInterface
public interface PackFiles {
  /**
   * The tree of a file, by its path among the others, such as {@code rules/safety.yaml}; empty after a problem was reported, at
   * the place that names the file.
   */
  Optional<Node> tree(String path, Optional<Location> namedAt, Reading reading);

  /** Of a pack that is one text. */
  static PackFiles none() {
    return new YamlFiles() {
      @Override
      public String nameOf(String path) {
        return path;
      }

      @Override
      public InputStream open(String path) throws IOException {
        throw new NoSuchFileException(path);
      }
    };
  }

  /** Of a folder; problems call its files by a name in front of their path. */
  static PackFiles in(Path folder, String name) {
    return new YamlFiles() {
      @Override
      public String nameOf(String path) {
        return name + path;
      }

      @Override
      public InputStream open(String path) throws IOException {
        try {
          Path file = folder.resolve(path).toRealPath();
          if (file.startsWith(folder.toRealPath())) {
            return Files.newInputStream(file);
          }
        } catch (InvalidPathException e) {
          // no file system has such a file
        }
        throw new NoSuchFileException(path);
      }
    };
  }

  /** Of a jar: the resources in a folder beside a class. */
  static PackFiles beside(Class<?> type, String folder) {
    return new YamlFiles() {
      @Override
      public String nameOf(String path) {
        return folder + "/" + path;
      }

      @Override
      public InputStream open(String path) throws IOException {
        InputStream resource = type.getResourceAsStream(nameOf(path));
        if (resource == null) {
          throw new NoSuchFileException(path);
        }
        return resource;
      }
    };
  }
}
