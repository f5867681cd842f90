package org.restory.pack.concepts;

import com.google.common.collect.Iterables;
import java.util.Optional;
import org.restory.catalog.Pack;
import org.restory.model.Concept;
import org.restory.pack.text.Node;
import org.restory.pack.text.Reading;

/** A pack with all that its files hold, grouped by kind. */
public final class WholePack {
  /** The name of the file that lists the others. */
  public static final String MANIFEST = "pack.yaml";

  private WholePack() {}

  /**
   * Reads a pack that lists its files in the usual manifest.
   *
   * @throws org.restory.catalog.InvalidContentException with every problem of every file, if there is one
   */
  public static Pack read(PackFiles files, Reading reading) {
    return read(files, files.tree(MANIFEST, Optional.empty(), reading), reading);
  }

  /**
   * Reads a pack from the tree of its manifest, and the files that it lists.
   *
   * @throws org.restory.catalog.InvalidContentException with every problem of every file, if there is one
   */
  public static Pack read(PackFiles files, Optional<Node> manifest, Reading reading) {
    Optional<Pack> read = manifest.map(root -> ManifestCodec.of(files).read(root, reading));
    Pack pack = reading.orThrow(read);
    return grouped(pack, Iterables.concat(pack.concepts(), reading.foundInside()))
        .places(reading.places())
        .build();
  }

  /** The pack as a file would hold it. */
  public static Object written(Pack pack) {
    return ManifestCodec.of(PackFiles.none())
        .write(grouped(pack, pack.concepts()).build());
  }

  private static Pack.Builder grouped(Pack pack, Iterable<Concept<?>> concepts) {
    return Pack.builder()
        .name(pack.name())
        .version(pack.version())
        .title(pack.title())
        .language(pack.language())
        .namespace(pack.namespace())
        .putAllRequires(pack.requires())
        .provenance(pack.provenance())
        .sourceStatement(pack.sourceStatement())
        .addAllConcepts(Sections.inOrder(concepts))
        .addAllOverrides(pack.overrides())
        .addAllRetires(pack.retires())
        .addAllTranslates(pack.translates());
  }
}
