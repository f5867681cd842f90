package org.restory.pack.concepts;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.restory.catalog.Location;
import org.restory.pack.text.Node;
import org.restory.pack.text.Reading;
import org.restory.pack.text.TextFile;

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

  /** Of a folder; problems call its files by a name in front of their path. No file is followed to a place outside. */
  static PackFiles in(Path folder, String name) {
    return new YamlFiles() {
      @Override
      public String nameOf(String path) {
        return name + path;
      }

      @Override
      public InputStream open(String path) throws IOException {
        Path file = real(path);
        if (!file.startsWith(folder.toRealPath())) {
          throw new NoSuchFileException(path, null, "leads outside the pack's folder");
        }
        return TextFile.open(file);
      }

      private Path real(String path) throws IOException {
        try {
          return folder.resolve(path).toRealPath();
        } catch (InvalidPathException e) {
          throw new NoSuchFileException(path);
        }
      }
    };
  }

  /** Of a jar: the resources in a folder beside a class. */
  static PackFiles beside(Class<?> type, String folder) {
    return opened(folder + "/", type::getResourceAsStream);
  }

  /** Of resources in a folder, each opened by its name; the one who opens says what is theirs to read. */
  static PackFiles opened(String folder, Function<String, @Nullable InputStream> open) {
    return new YamlFiles() {
      @Override
      public String nameOf(String path) {
        return folder + path;
      }

      @Override
      public InputStream open(String path) throws IOException {
        InputStream resource = open.apply(nameOf(path));
        if (resource == null) {
          throw new NoSuchFileException(path);
        }
        return resource;
      }
    };
  }
}
