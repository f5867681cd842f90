package org.restory.pack.concepts;

import static org.restory.pack.text.Scalars.text;

import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.restory.catalog.Overrides;
import org.restory.catalog.Places;
import org.restory.catalog.Retirement;
import org.restory.catalog.VersionRange;
import org.restory.check.Kinds;
import org.restory.check.Languages;
import org.restory.model.Concept;
import org.restory.model.Id;
import org.restory.pack.text.Codec;
import org.restory.pack.text.Component;
import org.restory.pack.text.Form;
import org.restory.pack.text.Ids;
import org.restory.pack.text.Node;
import org.restory.pack.text.ProvenanceCodec;
import org.restory.pack.text.Reading;
import org.restory.pack.text.Records;
import org.restory.pack.text.Scalars;
import org.restory.pack.text.Shape;
import org.restory.pack.text.Union;

/** The codecs of what a pack does to earlier packs: what it needs of them, overrides and retires. */
final class LayerCodecs {
  private LayerCodecs() {}

  /** A word that says something of the whole pack, whose place is kept. */
  static Codec<String> namespace() {
    return kept(text(), namespace -> Places.NAMESPACE);
  }

  /** The tag of a language. */
  static Codec<Locale> language() {
    return Scalars.of(
        Languages.EXPECTED,
        new Form.Spelled(Languages.FORM).described(Languages.EXPECTED),
        Languages::parse,
        Locale::toLanguageTag);
  }

  /** The name of a pack that is needed, whose place is kept. */
  static Codec<String> neededPack() {
    return kept(text(), Places::requirement);
  }

  static Codec<VersionRange> range() {
    return Scalars.of(
        "a range of versions such as '>=1.2 <2'",
        new Form.Text("^\\s*(>=|<=|=|<|>)\\s*[0-9]"),
        VersionRange::parse,
        VersionRange::toString);
  }

  /** Items under the sections they would have in the head of a pack, with the pack that has them and a reason for all. */
  static Codec<Overrides> overrides() {
    Shape<Overrides, Overrides.Builder> shape = Shape.of(
            Overrides::builder, Overrides.Builder::build)
        .required("of", text(), Overrides.Builder::of, Overrides::of)
        .required("because", text(), Overrides.Builder::because, Overrides::because);
    Sections.addTo(shape, Overrides.Builder::addAllConcepts, Overrides::concepts);
    return new Group<>(
        shape,
        Overrides::concepts,
        (read, concepts) -> Overrides.builder()
            .of(read.of())
            .because(read.because())
            .addAllConcepts(concepts)
            .build());
  }

  /** An item under the word for its kind, such as {@code exercise}. */
  static Codec<Retirement> retirement() {
    Union<Retirement> kinds = Union.of("kind of item to retire");
    Sections.all().forEach(section -> addTo(kinds, section));
    return kinds;
  }

  private static void addTo(Union<Retirement> kinds, Section<?> section) {
    kinds.form(
        section.one(),
        Retirement.class,
        retirement -> retirement.kind().equals(section.kind()),
        Records.of(
            Component.required(section.one(), item(section.kind()), Retirement::id),
            Component.required("of", text(), Retirement::of),
            Component.including(ProvenanceCodec.withdrawal(), Retirement::withdrawal),
            (id, of, withdrawal) -> new Retirement(of, section.kind(), id, withdrawal)));
  }

  /** The id of what is retired. What is read after it belongs to the retirement. */
  private static Codec<Id<?>> item(Class<? extends Concept<?>> kind) {
    return new Codec<>() {
      @Override
      public @Nullable Id<?> read(Node node, Reading reading) {
        if (node instanceof Node.Scalar scalar
            && scalar.isWord()
            && Id.isWellFormed(scalar.text())) {
          Id<?> id = Id.of(scalar.text());
          reading.startRetirement(kind, id, node.at());
          return id;
        }
        reading.unexpected(node, "the id of " + Kinds.one(kind) + ", such as 'a-short-name'");
        return null;
      }

      @Override
      public Object write(Id<?> value) {
        return value.value();
      }

      @Override
      public Form form() {
        return Ids.form("the id of " + Kinds.one(kind));
      }
    };
  }

  /** What a manifest says of the whole pack, whose place is kept under a key. */
  static <V> Codec<V> kept(Codec<V> codec, Function<V, String> key) {
    return new Codec<>() {
      @Override
      public @Nullable V read(Node node, Reading reading) {
        V value = codec.read(node, reading);
        if (value != null) {
          reading.placeInManifest(key.apply(value), node.at());
        }
        return value;
      }

      @Override
      public Object write(V value) {
        return codec.write(value);
      }

      @Override
      public Form form() {
        return codec.form();
      }
    };
  }
}
