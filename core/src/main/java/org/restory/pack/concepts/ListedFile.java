package org.restory.pack.concepts;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.restory.catalog.Problem;
import org.restory.catalog.ProblemKind;
import org.restory.check.Limits;
import org.restory.model.Concept;
import org.restory.pack.text.Codec;
import org.restory.pack.text.Form;
import org.restory.pack.text.Node;
import org.restory.pack.text.Reading;
import org.restory.pack.text.Scalars;

/**
 * A file that a manifest lists, with what it holds.
 *
 * @param path its path in the pack's folder
 * @param concepts what it holds
 */
public record ListedFile(String path, ImmutableList<Concept<?>> concepts) {
  private static final Pattern INSIDE =
      Pattern.compile("(?!\\.{1,2}(/|$))[^/\\\\:]+(/(?!\\.{1,2}(/|$))[^/\\\\:]+)*");

  /** Whether a path leads to a place inside the folder it starts from, as far as a path can tell. */
  static boolean isInside(String path) {
    return path.length() <= Limits.NAME && INSIDE.matcher(path).matches();
  }

  /** The codec of a path, which reads the file there as well. */
  public static Codec<ListedFile> of(PackFiles files) {
    Codec<List<Concept<?>>> content = Sections.file();
    return new Codec<>() {
      @Override
      public @Nullable ListedFile read(Node node, Reading reading) {
        String path = Scalars.text().read(node, reading);
        if (path == null) {
          return null;
        }
        if (!isInside(path)) {
          reading.problem(Problem.at(
                  node.at(),
                  ProblemKind.NO_SUCH_FILE,
                  "file " + Node.shown(path) + " is not inside the pack's folder")
              .expecting("a path such as 'rules/safety.yaml'"));
          return null;
        }
        List<Concept<?>> concepts = files
            .tree(path, Optional.of(node.at()), reading)
            .map(root -> content.read(root, reading))
            .orElse(List.of());
        return new ListedFile(path, ImmutableList.copyOf(concepts));
      }

      @Override
      public Object write(ListedFile value) {
        return value.path;
      }

      @Override
      public Form form() {
        return new Form.Text("^(?=.*\\S)" + INSIDE + "$")
            .described("a file of the pack, such as 'rules/safety.yaml'");
      }
    };
  }
}
