package org.restory.pack.rewrite;

import java.util.List;
import java.util.Optional;

/** In braces or brackets, on one line or over several. */
final class FlowLayout implements Layout {
  private final Edits edits;
  private final Spelling spelling;
  private final List<Entry> entries;
  private final boolean overLines;

  FlowLayout(Edits edits, Spelling spelling, Piece whole, List<Entry> entries) {
    this.edits = edits;
    this.spelling = spelling;
    this.entries = entries;
    this.overLines = edits.lineStart(entries.get(0).start()) > whole.start();
  }

  @Override
  public void replace(Entry entry, Object value) {
    edits.replace(
        entry.value().start(),
        entry.end(),
        entry.value() instanceof Piece.Scalar before && Layout.isScalar(value)
            ? spelling.inLineAs(before, value)
            : spelled(value));
  }

  @Override
  public void addAfter(Entry entry, Optional<String> name, Object value) {
    edits.insert(entry.end(), "," + between() + said(name, value));
  }

  @Override
  public void addBefore(Entry first, Optional<String> name, Object value) {
    edits.insert(first.start(), said(name, value) + "," + between());
  }

  @Override
  public void remove(List<Entry> kept, Iterable<Entry> removed) {
    Entry lastKept = kept.get(kept.size() - 1);
    Entry last = entries.get(entries.size() - 1);
    for (Entry entry : removed) {
      if (entry.start() < lastKept.start()) {
        edits.replace(entry.start(), entries.get(entries.indexOf(entry) + 1).start(), "");
      }
    }
    if (last.start() > lastKept.start()) {
      edits.replace(lastKept.end(), last.end(), "");
    }
  }

  private String said(Optional<String> name, Object value) {
    return name.map(field -> spelling.name(field) + ": ").orElse("") + spelled(value);
  }

  private String spelled(Object value) {
    return overLines ? spelling.overLines(value, indent()) : spelling.inLine(value);
  }

  private String between() {
    return overLines ? edits.lineBreak() + " ".repeat(indent()) : " ";
  }

  private int indent() {
    return edits.column(entries.get(0).start());
  }
}
