package org.restory.pack.rewrite;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How the entries of one mapping or list are set, and so how they are changed. */
interface Layout {
  /** Says the value of an entry anew. */
  void replace(Entry entry, Object value);

  /** Adds an entry after another. */
  void addAfter(Entry entry, Optional<String> name, Object value);

  /** Adds an entry before the first that stays. */
  void addBefore(Entry first, Optional<String> name, Object value);

  /** Takes entries away, of which at least one stays. */
  void remove(List<Entry> kept, Iterable<Entry> removed);

  /** Whether a value is written on its own, and not as a mapping or list. */
  static boolean isScalar(Object value) {
    return !(value instanceof Map || value instanceof List);
  }
}
