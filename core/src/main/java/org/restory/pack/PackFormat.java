package org.restory.pack;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.restory.catalog.InvalidContentException;
import org.restory.catalog.Pack;
import org.restory.catalog.Problem;
import org.restory.catalog.ProblemKind;
import org.restory.model.Concept;
import org.restory.pack.concepts.ManifestCodec;
import org.restory.pack.concepts.PackFiles;
import org.restory.pack.concepts.Sections;
import org.restory.pack.text.JsonSchema;
import org.restory.pack.text.Node;
import org.restory.pack.text.Reading;
import org.restory.pack.text.YamlText;
import org.restory.pack.text.YamlTree;

/**
 * Reads and writes packs as YAML, of which JSON is a part. A pack is one file, or a folder with a {@code pack.yaml} that lists
 * the others. Whether its ids agree is for {@link org.restory.catalog.Catalog} to check.
 */
public final class PackFormat {
  private static final String MANIFEST = "pack.yaml";

  private PackFormat() {}

  /**
   * Reads a pack from a folder or a file.
   *
   * @throws InvalidContentException with every problem of every file, if there is one
   */
  public static Pack read(Path path) {
    Path absolute = path.toAbsolutePath().normalize();
    Path parent = absolute.getParent();
    if (Files.isDirectory(absolute)) {
      return read(PackFiles.in(absolute, lastOf(absolute) + "/"), MANIFEST, new Reading());
    }
    if (parent == null || !Files.exists(absolute)) {
      Problem nothing = Problem.of(ProblemKind.NO_SUCH_FILE, "there is no pack at '" + path + "'");
      throw new InvalidContentException(
          ImmutableList.of(nothing.expecting("a file, or a folder with a " + MANIFEST)));
    }
    String file = lastOf(absolute);
    String given = path.toString();
    String before = given.endsWith(file) ? given.substring(0, given.length() - file.length()) : "";
    return read(PackFiles.in(parent, before), file, new Reading());
  }

  /**
   * Reads a pack from the text of one file.
   *
   * @param fileName the name by which problems call it
   * @param text its content
   * @throws InvalidContentException with every problem, if there is one
   */
  public static Pack read(String fileName, String text) {
    Reading reading = new Reading();
    return read(PackFiles.none(), YamlTree.parse(fileName, text, reading), reading);
  }

  /**
   * The pack as one file, with its concepts grouped by kind. A pack that was read, or that holds them so, reads back equal.
   *
   * @throws IllegalArgumentException if a concept is of a kind that no file can hold
   */
  public static String toYaml(Pack pack) {
    return YamlText.of(
        ManifestCodec.of(PackFiles.none()).write(grouped(pack, pack.concepts()).build()));
  }

  /**
   * What {@link #read(String, String)} accepts in form, as JSON Schema (2020-12), for editors that complete and check while typing. It
   * holds for a manifest and for a file that one lists.
   */
  public static String jsonSchema() {
    return JsonSchema.of(
        "Restory pack",
        "A file of a Restory pack: its manifest, or a file that the manifest lists, which holds sections only. This tells the form."
            + " Whether ids exist, minutes sum up, ends of a range are in order and a list is not left empty is checked when the"
            + " pack is read.",
        ManifestCodec.form());
  }

  /** The pack that ships with Restory, from its files. */
  static Pack shipped(PackFiles files) {
    return read(files, MANIFEST, Reading.ofShipped());
  }

  private static Pack read(PackFiles files, String manifest, Reading reading) {
    return read(files, files.tree(manifest, Optional.empty(), reading), reading);
  }

  private static Pack read(PackFiles files, Optional<Node> manifest, Reading reading) {
    Optional<Pack> read = manifest.map(root -> ManifestCodec.of(files).read(root, reading));
    Pack pack = reading.orThrow(read);
    return grouped(pack, Iterables.concat(pack.concepts(), reading.foundInside()))
        .places(reading.places())
        .build();
  }

  private static Pack.Builder grouped(Pack pack, Iterable<Concept<?>> concepts) {
    return Pack.builder()
        .name(pack.name())
        .version(pack.version())
        .title(pack.title())
        .namespace(pack.namespace())
        .putAllRequires(pack.requires())
        .provenance(pack.provenance())
        .addAllConcepts(Sections.inOrder(concepts))
        .addAllOverrides(pack.overrides())
        .addAllRetires(pack.retires());
  }

  private static String lastOf(Path path) {
    Path last = path.getFileName();
    return last == null ? "" : last.toString();
  }
}
