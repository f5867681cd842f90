package org.restory.pack.compact;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.restory.catalog.Location;
import org.restory.catalog.Problem;
import org.restory.catalog.ProblemKind;
import org.restory.pack.concepts.PackFiles;
import org.restory.pack.text.Node;
import org.restory.pack.text.Reading;

/** The files of a pack that the build wrote in compact form: they read as their sources would, places included. */
public final class CompactFiles implements PackFiles {
  private final ImmutableMap<String, Node> trees;

  private CompactFiles(ImmutableMap<String, Node> trees) {
    this.trees = trees;
  }

  /**
   * The files in a resource beside a class; empty if there is no such resource.
   *
   * @throws IllegalStateException if the resource is of another version, or damaged
   */
  public static Optional<PackFiles> beside(Class<?> type, String resource) {
    try (InputStream in = type.getResourceAsStream(resource)) {
      return in == null ? Optional.empty() : Optional.of(of(in.readAllBytes()));
    } catch (IOException e) {
      throw new UncheckedIOException(resource, e);
    }
  }

  static PackFiles of(byte[] bytes) {
    return new CompactFiles(CompactReader.read(bytes));
  }

  @Override
  public Optional<Node> tree(String path, Optional<Location> namedAt, Reading reading) {
    Node tree = trees.get(path);
    if (tree == null) {
      reading.problem(Problem.of(
              ProblemKind.NO_SUCH_FILE, "there is no file '" + path + "' in the compact form")
          .located(namedAt)
          .expecting("a file of the pack"));
    }
    return Optional.ofNullable(tree);
  }
}
