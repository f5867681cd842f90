package org.restory.pack.compact;

import static com.google.common.base.Preconditions.checkState;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.restory.catalog.Pack;
import org.restory.pack.concepts.ManifestCodec;
import org.restory.pack.concepts.PackFiles;
import org.restory.pack.text.Node;
import org.restory.pack.text.Reading;

/** The step of the build that writes the compact form of a pack from its YAML. Nothing calls it at run time. */
public final class CompactBuild {
  private static final String MANIFEST = "pack.yaml";

  private CompactBuild() {}

  /**
   * Writes the compact form of a pack.
   *
   * @param arguments the folder of the pack, and the file to write
   * @throws org.restory.catalog.InvalidContentException with every problem of the pack, if there is one
   */
  public static void main(String... arguments) throws IOException {
    checkState(arguments.length == 2, "expected the folder of a pack, and the file to write");
    Path folder = Path.of(arguments[0]);
    Files.write(Path.of(arguments[1]), compact(PackFiles.in(folder, folder.getFileName() + "/")));
  }

  /** The compact form of a pack, which is known to read back as the very same trees in the same order. */
  static byte[] compact(PackFiles yaml) {
    ImmutableMap<String, Node> trees = trees(yaml);
    byte[] bytes = CompactWriter.write(trees);
    ImmutableMap<String, Node> back = CompactReader.read(bytes);
    checkState(
        back.equals(trees) && Arrays.equals(CompactWriter.write(back), bytes),
        "the compact form reads back as something else");
    return bytes;
  }

  /** The trees of a pack that reads without a problem, in the order of reading. */
  static ImmutableMap<String, Node> trees(PackFiles files) {
    Map<String, Node> trees = new LinkedHashMap<>();
    PackFiles noted = (path, namedAt, reading) -> {
      Optional<Node> tree = files.tree(path, namedAt, reading);
      tree.ifPresent(root -> trees.put(path, root));
      return tree;
    };
    Reading reading = new Reading();
    Optional<Pack> pack = noted
        .tree(MANIFEST, Optional.empty(), reading)
        .map(root -> ManifestCodec.of(noted).read(root, reading));
    reading.orThrow(pack);
    return ImmutableMap.copyOf(trees);
  }
}
