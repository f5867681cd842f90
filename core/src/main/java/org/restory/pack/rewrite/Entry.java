package org.restory.pack.rewrite;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/**
 * A field of a mapping or an item of a list, where it stands.
 *
 * @param name the field's name; empty for an item
 * @param start where the name, or the dash or value of the item, starts
 * @param nameEnd where the name ends; the start of an item
 * @param value its value
 */
record Entry(Optional<String> name, int start, int nameEnd, Piece value) {
  int end() {
    return value.end();
  }

  static ImmutableList<Entry> of(Piece.Fields mapping) {
    return mapping.fields().entrySet().stream()
        .map(field -> new Entry(
            Optional.of(field.getKey()),
            field.getValue().start(),
            field.getValue().nameEnd(),
            field.getValue().value()))
        .collect(ImmutableList.toImmutableList());
  }

  static ImmutableList<Entry> of(Piece.Items list, String text) {
    return list.items().stream()
        .map(item -> {
          int start = list.flow() ? item.start() : dash(list, item, text);
          return new Entry(Optional.empty(), start, start, item);
        })
        .collect(ImmutableList.toImmutableList());
  }

  /** The dash of an item: the last before it that stands below that of the first. */
  private static int dash(Piece.Items list, Piece item, String text) {
    int dash = item.start();
    do {
      dash = text.lastIndexOf('-', dash - 1);
    } while (dash > list.start() && column(text, dash) != column(text, list.start()));
    return dash;
  }

  private static int column(String text, int at) {
    return at - text.lastIndexOf('\n', at - 1);
  }
}
