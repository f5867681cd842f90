package org.restory.pack.text;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.restory.catalog.Problem;
import org.restory.catalog.ProblemKind;
import org.restory.check.NearMatch;

/**
 * The codec of a mapping: its fields in order, each with how it is read into a builder and written from the value. A field that
 * no one declared is a problem.
 *
 * @param <T> the value
 * @param <B> its builder
 */
public final class Shape<T, B> implements Codec<T> {
  private final Supplier<B> start;
  private final Function<B, T> build;
  private final List<Entry<T, B>> entries = new ArrayList<>();
  private @Nullable String shorthand;

  private Shape(Supplier<B> start, Function<B, T> build) {
    this.start = start;
    this.build = build;
  }

  public static <T, B> Shape<T, B> of(Supplier<B> start, Function<B, T> build) {
    return new Shape<>(start, build);
  }

  /** A field that must be there. */
  public <V> Shape<T, B> required(
      String name, Codec<V> codec, BiConsumer<B, V> set, Function<T, V> get) {
    entries.add(new Field<>(
        name,
        true,
        codec,
        reader(codec, set),
        value -> Optional.of(codec.write(get.apply(value)))));
    return this;
  }

  /** A field that may be left out. */
  public <V> Shape<T, B> optional(
      String name, Codec<V> codec, BiConsumer<B, V> set, Function<T, Optional<V>> get) {
    entries.add(new Field<>(
        name, false, codec, reader(codec, set), value -> get.apply(value).map(codec::write)));
    return this;
  }

  /** A field that is left out where it has its usual value. */
  public <V> Shape<T, B> usually(
      String name, V usual, Codec<V> codec, BiConsumer<B, V> set, Function<T, V> get) {
    return optional(
        name, codec, set, value -> Optional.of(get.apply(value)).filter(v -> !v.equals(usual)));
  }

  /** A list of values, left out where it is empty. */
  public <V> Shape<T, B> list(
      String name,
      Codec<V> codec,
      BiConsumer<B, List<V>> addAll,
      Function<T, ? extends Iterable<V>> get) {
    return optional(
        name,
        Lists.of(codec),
        addAll,
        value -> Optional.<List<V>>of(ImmutableList.copyOf(get.apply(value)))
            .filter(all -> !all.isEmpty()));
  }

  /** A list of values that may be written as the one value it holds; left out where it is empty. */
  public <V> Shape<T, B> oneOrMore(
      String name,
      Codec<V> codec,
      BiConsumer<B, List<V>> addAll,
      Function<T, ? extends Iterable<V>> get) {
    return optional(
        name,
        Lists.oneOrMore(codec),
        addAll,
        value -> Optional.<List<V>>of(ImmutableList.copyOf(get.apply(value)))
            .filter(all -> !all.isEmpty()));
  }

  /** A mapping from one value to another, left out where it is empty. */
  public <K, V> Shape<T, B> map(
      String name,
      Codec<K> key,
      Codec<V> codec,
      BiConsumer<B, Map<K, V>> putAll,
      Function<T, ImmutableMap<K, V>> get) {
    return optional(
        name,
        Lists.map(key, codec),
        putAll,
        value -> Optional.<Map<K, V>>of(get.apply(value)).filter(all -> !all.isEmpty()));
  }

  /** A part whose fields stand among the others, not in a mapping of their own. */
  public <V> Shape<T, B> including(Shape<V, ?> part, BiConsumer<B, V> set, Function<T, V> get) {
    entries.add(new Part<>(part, set, get));
    return this;
  }

  /** Lets the value be written as the scalar of one field, where no other field is given. */
  public Shape<T, B> orJust(String field) {
    shorthand = field;
    return this;
  }

  /** The names of all fields, in order. */
  public ImmutableList<String> names() {
    return entries.stream().flatMap(entry -> entry.names().stream()).collect(toImmutableList());
  }

  @Override
  public @Nullable T read(Node node, Reading reading) {
    if (shorthand != null && node instanceof Node.Scalar) {
      Node.Field field = new Node.Field(node.at(), node);
      return read(new Node.Fields(node.at(), ImmutableMap.of(shorthand, field)), reading);
    }
    if (!(node instanceof Node.Fields mapping)) {
      reading.unexpected(node, "a mapping with the fields " + String.join(", ", names()));
      return null;
    }
    int before = reading.problemCount();
    refuseUnknown(mapping, reading);
    T value = assemble(mapping, reading);
    return reading.problemCount() > before ? null : value;
  }

  private @Nullable T assemble(Node.Fields mapping, Reading reading) {
    int before = reading.problemCount();
    B builder = start.get();
    entries.forEach(entry -> entry.read(builder, mapping, reading));
    if (reading.problemCount() > before) {
      return null;
    }
    try {
      return build.apply(builder);
    } catch (IllegalArgumentException e) {
      reading.problem(Problem.at(
          mapping.at(), ProblemKind.IMPOSSIBLE_VALUE, Node.plain(String.valueOf(e.getMessage()))));
      return null;
    }
  }

  private void refuseUnknown(Node.Fields mapping, Reading reading) {
    mapping.fields().forEach((name, field) -> {
      if (!knows(name)) {
        ImmutableList<String> known = names();
        reading.problem(
            Problem.at(field.at(), ProblemKind.UNKNOWN_FIELD, "unknown field " + Node.shown(name))
                .expecting("one of " + String.join(", ", known))
                .meaning(NearMatch.of(name, known.stream())));
      }
    });
  }

  @Override
  public Object write(T value) {
    Map<String, Object> written = fieldsOf(value);
    Object alone = written.size() == 1 && shorthand != null ? written.get(shorthand) : null;
    return alone == null ? written : alone;
  }

  // Asked for every field of every mapping, and so without a stream.
  private boolean knows(String name) {
    for (Entry<T, B> entry : entries) {
      if (entry.knows(name)) {
        return true;
      }
    }
    return false;
  }

  @Override
  public Form form() {
    Form.Mapping mapping = mapping();
    return mapping.fields().stream()
        .filter(field -> field.name().equals(shorthand))
        .findFirst()
        .map(field -> Form.either(field.form(), mapping))
        .orElse(mapping);
  }

  /** The form of the mapping, apart from any shorthand. */
  public Form.Mapping mapping() {
    return new Form.Mapping(
        entries.stream().flatMap(entry -> entry.form().stream()).collect(toImmutableList()));
  }

  private Map<String, Object> fieldsOf(T value) {
    Map<String, Object> written = new LinkedHashMap<>();
    entries.forEach(entry -> entry.write(value, written));
    return written;
  }

  private static <B, V> FieldReader<B> reader(Codec<V> codec, BiConsumer<B, V> set) {
    return (builder, node, reading) -> {
      try {
        V value = codec.read(node, reading);
        if (value != null) {
          set.accept(builder, value);
        }
      } catch (IllegalArgumentException e) {
        reading.problem(Problem.at(
            node.at(), ProblemKind.IMPOSSIBLE_VALUE, Node.plain(String.valueOf(e.getMessage()))));
      }
    };
  }

  /** What a mapping holds: one field, or the fields of a part. */
  private interface Entry<T, B> {
    ImmutableList<String> names();

    boolean knows(String name);

    void read(B builder, Node.Fields mapping, Reading reading);

    void write(T value, Map<String, Object> written);

    ImmutableList<Form.Field> form();
  }

  private interface FieldReader<B> {
    void read(B builder, Node node, Reading reading);
  }

  private record Field<T, B>(
      String name,
      boolean required,
      Codec<?> codec,
      FieldReader<B> reader,
      Function<T, Optional<Object>> writer)
      implements Entry<T, B> {
    @Override
    public ImmutableList<String> names() {
      return ImmutableList.of(name);
    }

    @Override
    public boolean knows(String other) {
      return name.equals(other);
    }

    @Override
    public void read(B builder, Node.Fields mapping, Reading reading) {
      Node.Field found = mapping.fields().get(name);
      if (found != null) {
        reader.read(builder, found.value(), reading);
      } else if (required) {
        reading.problem(
            Problem.at(mapping.at(), ProblemKind.MISSING_FIELD, "field '" + name + "' is missing")
                .expecting("it to be given"));
      }
    }

    @Override
    public void write(T value, Map<String, Object> written) {
      writer.apply(value).ifPresent(content -> written.put(name, content));
    }

    @Override
    public ImmutableList<Form.Field> form() {
      return ImmutableList.of(new Form.Field(name, codec.form(), required));
    }
  }

  private record Part<T, B, V>(Shape<V, ?> shape, BiConsumer<B, V> set, Function<T, V> get)
      implements Entry<T, B> {
    @Override
    public ImmutableList<String> names() {
      return shape.names();
    }

    @Override
    public boolean knows(String name) {
      return shape.knows(name);
    }

    @Override
    public void read(B builder, Node.Fields mapping, Reading reading) {
      V value = shape.assemble(mapping, reading);
      if (value != null) {
        set.accept(builder, value);
      }
    }

    @Override
    public void write(T value, Map<String, Object> written) {
      written.putAll(shape.fieldsOf(get.apply(value)));
    }

    @Override
    public ImmutableList<Form.Field> form() {
      return shape.mapping().fields();
    }
  }
}
