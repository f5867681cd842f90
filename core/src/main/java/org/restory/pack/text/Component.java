package org.restory.pack.text;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One component of a record, with the field or fields it stands in.
 *
 * @param <T> the record
 * @param <V> the component
 */
public final class Component<T, V> {
  private final Draft.Part<V> part = new Draft.Part<>();
  private final @Nullable V usual;
  private final Entry<T, V> entry;

  private Component(@Nullable V usual, Entry<T, V> entry) {
    this.usual = usual;
    this.entry = entry;
  }

  /** One that must be given. */
  public static <T, V> Component<T, V> required(String name, Codec<V> codec, Function<T, V> get) {
    return new Component<>(null, (shape, part) -> shape.required(name, codec, part::set, get));
  }

  /** One that is left out where it has its usual value. */
  public static <T, V> Component<T, V> usually(
      String name, V usual, Codec<V> codec, Function<T, V> get) {
    return new Component<>(
        usual, (shape, part) -> shape.usually(name, usual, codec, part::set, get));
  }

  /** One that may be left out. */
  public static <T, V> Component<T, Optional<V>> optional(
      String name, Codec<V> codec, Function<T, Optional<V>> get) {
    return new Component<>(
        Optional.empty(),
        (shape, part) ->
            shape.optional(name, codec, (draft, v) -> part.set(draft, Optional.of(v)), get));
  }

  /** A list that must be given. */
  public static <T, V> Component<T, ImmutableList<V>> list(
      String name, Codec<V> codec, Function<T, ImmutableList<V>> get) {
    Codec<ImmutableList<V>> frozen =
        new Mapped<>(Lists.of(codec), ImmutableList::copyOf, values -> values);
    return required(name, frozen, get);
  }

  /** A set of values, or one alone, that must be given. */
  public static <T, V> Component<T, ImmutableSet<V>> someOf(
      String name, Codec<V> codec, Function<T, ImmutableSet<V>> get) {
    Codec<ImmutableSet<V>> frozen =
        new Mapped<>(Lists.some(codec), ImmutableSet::copyOf, ImmutableSet::asList);
    return required(name, frozen, get);
  }

  /** A set of values, or one alone, left out where it is empty. */
  public static <T, V> Component<T, ImmutableSet<V>> oneOrMore(
      String name, Codec<V> codec, Function<T, ImmutableSet<V>> get) {
    Codec<ImmutableSet<V>> frozen =
        new Mapped<>(Lists.oneOrMore(codec), ImmutableSet::copyOf, ImmutableSet::asList);
    return usually(name, ImmutableSet.of(), frozen, get);
  }

  /** One whose fields stand among those of the record. */
  public static <T, V> Component<T, V> including(Shape<V, ?> shape, Function<T, V> get) {
    return new Component<>(null, (whole, part) -> whole.including(shape, part::set, get));
  }

  /** Adds the field or fields to the shape of the record. */
  public void addTo(Shape<T, Draft> shape) {
    entry.addTo(shape, part);
  }

  /** The value that was read, or else the usual one. */
  public V of(Draft draft) {
    return usual == null ? part.of(draft) : part.of(draft, usual);
  }

  private interface Entry<T, V> {
    void addTo(Shape<T, Draft> shape, Draft.Part<V> part);
  }
}
