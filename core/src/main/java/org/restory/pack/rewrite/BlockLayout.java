package org.restory.pack.rewrite;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;

/** On lines of their own, by indentation. */
final class BlockLayout implements Layout {
  private final Edits edits;
  private final Spelling spelling;
  private final List<Entry> entries;
  private final int indent;

  BlockLayout(Edits edits, Spelling spelling, List<Entry> entries) {
    this.edits = edits;
    this.spelling = spelling;
    this.entries = entries;
    this.indent = edits.column(entries.get(0).start());
  }

  @Override
  public void replace(Entry entry, Object value) {
    Piece piece = entry.value();
    if (piece instanceof Piece.Scalar before && Layout.isScalar(value)) {
      edits.replace(piece.start(), piece.end(), spelling.inBlockAs(before, value, indent));
    } else if (isFlow(piece) && !Layout.isScalar(value)) {
      edits.replace(piece.start(), piece.end(), spelling.inLine(value));
    } else if (entry.name().isPresent()) {
      edits.replace(entry.nameEnd(), piece.end(), spelling.afterName(value, indent));
    } else {
      edits.replace(piece.start(), piece.end(), spelling.item(value, edits.column(piece.start())));
    }
  }

  private static boolean isFlow(Piece piece) {
    return (piece instanceof Piece.Fields fields && fields.flow())
        || (piece instanceof Piece.Items items && items.flow());
  }

  @Override
  public void addAfter(Entry entry, Optional<String> name, Object value) {
    edits.insert(
        edits.lineEnd(entry.end()),
        (isSpaced(entry) ? edits.lineBreak() : "") + newLine() + said(name, value));
  }

  @Override
  public void addBefore(Entry first, Optional<String> name, Object value) {
    edits.insert(first.start(), said(name, value) + newLine());
  }

  private String newLine() {
    return edits.lineBreak() + " ".repeat(indent);
  }

  private String said(Optional<String> name, Object value) {
    return name.map(field -> spelling.field(field, value, indent)).orElseGet(() -> {
      String dash = "-" + " ".repeat(afterDash());
      return dash + spelling.item(value, indent + dash.length());
    });
  }

  /** How many spaces the author puts after a dash. */
  private int afterDash() {
    int spaces = entries.get(0).value().start() - entries.get(0).start() - 1;
    return edits.lineEnd(entries.get(0).start()) >= entries.get(0).value().start() && spaces > 0
        ? spaces
        : 1;
  }

  /** Whether there is a blank line between an entry and its neighbor. */
  private boolean isSpaced(Entry entry) {
    int place = entries.indexOf(entry);
    if (entries.size() == 1) {
      return false;
    }
    Entry one = place + 1 < entries.size() ? entry : entries.get(place - 1);
    Entry other = entries.get(entries.indexOf(one) + 1);
    return edits
        .text()
        .substring(edits.nextLine(one.end()), edits.lineStart(other.start()))
        .lines()
        .anyMatch(String::isBlank);
  }

  @Override
  public void remove(List<Entry> kept, Iterable<Entry> removed) {
    ImmutableSet<Entry> gone = ImmutableSet.copyOf(removed);
    for (Entry entry : gone) {
      if (entry.equals(entries.get(0)) || !edits.startsLine(entry.start())) {
        removeFirst(kept.get(0), gone);
      } else if (entry.start() > kept.get(0).start()) {
        removeLines(entry);
      }
    }
  }

  /** Those at the front, of which the first may stand behind a dash. */
  private void removeFirst(Entry firstKept, ImmutableSet<Entry> gone) {
    Entry first = entries.get(0);
    if (gone.contains(first)) {
      edits.replace(first.start(), firstKept.start(), "");
    }
  }

  /** Takes the lines of an entry from the end of those before, so that what is added at its own end still follows on. */
  private void removeLines(Entry entry) {
    Entry before = entries.get(entries.indexOf(entry) - 1);
    int from = edits.commentsAbove(entry.start(), edits.nextLine(before.end()));
    int next = edits.nextLine(entry.end());
    int above = edits.lineStart(from - 1);
    boolean isLast = entry.equals(entries.get(entries.size() - 1));
    if (edits.line(above).isBlank() && (isLast || edits.line(next).isBlank())) {
      from = above;
    }
    edits.replace(edits.lineEnd(edits.lineStart(from - 1)), edits.lineEnd(entry.end()), "");
  }
}
