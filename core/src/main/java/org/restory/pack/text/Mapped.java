package org.restory.pack.text;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The codec of a value that is written as another value would be.
 *
 * @param written how the other value stands in a file
 * @param from makes the value of what was read
 * @param to makes what is written
 * @param <W> what is written
 * @param <T> the value
 */
public record Mapped<W, T>(Codec<W> written, Function<W, T> from, Function<T, W> to)
    implements Codec<T> {
  @Override
  public @Nullable T read(Node node, Reading reading) {
    W value = written.read(node, reading);
    return value == null ? null : from.apply(value);
  }

  @Override
  public Object write(T value) {
    return written.write(to.apply(value));
  }

  @Override
  public Form form() {
    return written.form();
  }
}
