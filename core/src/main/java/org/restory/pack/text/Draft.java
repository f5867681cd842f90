package org.restory.pack.text;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The parts of a record while it is read, since a record has no builder. */
public final class Draft {
  private final Map<Part<?>, Object> values = new HashMap<>();

  /**
   * One part of a record.
   *
   * @param <V> what it holds
   */
  public static final class Part<V> {
    /** Gives the part its value. */
    public void set(Draft draft, V value) {
      draft.values.put(this, value);
    }

    /** The value of a part that must be given. */
    public V of(Draft draft) {
      return in(draft).orElseThrow();
    }

    /** The value of a part that has a usual one. */
    public V of(Draft draft, V usual) {
      return in(draft).orElse(usual);
    }

    /** The value of a part that may be left out. */
    // Only set() puts a value under this part.
    @SuppressWarnings("unchecked")
    public Optional<V> in(Draft draft) {
      return Optional.ofNullable((V) draft.values.get(this));
    }
  }
}
