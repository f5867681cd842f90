package org.restory.pack.concepts;

import static org.restory.pack.text.Scalars.text;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.restory.catalog.Pack;
import org.restory.model.Provenance;
import org.restory.pack.text.Codec;
import org.restory.pack.text.ProvenanceCodec;
import org.restory.pack.text.Shape;

/** The codec of a pack's manifest: name and version, with the sections it holds and the files it lists. */
public final class ManifestCodec {
  private ManifestCodec() {}

  /** The codec of a manifest that lists files among these; writing puts all content into the manifest. */
  public static Codec<Pack> of(PackFiles files) {
    Shape<Pack, Pack.Builder> manifest = Shape.of(Pack::builder, Pack.Builder::build)
        .required("pack", text(), Pack.Builder::name, Pack::name)
        .required("version", text(), Pack.Builder::version, Pack::version)
        .optional("title", text(), Pack.Builder::title, Pack::title)
        .usually(
            "provenance",
            Provenance.unstated(),
            ProvenanceCodec.codec(),
            Pack.Builder::provenance,
            Pack::provenance)
        .list("files", ListedFile.of(files), ManifestCodec::addAll, pack -> ImmutableList.of());
    return Sections.addTo(manifest, Pack.Builder::addAllConcepts, Pack::concepts);
  }

  private static void addAll(Pack.Builder pack, List<ListedFile> files) {
    files.forEach(file -> pack.addAllConcepts(file.concepts()));
  }
}
