package org.restory.pack.rewrite;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.List;
import java.util.Optional;
import org.restory.catalog.InvalidContentException;
import org.restory.catalog.Overrides;
import org.restory.catalog.Pack;
import org.restory.model.Concept;
import org.restory.pack.concepts.ManifestCodec;
import org.restory.pack.concepts.PackFiles;
import org.restory.pack.concepts.Sections;
import org.restory.pack.text.Node;
import org.restory.pack.text.Reading;
import org.restory.pack.text.Shape;
import org.restory.pack.text.YamlTree;

/** One file of a pack, a manifest or one that a manifest lists, with what it says. */
public final class FileContent {
  private static final PackFiles OTHERS = (path, namedAt, reading) -> Optional.empty();
  private static final Shape<Pack, Pack.Builder> MANIFEST = ManifestCodec.of(OTHERS);
  private static final Shape<List<Concept<?>>, ?> LISTED = Sections.file();
  private static final ImmutableSet<String> MANIFEST_ONLY = Sets.difference(
          ImmutableSet.copyOf(MANIFEST.names()), ImmutableSet.copyOf(LISTED.names()))
      .immutableCopy();

  private final String file;
  private final String text;
  private final Node root;
  private final Said said;

  private FileContent(String file, String text, Node root, Said said) {
    this.file = file;
    this.text = text;
    this.root = root;
    this.said = said;
  }

  /**
   * Reads a file. The files that a manifest lists are not read.
   *
   * @throws InvalidContentException with every problem of the file, if there is one
   */
  public static FileContent read(String file, String text) {
    Reading reading = new Reading();
    Node root = reading.orThrow(YamlTree.parse(file, text, reading));
    Optional<Pack> pack = isManifest(root)
        ? Optional.ofNullable(MANIFEST.read(root, reading))
        : Optional.ofNullable(LISTED.read(root, reading)).map(FileContent::listed);
    return new FileContent(
        file, text, root, new Said(reading.orThrow(pack), reading.foundInside()));
  }

  static boolean isManifest(Node root) {
    return root instanceof Node.Fields fields
        && fields.fields().keySet().stream().anyMatch(MANIFEST_ONLY::contains);
  }

  private static Pack listed(List<Concept<?>> concepts) {
    return Pack.builder().name("listed").version("0").addAllConcepts(concepts).build();
  }

  public String file() {
    return file;
  }

  public String text() {
    return text;
  }

  /** Every concept that the file says, by kind: defined, overridden, or written inside another. */
  public ImmutableList<Concept<?>> concepts() {
    ImmutableList.Builder<Concept<?>> all = ImmutableList.builder();
    all.addAll(said.pack.concepts()).addAll(said.inside);
    said.pack.overrides().stream().map(Overrides::concepts).forEach(all::addAll);
    return Sections.inOrder(all.build());
  }

  Node root() {
    return root;
  }

  /** The fields of the file, in the order of a codec. */
  ImmutableList<String> names() {
    return isManifest(root) ? MANIFEST.names() : LISTED.names();
  }

  Said said() {
    return said;
  }

  /**
   * What a file says.
   *
   * @param pack the pack, as far as this file tells it
   * @param inside the prompts that are written inside steps
   */
  record Said(Pack pack, ImmutableList<Concept<?>> inside) {}
}
