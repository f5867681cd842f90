package org.restory.pack.values;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkState;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import org.restory.catalog.Catalog;
import org.restory.catalog.Pack;
import org.restory.catalog.SourceStatement;
import org.restory.model.Concept;

/** Writes the values of a pack that stands by itself. Nothing at run time needs it. */
public final class PackValuesWriter {
  private PackValuesWriter() {}

  /**
   * The values, which are known to read back as the very same pack.
   *
   * @throws IllegalArgumentException if the pack is laid over others
   * @throws org.restory.catalog.InvalidContentException if no catalog can be made of it
   */
  public static byte[] write(Pack pack) {
    checkArgument(
        pack.requires().isEmpty()
            && pack.overrides().isEmpty()
            && pack.retires().isEmpty()
            && pack.translates().isEmpty(),
        "pack '%s' is laid over others; expected one that stands by itself",
        pack);
    byte[] bytes = write(pack, Catalog.of(pack).fingerprint());
    Pack back = PackValues.of(bytes).pack();
    checkState(
        back.equals(pack) && back.concepts().equals(pack.concepts()),
        "the values of pack '%s' read back as something else",
        pack);
    return bytes;
  }

  static byte[] write(Pack pack, String fingerprint) {
    ValueWriter out = new ValueWriter();
    out.text(fingerprint);
    out.text(pack.name());
    out.text(pack.version());
    out.optionalText(pack.title());
    out.text(pack.language().toLanguageTag());
    out.optionalText(pack.namespace());
    AboutValues.write(out, pack.provenance());
    write(out, pack.sourceStatement());
    for (Class<? extends Concept<?>> kind : ConceptValues.kinds()) {
      ImmutableList<Concept<?>> ofKind =
          pack.concepts().stream().filter(kind::isInstance).collect(toImmutableList());
      ValueWriter apart = out.apart();
      apart.all(ofKind, ConceptValues::write);
      out.measured(apart);
    }
    ValueWriter places = out.apart();
    PlaceValues.write(places, pack.places());
    out.measured(places);
    return out.file();
  }

  private static void write(ValueWriter out, SourceStatement said) {
    out.optionalText(said.developer());
    out.optionalText(said.funding());
    out.optional(said.released(), ValueWriter::day);
    out.optional(said.revised(), ValueWriter::day);
    out.optionalText(said.intendedUse());
    out.texts(said.outOfScope());
    out.texts(said.limits());
    out.optional(said.uses(), ValueWriter::words);
  }
}
