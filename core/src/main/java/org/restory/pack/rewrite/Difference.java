package org.restory.pack.rewrite;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How the entries of a mapping or list change.
 *
 * @param kept those that stay, changed or not, in the order of the text
 * @param changed those whose value changes
 * @param removed those that go
 * @param added those that come, in order
 */
record Difference(
    ImmutableList<Entry> kept,
    ImmutableList<Changed> changed,
    ImmutableSet<Entry> removed,
    ImmutableList<Added> added) {

  /**
   * An entry whose value changes.
   *
   * @param entry the entry
   * @param before what its value was written as; empty where it was left out as usual
   * @param after what it is written as
   */
  record Changed(Entry entry, Optional<Object> before, Object after) {}

  /**
   * An entry that comes.
   *
   * @param after the entry that it follows; empty where it comes first
   * @param name the field's name; empty for an item
   * @param value its value
   */
  record Added(Optional<Entry> after, Optional<String> name, Object value) {}

  /** Of the fields of a mapping. Those that come follow what comes before them where a codec writes them. */
  static Difference ofFields(List<Entry> entries, Map<?, ?> before, Map<?, ?> after) {
    ImmutableList.Builder<Entry> kept = ImmutableList.builder();
    ImmutableList.Builder<Changed> changed = ImmutableList.builder();
    ImmutableSet.Builder<Entry> removed = ImmutableSet.builder();
    for (Entry entry : entries) {
      String name = entry.name().orElseThrow();
      Object was = before.get(name);
      Object is = after.get(name);
      if (is == null && was != null) {
        removed.add(entry);
        continue;
      }
      kept.add(entry);
      if (is != null && !is.equals(was)) {
        changed.add(new Changed(entry, Optional.ofNullable(was), is));
      }
    }
    return new Difference(
        kept.build(), changed.build(), removed.build(), addedFields(entries, after));
  }

  private static ImmutableList<Added> addedFields(List<Entry> entries, Map<?, ?> after) {
    ImmutableList.Builder<Added> added = ImmutableList.builder();
    Optional<Entry> last = Optional.empty();
    for (Map.Entry<?, ?> field : after.entrySet()) {
      Optional<String> name = Optional.of(field.getKey().toString());
      Optional<Entry> there =
          entries.stream().filter(entry -> entry.name().equals(name)).findFirst();
      if (there.isEmpty()) {
        added.add(new Added(last, name, field.getValue()));
      }
      last = there.or(() -> lastOf(added.build()));
    }
    return added.build();
  }

  // What is added follows the entry that the one added before it follows.
  private static Optional<Entry> lastOf(List<Added> added) {
    return added.isEmpty() ? Optional.empty() : added.get(added.size() - 1).after();
  }

  /** Of the items of a list. What is the same on both sides stays; what stands between is changed one by one. */
  static Difference ofItems(List<Entry> entries, List<?> before, List<?> after) {
    Building building = new Building(entries, before, after);
    int[][] common = common(before, after);
    int i = 0;
    int j = 0;
    int fromI = 0;
    int fromJ = 0;
    while (i < before.size() && j < after.size()) {
      if (before.get(i).equals(after.get(j))) {
        building.between(fromI, i, fromJ, j);
        building.keep(i);
        fromI = ++i;
        fromJ = ++j;
      } else if (common[i + 1][j] >= common[i][j + 1]) {
        i++;
      } else {
        j++;
      }
    }
    building.between(fromI, before.size(), fromJ, after.size());
    return building.build();
  }

  /** How many items the rests of two lists have in common, in order. */
  private static int[][] common(List<?> before, List<?> after) {
    int[][] common = new int[before.size() + 1][after.size() + 1];
    for (int i = before.size() - 1; i >= 0; i--) {
      for (int j = after.size() - 1; j >= 0; j--) {
        common[i][j] = Objects.equals(before.get(i), after.get(j))
            ? common[i + 1][j + 1] + 1
            : Math.max(common[i + 1][j], common[i][j + 1]);
      }
    }
    return common;
  }

  /** A difference between two lists that is being found from front to back. */
  private static final class Building {
    private final List<Entry> entries;
    private final List<?> before;
    private final List<?> after;
    private final ImmutableList.Builder<Entry> kept = ImmutableList.builder();
    private final ImmutableList.Builder<Changed> changed = ImmutableList.builder();
    private final ImmutableSet.Builder<Entry> removed = ImmutableSet.builder();
    private final ImmutableList.Builder<Added> added = ImmutableList.builder();
    private @Nullable Entry last;

    Building(List<Entry> entries, List<?> before, List<?> after) {
      this.entries = entries;
      this.before = before;
      this.after = after;
    }

    void keep(int i) {
      last = entries.get(i);
      kept.add(last);
    }

    void between(int fromI, int toI, int fromJ, int toJ) {
      int i = fromI;
      int j = fromJ;
      while (i < toI && j < toJ) {
        keep(i);
        changed.add(new Changed(entries.get(i), Optional.of(before.get(i)), after.get(j)));
        i++;
        j++;
      }
      removed.addAll(entries.subList(i, toI));
      for (; j < toJ; j++) {
        added.add(new Added(Optional.ofNullable(last), Optional.empty(), after.get(j)));
      }
    }

    Difference build() {
      return new Difference(kept.build(), changed.build(), removed.build(), added.build());
    }
  }
}
