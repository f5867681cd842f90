package org.restory.pack.values;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Optional;
import org.restory.catalog.Pack;
import org.restory.catalog.Places;
import org.restory.catalog.SourceStatement;
import org.restory.catalog.shipped.ShippedPack;
import org.restory.model.Concept;
import org.restory.model.DataElement;
import org.restory.model.Provenance;

/** A pack whose values the build has written. What it says of itself is read at once, each kind of concept when it is asked for. */
public final class PackValues implements ShippedPack {
  private final ImmutableMap<Class<? extends Concept<?>>, ValueReader> kinds;
  private final Places places;
  private final String fingerprint;
  private final String name;
  private final String version;
  private final Optional<String> title;
  private final Locale language;
  private final Optional<String> namespace;
  private final Provenance provenance;
  private final SourceStatement sourceStatement;

  // The order is that in which PackValuesWriter writes.
  private PackValues(ValueReader in) {
    this.fingerprint = in.text();
    this.name = in.text();
    this.version = in.text();
    this.title = in.optionalText();
    this.language = Locale.forLanguageTag(in.text());
    this.namespace = in.optionalText();
    this.provenance = AboutValues.provenance(in);
    this.sourceStatement = sourceStatement(in);
    ImmutableMap.Builder<Class<? extends Concept<?>>, ValueReader> starts = ImmutableMap.builder();
    for (Class<? extends Concept<?>> kind : ConceptValues.kinds()) {
      starts.put(kind, in.over(in.number()));
    }
    this.kinds = starts.buildOrThrow();
    ValueReader places = in.over(in.number());
    this.places = Places.later(table -> PlaceValues.tell(places.again(), table));
    ValueReader.check(in.isAtEnd(), "it goes on after its end");
  }

  /**
   * The values in a resource beside a class; empty if there is no such resource.
   *
   * @throws IllegalStateException if the resource is of another version, or damaged
   */
  public static Optional<ShippedPack> beside(Class<?> type, String resource) {
    try (InputStream in = type.getResourceAsStream(resource)) {
      return in == null ? Optional.empty() : Optional.of(of(in.readAllBytes()));
    } catch (IOException e) {
      throw new UncheckedIOException(resource, e);
    }
  }

  /** The same from the bytes of one. */
  static PackValues of(byte[] bytes) {
    return new PackValues(ValueReader.of(bytes));
  }

  private static SourceStatement sourceStatement(ValueReader in) {
    return SourceStatement.builder()
        .developer(in.optionalText())
        .funding(in.optionalText())
        .released(in.optionalDay())
        .revised(in.optionalDay())
        .intendedUse(in.optionalText())
        .addAllOutOfScope(in.texts())
        .addAllLimits(in.texts())
        .uses(
            in.flag()
                ? Optional.of(Sets.immutableEnumSet(in.words(DataElement.values())))
                : Optional.empty())
        .build();
  }

  @Override
  public String nameAndVersion() {
    return name + " " + version;
  }

  @Override
  public SourceStatement sourceStatement() {
    return sourceStatement;
  }

  @Override
  public String fingerprint() {
    return fingerprint;
  }

  @Override
  public ImmutableSet<Class<? extends Concept<?>>> kinds() {
    return kinds.keySet();
  }

  @Override
  public ImmutableList<Concept<?>> ofKind(Class<?> kind) {
    ValueReader start = kinds.get(kind);
    if (start == null) {
      return ImmutableList.of();
    }
    ValueReader in = start.again();
    int count = in.number();
    ImmutableList.Builder<Concept<?>> concepts = ImmutableList.builderWithExpectedSize(count);
    for (int i = 0; i < count; i++) {
      concepts.add(ConceptValues.read(kind, in));
    }
    return concepts.build();
  }

  @Override
  public Pack pack() {
    Pack.Builder pack = Pack.builder()
        .name(name)
        .version(version)
        .title(title)
        .language(language)
        .namespace(namespace)
        .provenance(provenance)
        .sourceStatement(sourceStatement)
        .places(places);
    for (Class<?> kind : kinds.keySet()) {
      pack.addAllConcepts(ofKind(kind));
    }
    return pack.build();
  }
}
