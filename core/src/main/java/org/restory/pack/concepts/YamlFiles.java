package org.restory.pack.concepts;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.util.Optional;
import org.restory.catalog.Location;
import org.restory.catalog.Problem;
import org.restory.catalog.ProblemKind;
import org.restory.pack.text.Node;
import org.restory.pack.text.Reading;
import org.restory.pack.text.TextFile;
import org.restory.pack.text.YamlTree;

/** Files of a pack that are YAML texts. */
interface YamlFiles extends PackFiles {
  /** The name by which problems call a file. */
  String nameOf(String path);

  /**
   * Opens a file by its path among the others, such as {@code rules/safety.yaml}.
   *
   * @throws NoSuchFileException if there is none, or it lies elsewhere
   */
  InputStream open(String path) throws IOException;

  @Override
  default Optional<Node> tree(String path, Optional<Location> namedAt, Reading reading) {
    return text(path, namedAt, reading)
        .flatMap(text -> YamlTree.parse(nameOf(path), text, reading));
  }

  private Optional<String> text(String path, Optional<Location> namedAt, Reading reading) {
    String name = nameOf(path);
    try (InputStream in = open(path)) {
      return TextFile.read(in, name, reading);
    } catch (NoSuchFileException e) {
      String file = "'" + Node.plain(name) + "'";
      String what =
          e.getReason() == null ? "there is no file " + file : "file " + file + " " + e.getReason();
      reading.problem(Problem.of(ProblemKind.NO_SUCH_FILE, what)
          .located(namedAt)
          .expecting("a file of the pack"));
    } catch (IOException e) {
      reading.problem(Problem.of(
              ProblemKind.UNREADABLE_FILE,
              "file '" + Node.plain(name) + "' can't be read: " + TextFile.unread(e))
          .located(namedAt)
          .expecting("a readable text file"));
    }
    return Optional.empty();
  }
}
