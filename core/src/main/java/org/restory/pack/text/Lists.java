package org.restory.pack.text;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.restory.catalog.Problem;
import org.restory.catalog.ProblemKind;

/** The codecs of lists and of mappings whose keys are values. */
public final class Lists {
  private Lists() {}

  /**
   * A list. An item that can't be read is reported, and the rest is read. One that stands there twice is refused, in reading and in
   * writing.
   */
  public static <V> Codec<List<V>> of(Codec<V> item) {
    return new Codec<>() {
      @Override
      public @Nullable List<V> read(Node node, Reading reading) {
        if (!(node instanceof Node.Items list)) {
          reading.unexpected(node, "a list");
          return null;
        }
        Set<V> values = new LinkedHashSet<>();
        Alikes alikes = new Alikes();
        for (Node each : list.items()) {
          V value = item.read(each, reading);
          if (value != null && !values.add(value)) {
            reading.problem(Problem.at(
                    each.at(), ProblemKind.VALUE_TWICE, each.kind() + " stands in the list twice")
                .expecting("it once"));
          } else if (value != null && alikes.areMany(value)) {
            reading.giveUp(Alikes.problem(each.at()));
          }
        }
        return List.copyOf(values);
      }

      @Override
      public Object write(List<V> values) {
        Set<Object> written = new LinkedHashSet<>();
        for (V value : values) {
          Object each = item.write(value);
          checkArgument(written.add(each), "'%s' stands in a list twice; expected it once", each);
        }
        return List.copyOf(written);
      }

      @Override
      public Form form() {
        return new Form.Items(item.form(), 0, true);
      }
    };
  }

  /** A list, or the one value it would hold. */
  public static <V> Codec<List<V>> oneOrMore(Codec<V> item) {
    Codec<List<V>> many = of(item);
    return new Codec<>() {
      @Override
      public @Nullable List<V> read(Node node, Reading reading) {
        if (node instanceof Node.Items) {
          return many.read(node, reading);
        }
        V value = item.read(node, reading);
        return value == null ? null : List.of(value);
      }

      @Override
      public Object write(List<V> values) {
        return values.size() == 1 ? item.write(values.get(0)) : many.write(values);
      }

      @Override
      public Form form() {
        return Form.either(item.form(), many.form());
      }
    };
  }

  /** A list of at least one value, or the one value it would hold. */
  public static <V> Codec<List<V>> some(Codec<V> item) {
    Codec<List<V>> any = oneOrMore(item);
    return new Codec<>() {
      @Override
      public @Nullable List<V> read(Node node, Reading reading) {
        if (node instanceof Node.Items list && list.items().isEmpty()) {
          reading.problem(Problem.at(node.at(), ProblemKind.EMPTY_LIST, "the list is empty")
              .expecting("at least one value"));
          return null;
        }
        return any.read(node, reading);
      }

      @Override
      public Object write(List<V> values) {
        return any.write(values);
      }

      @Override
      public Form form() {
        return Form.either(item.form(), new Form.Items(item.form(), 1, true));
      }
    };
  }

  /** A mapping from values that are written as scalars. */
  public static <K, V> Codec<Map<K, V>> map(Codec<K> key, Codec<V> item) {
    return new Codec<>() {
      @Override
      public @Nullable Map<K, V> read(Node node, Reading reading) {
        if (!(node instanceof Node.Fields mapping)) {
          reading.unexpected(node, "a mapping");
          return null;
        }
        Map<K, V> values = new LinkedHashMap<>();
        mapping.fields().forEach((name, field) -> {
          // A key that is text is so whether it stands in quotes or not.
          K k = key.read(new Node.Scalar(field.at(), name, !key.form().isPlain()), reading);
          V v = item.read(field.value(), reading);
          if (k != null && v != null) {
            values.put(k, v);
          }
        });
        return values;
      }

      @Override
      public Object write(Map<K, V> values) {
        Map<String, Object> written = new LinkedHashMap<>();
        values.forEach((k, v) -> written.put(key.write(k).toString(), item.write(v)));
        return written;
      }

      @Override
      public Form form() {
        return new Form.Keyed(key.form(), item.form());
      }
    };
  }
}
