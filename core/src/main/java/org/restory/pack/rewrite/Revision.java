package org.restory.pack.rewrite;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Map;

/** Changes what a piece of a text says, and of its text no more than that. */
final class Revision {
  private final Edits edits;
  private final Spelling spelling;

  Revision(Edits edits, Spelling spelling) {
    this.edits = edits;
    this.spelling = spelling;
  }

  /**
   * Changes a mapping or list part by part; false where nothing of it would stay, or its author wrote it in another form.
   *
   * @param before what it was written as
   * @param after what it is to be written as
   */
  boolean change(Piece piece, Object before, Object after) {
    if (piece instanceof Piece.Fields mapping
        && before instanceof Map<?, ?> was
        && after instanceof Map<?, ?> is) {
      ImmutableList<Entry> entries = Entry.of(mapping);
      return isPresent(was, mapping)
          && carryOut(
              Difference.ofFields(entries, was, is), layout(mapping.flow(), piece, entries));
    }
    if (piece instanceof Piece.Items list) {
      ImmutableList<Entry> entries = Entry.of(list, edits.text());
      List<?> was = listOf(before);
      return isList(after, was)
          && was.size() == entries.size()
          && !entries.isEmpty()
          && carryOut(
              Difference.ofItems(entries, was, listOf(after)), layout(list.flow(), piece, entries));
    }
    return false;
  }

  /** The layout of a mapping or list. */
  Layout layout(boolean flow, Piece piece, List<Entry> entries) {
    return flow
        ? new FlowLayout(edits, spelling, piece, entries)
        : new BlockLayout(edits, spelling, entries);
  }

  /** Whether a mapping has the very fields that a codec would write, and maybe others that say what is usual. */
  private static boolean isPresent(Map<?, ?> written, Piece.Fields mapping) {
    return !mapping.fields().isEmpty() && mapping.fields().keySet().containsAll(written.keySet());
  }

  // An author may put one value in brackets that a codec writes alone.
  private static List<?> listOf(Object value) {
    return value instanceof List<?> list ? list : ImmutableList.of(value);
  }

  // A word that was no item may stand for the whole list, as 'none' or 'any' does; in it, it would
  // say something else.
  private static boolean isList(Object after, List<?> was) {
    return after instanceof List || was.contains(after);
  }

  private boolean carryOut(Difference difference, Layout layout) {
    if (difference.kept().isEmpty()) {
      return false;
    }
    difference.changed().forEach(changed -> {
      boolean done = changed
          .before()
          .filter(before -> change(changed.entry().value(), before, changed.after()))
          .isPresent();
      if (!done) {
        layout.replace(changed.entry(), changed.after());
      }
    });
    difference
        .added()
        .forEach(added -> added
            .after()
            .filter(difference.kept()::contains)
            .ifPresentOrElse(
                entry -> layout.addAfter(entry, added.name(), added.value()),
                () -> layout.addBefore(difference.kept().get(0), added.name(), added.value())));
    layout.remove(difference.kept(), difference.removed());
    return true;
  }
}
