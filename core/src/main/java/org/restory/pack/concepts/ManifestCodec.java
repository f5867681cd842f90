package org.restory.pack.concepts;

import static org.restory.pack.text.Scalars.text;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Locale;
import org.restory.catalog.Pack;
import org.restory.catalog.SourceStatement;
import org.restory.model.Provenance;
import org.restory.pack.text.Form;
import org.restory.pack.text.ProvenanceCodec;
import org.restory.pack.text.Shape;

/** The codec of a pack's manifest: name, version and the packs it needs, with the sections it holds, the
 * files it lists, and what it overrides, retires and translates. */
public final class ManifestCodec {
  private ManifestCodec() {}

  /** The codec of a manifest that lists files among these; writing puts all content into the manifest. */
  public static Shape<Pack, Pack.Builder> of(PackFiles files) {
    Shape<Pack, Pack.Builder> manifest = Shape.of(Pack::builder, Pack.Builder::build)
        .required("pack", text(), Pack.Builder::name, Pack::name)
        .required("version", text(), Pack.Builder::version, Pack::version)
        .optional("title", text(), Pack.Builder::title, Pack::title)
        .usually(
            "language",
            Locale.ENGLISH,
            LayerCodecs.language(),
            Pack.Builder::language,
            Pack::language)
        .optional("namespace", LayerCodecs.namespace(), Pack.Builder::namespace, Pack::namespace)
        .map(
            "requires",
            LayerCodecs.neededPack(),
            LayerCodecs.range(),
            Pack.Builder::putAllRequires,
            Pack::requires)
        .usually(
            "provenance",
            Provenance.unstated(),
            ProvenanceCodec.codec(),
            Pack.Builder::provenance,
            Pack::provenance)
        .usually(
            "source-attributes",
            SourceStatement.unstated(),
            SourceStatementCodec.codec(),
            Pack.Builder::sourceStatement,
            Pack::sourceStatement)
        .list("files", ListedFile.of(files), ManifestCodec::addAll, pack -> ImmutableList.of());
    return Sections.addTo(manifest, Pack.Builder::addAllConcepts, Pack::concepts)
        .list("overrides", LayerCodecs.overrides(), Pack.Builder::addAllOverrides, Pack::overrides)
        .list("retires", LayerCodecs.retirement(), Pack.Builder::addAllRetires, Pack::retires)
        .list(
            "translates",
            TranslationCodec.of(files),
            Pack.Builder::addAllTranslates,
            Pack::translates);
  }

  /** The form of any file of a pack: a manifest, or a listed file, which holds sections only. */
  public static Form form() {
    return new Form.WholeOrPart(of(PackFiles.none()).mapping(), Sections.file().mapping());
  }

  private static void addAll(Pack.Builder pack, List<ListedFile> files) {
    files.forEach(file -> pack.addAllConcepts(file.concepts()));
  }
}
