package org.restory.pack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Mistakes such as authors make: each changes one place of a tree that was right. */
final class Mutations {
  private static final Object[] SCALARS = {
    "",
    " ",
    "x",
    "A B",
    "no-such-word",
    "7",
    "true",
    "any",
    "always",
    "everything",
    "client-work",
    ">= 3",
    ">= 0",
    "2..4",
    "= 1.5",
    "> 3",
    ">= acting",
    "2026-01-31",
    "2026-02-30",
    "../a.yaml",
    "a/b.yaml",
    "acme:slug",
    "null",
    "v".repeat(121),
    -1,
    0,
    1,
    3,
    5,
    481,
    20_000,
    1.5,
    true,
    false
  };

  private final Random random;

  Mutations(long seed) {
    random = new Random(seed);
  }

  /** A copy of the tree with one mistake in it, or none that matters. */
  @Nullable
  Object mutated(@Nullable Object tree) {
    if (tree instanceof Map<?, ?> map && !map.isEmpty() && random.nextInt(6) > 0) {
      Map<Object, @Nullable Object> copy = new LinkedHashMap<>(map);
      Object key = pick(List.copyOf(map.keySet()));
      copy.put(key, mutated(map.get(key)));
      return copy;
    }
    if (tree instanceof List<?> list && !list.isEmpty() && random.nextInt(6) > 0) {
      List<@Nullable Object> copy = new ArrayList<>(list);
      int at = random.nextInt(list.size());
      copy.set(at, mutated(list.get(at)));
      return copy;
    }
    return here(tree);
  }

  private @Nullable Object here(@Nullable Object tree) {
    if (tree instanceof Map<?, ?> map && !map.isEmpty()) {
      return ofMap(new LinkedHashMap<>(map), pick(List.copyOf(map.keySet())));
    }
    if (tree instanceof List<?> list && !list.isEmpty()) {
      return ofList(new ArrayList<>(list), random.nextInt(list.size()));
    }
    return tree == null ? "x" : ofScalar(tree);
  }

  private @Nullable Object ofMap(Map<Object, @Nullable Object> map, Object key) {
    switch (random.nextInt(6)) {
      case 0 -> map.remove(key);
      case 1 -> map.put(key + "s", map.remove(key));
      case 2 -> map.put("extra", "x");
      case 3 -> map.put(key, null);
      case 4 -> {
        return map.get(key);
      }
      default -> {
        return List.of(map);
      }
    }
    return map;
  }

  private @Nullable Object ofList(List<@Nullable Object> list, int at) {
    switch (random.nextInt(6)) {
      case 0 -> list.add(list.get(at));
      case 1 -> list.remove(at);
      case 2 -> list.clear();
      case 3 -> list.add(pick(List.of(SCALARS)));
      case 4 -> {
        return list.get(at);
      }
      default -> list.set(at, new ArrayList<>(list));
    }
    return list;
  }

  private Object ofScalar(Object scalar) {
    return switch (random.nextInt(6)) {
      case 0 -> scalar + "x";
      case 1 -> List.of(scalar);
      case 2 -> Map.of("id", scalar);
      case 3 -> scalar.toString();
      default -> pick(List.of(SCALARS));
    };
  }

  private <T> T pick(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }
}
