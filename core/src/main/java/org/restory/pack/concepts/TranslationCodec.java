package org.restory.pack.concepts;

import static org.restory.pack.text.Scalars.text;

import com.google.common.collect.ImmutableList;
import org.jspecify.annotations.Nullable;
import org.restory.catalog.Places;
import org.restory.catalog.Translation;
import org.restory.model.Concept;
import org.restory.pack.text.Codec;
import org.restory.pack.text.Form;
import org.restory.pack.text.Node;
import org.restory.pack.text.Reading;
import org.restory.pack.text.Shape;

/**
 * The codec of items in another language: in full under their usual sections, or in files that the group lists. A pack may say
 * one item in several languages, and so each group keeps the places of its own.
 *
 * @param group how a group is read and written, places aside
 */
record TranslationCodec(Codec<Translation> group) implements Codec<Translation> {
  /** The codec of a group that lists files among these; writing puts all items into the group. */
  static TranslationCodec of(PackFiles files) {
    Shape<Translation, Translation.Builder> shape = Shape.of(
            Translation::builder, Translation.Builder::build)
        .required("of", text(), Translation.Builder::of, Translation::of)
        .required(
            "language",
            LayerCodecs.language(),
            Translation.Builder::language,
            Translation::language)
        .list(
            "files",
            ListedFile.of(files),
            (items, listed) -> listed.forEach(file -> items.addAllConcepts(file.concepts())),
            items -> ImmutableList.of());
    Sections.addTo(shape, Translation.Builder::addAllConcepts, Translation::concepts);
    return new TranslationCodec(new Group<>(
        shape, Translation::concepts, (read, items) -> with(read, items, Places.none())));
  }

  @Override
  public @Nullable Translation read(Node node, Reading reading) {
    return reading.apart(
        () -> group.read(node, reading), (read, places) -> with(read, read.concepts(), places));
  }

  @Override
  public Object write(Translation value) {
    return group.write(value);
  }

  @Override
  public Form form() {
    return group.form();
  }

  private static Translation with(
      Translation read, ImmutableList<Concept<?>> concepts, Places places) {
    return Translation.builder()
        .of(read.of())
        .language(read.language())
        .addAllConcepts(concepts)
        .places(places)
        .build();
  }
}
