package org.restory.pack.text;

import org.jspecify.annotations.Nullable;

/**
 * How one kind of value stands in a file: read and written in one place, so that both agree.
 *
 * @param <T> the kind of value
 */
public interface Codec<T> {
  /** The value of a node, or null once a problem has been reported. */
  @Nullable
  T read(Node node, Reading reading);

  /** The value as text, number, truth value, list or map, for a writer. */
  Object write(T value);

  /** What is accepted, for those who describe it rather than read it. */
  Form form();
}
