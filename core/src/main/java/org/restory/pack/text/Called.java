package org.restory.pack.text;

import org.jspecify.annotations.Nullable;

/**
 * A codec whose form has a name of its own.
 *
 * @param name what the form is called
 * @param codec how the value is read and written
 * @param <T> the value
 */
public record Called<T>(String name, Codec<T> codec) implements Codec<T> {
  @Override
  public @Nullable T read(Node node, Reading reading) {
    return codec.read(node, reading);
  }

  @Override
  public Object write(T value) {
    return codec.write(value);
  }

  @Override
  public Form form() {
    return codec.form().called(name);
  }
}
