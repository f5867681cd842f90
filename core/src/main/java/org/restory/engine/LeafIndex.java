package org.restory.engine;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the leaves that a fact may make true, by its keys. Immutable. */
final class LeafIndex {
  private final ImmutableMap<Object, OfKind> byKind;

  LeafIndex(List<Probe> probes) {
    Map<Object, Map<String, List<Integer>>> leaves = new HashMap<>();
    for (int leaf = 0; leaf < probes.size(); leaf++) {
      for (Key key : probes.get(leaf).keys()) {
        leaves
            .computeIfAbsent(key.kind(), kind -> new HashMap<>())
            .computeIfAbsent(key.value(), value -> new ArrayList<>())
            .add(leaf);
      }
    }
    byKind = ImmutableMap.copyOf(Maps.transformValues(
        leaves,
        ofKind -> new OfKind(ImmutableMap.copyOf(
            Maps.transformValues(ofKind, sharing -> new Postings(sharing, probes))))));
  }

  /** The leaves about a kind of thing; null where there are none. */
  @Nullable
  OfKind get(Object kind) {
    return byKind.get(kind);
  }

  /** The leaves about one kind of thing, by its values. */
  static final class OfKind {
    private final ImmutableMap<String, Postings> byValue;
    private final @Nullable Postings any;

    private OfKind(ImmutableMap<String, Postings> byValue) {
      this.byValue = byValue;
      this.any = byValue.get(Key.ANY);
    }

    /** The leaves about a thing; null where there are none. */
    @Nullable
    Postings get(String value) {
      return byValue.get(value);
    }

    /** The leaves about anything of the kind; null where there are none. */
    @Nullable
    Postings any() {
      return any;
    }
  }
}
