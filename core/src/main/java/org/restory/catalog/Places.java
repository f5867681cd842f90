package org.restory.catalog;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableMap;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.restory.catalog.shipped.PlaceTable;
import org.restory.model.Id;

/**
 * Where the concepts of a pack, and the ids they name, stand in its files; so that a problem found after reading still knows its
 * place.
 */
public final class Places {
  /** Stands for a case, where concepts stand for themselves. */
  public static final Id<?> CASE = Id.of("case");

  /** The namespace that a manifest declares. */
  public static final String NAMESPACE = "namespace";

  /** What a manifest declares of the data about a person that its rules read. */
  public static final String USES = "uses";

  private static final Places NONE = new Places(Suppliers.ofInstance(ImmutableMap.of()));

  private final Supplier<ImmutableMap<Key, Location>> places;

  private Places(Supplier<ImmutableMap<Key, Location>> places) {
    this.places = places;
  }

  /** For content that came from no file. */
  public static Places none() {
    return NONE;
  }

  /** The places that a reader puts into a table; it is asked for them when one is first looked for. */
  public static Places later(Consumer<PlaceTable> reader) {
    return new Places(Suppliers.memoize(() -> {
      ImmutableMap.Builder<Key, Location> places = ImmutableMap.builder();
      reader.accept((kind, concept, usedKind, used, at) ->
          places.put(new Key(kind, concept, usedKind, used), at));
      return places.buildOrThrow();
    }));
  }

  /** Puts all of them into a table, in the order in which they were recorded. */
  public void tell(PlaceTable table) {
    places
        .get()
        .forEach((key, at) -> table.place(key.kind, key.concept, key.usedKind, key.used, at));
  }

  /** A builder with nothing in it. */
  public static Builder builder() {
    return new Builder();
  }

  /** Where a concept is defined. */
  public Optional<Location> of(Class<?> kind, Id<?> concept) {
    return Optional.ofNullable(places.get().get(Key.of(kind, concept)));
  }

  /** Where a concept names another; where that is not known, where the concept is defined. */
  public Optional<Location> ofUse(Class<?> kind, Id<?> concept, Class<?> usedKind, Id<?> used) {
    Location exact = places.get().get(new Key(kind, concept.value(), usedKind, used.value()));
    return exact == null ? of(kind, concept) : Optional.of(exact);
  }

  /** Where a text of a concept stands; where that is not known, where the concept is defined. */
  public Optional<Location> ofText(Class<?> kind, Id<?> concept, String text) {
    Location exact = places.get().get(Key.saying(kind, concept, text));
    return exact == null ? of(kind, concept) : Optional.of(exact);
  }

  /** Where a pack retires an item of an earlier pack. */
  public Optional<Location> ofRetirement(Class<?> kind, Id<?> item) {
    return Optional.ofNullable(places.get().get(Key.retiring(kind, item)));
  }

  /** Where a manifest says something of the whole pack. */
  public Optional<Location> ofManifest(String what) {
    return Optional.ofNullable(places.get().get(Key.inManifest(what)));
  }

  /** What a manifest says of a pack that it needs, as {@link #ofManifest} knows it. */
  public static String requirement(String pack) {
    return "requires " + pack;
  }

  /** Where a concept is defined a second time, which it should not be. */
  Optional<Location> ofSecond(Class<?> kind, Id<?> concept) {
    return Optional.ofNullable(places.get().get(Key.again(kind, concept)));
  }

  /** Comparable, so that keys that were made to have one hash code are still found fast. */
  private record Key(Class<?> kind, String concept, Class<?> usedKind, String used)
      implements Comparable<Key> {
    private static final Comparator<Key> ORDER = Comparator.comparing(Key::concept)
        .thenComparing(Key::used)
        .thenComparing(key -> key.kind.getName())
        .thenComparing(key -> key.usedKind.getName());

    @Override
    public int compareTo(Key other) {
      return ORDER.compare(this, other);
    }

    static Key of(Class<?> kind, Id<?> concept) {
      return new Key(kind, concept.value(), Void.class, "");
    }

    static Key again(Class<?> kind, Id<?> concept) {
      return new Key(kind, concept.value(), Void.class, "again");
    }

    static Key retiring(Class<?> kind, Id<?> item) {
      return new Key(kind, item.value(), Void.class, "retired");
    }

    static Key saying(Class<?> kind, Id<?> concept, String text) {
      return new Key(kind, concept.value(), String.class, text);
    }

    static Key inManifest(String what) {
      return new Key(Pack.class, what, Void.class, "");
    }
  }

  /** Collects places; the first one given for a thing stands. */
  public static final class Builder {
    private final Map<Key, Location> places = new LinkedHashMap<>();

    private Builder() {}

    /** Records where a concept is defined. */
    public Builder put(Class<?> kind, Id<?> concept, Location at) {
      if (places.putIfAbsent(Key.of(kind, concept), at) != null) {
        places.putIfAbsent(Key.again(kind, concept), at);
      }
      return this;
    }

    /** Records where a concept names another. */
    public Builder putUse(
        Class<?> kind, Id<?> concept, Class<?> usedKind, Id<?> used, Location at) {
      places.putIfAbsent(new Key(kind, concept.value(), usedKind, used.value()), at);
      return this;
    }

    /** Records where a text of a concept stands. */
    public Builder putText(Class<?> kind, Id<?> concept, String text, Location at) {
      places.putIfAbsent(Key.saying(kind, concept, text), at);
      return this;
    }

    /** Records where a pack retires an item of an earlier pack. */
    public Builder putRetirement(Class<?> kind, Id<?> item, Location at) {
      places.putIfAbsent(Key.retiring(kind, item), at);
      return this;
    }

    /** Records where a manifest says something of the whole pack. */
    public Builder putManifest(String what, Location at) {
      places.putIfAbsent(Key.inManifest(what), at);
      return this;
    }

    /** The places recorded so far. */
    public Places build() {
      return new Places(Suppliers.ofInstance(ImmutableMap.copyOf(places)));
    }
  }
}
