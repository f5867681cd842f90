package org.restory.pack.text;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The codecs of what must come back exactly as it was given: a person's words, and the lines of a
 * report.
 */
public final class Verbatim {
  private Verbatim() {}

  /**
   * Text to the letter, outer spaces included. A plain {@code null} or nothing at all is no text.
   */
  public static Codec<String> text() {
    return new Codec<>() {
      @Override
      public @Nullable String read(Node node, Reading reading) {
        if (node instanceof Node.Scalar scalar && !scalar.isNothing()) {
          return scalar.text();
        }
        reading.unexpected(node, "some text");
        return null;
      }

      @Override
      public Object write(String value) {
        return value;
      }

      @Override
      public Form form() {
        return Form.text().called("words");
      }
    };
  }

  /** A list in which a value may stand more than once. */
  public static <V> Codec<ImmutableList<V>> list(Codec<V> item) {
    return new Codec<>() {
      @Override
      public @Nullable ImmutableList<V> read(Node node, Reading reading) {
        if (!(node instanceof Node.Items list)) {
          reading.unexpected(node, "a list");
          return null;
        }
        List<V> values = new ArrayList<>();
        for (Node each : list.items()) {
          V value = item.read(each, reading);
          if (value != null) {
            values.add(value);
          }
        }
        return ImmutableList.copyOf(values);
      }

      @Override
      public Object write(ImmutableList<V> values) {
        return values.stream().map(item::write).toList();
      }

      @Override
      public Form form() {
        return new Form.Items(item.form(), 0, false);
      }
    };
  }

  /** A list that is left out where it is empty. */
  public static <V> Optional<ImmutableList<V>> unlessEmpty(ImmutableList<V> values) {
    return Optional.of(values).filter(all -> !all.isEmpty());
  }
}
