package org.restory.pack.rewrite;

import static java.util.stream.Collectors.joining;

import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A text with the changes that are to be made to it, all at once. */
final class Edits {
  private static final String BYTE_ORDER_MARK = "\uFEFF";
  private static final Splitter LINES = Splitter.on('\n');

  private final String text;
  private final String lineBreak;
  private final List<Edit> edits = new ArrayList<>();

  Edits(String text) {
    this.text = text;
    this.lineBreak = text.contains("\r\n") ? "\r\n" : "\n";
  }

  String text() {
    return text;
  }

  /** The line break that the text has. */
  String lineBreak() {
    return lineBreak;
  }

  /** Lines that start with that many spaces, all but the first. */
  String indented(String lines, int indent) {
    String spaces = " ".repeat(indent);
    return LINES
        .splitToStream(lines.stripTrailing())
        .map(line -> line.isEmpty() ? line : spaces + line)
        .collect(joining(lineBreak))
        .substring(indent);
  }

  void replace(int from, int to, String with) {
    edits.add(new Edit(from, to, with));
  }

  void insert(int at, String what) {
    replace(at, at, what);
  }

  /** Where the line of a place starts. */
  int lineStart(int at) {
    return text.lastIndexOf('\n', at - 1) + 1;
  }

  /** Where the line of a place ends, its break aside. */
  int lineEnd(int at) {
    int end = text.indexOf('\n', at);
    int last = end < 0 ? text.length() : end;
    return last > at && text.charAt(last - 1) == '\r' ? last - 1 : last;
  }

  /** Where the line after that of a place starts; the end of the text if there is none. */
  int nextLine(int at) {
    int end = text.indexOf('\n', at);
    return end < 0 ? text.length() : end + 1;
  }

  /** How many characters stand before a place on its line. */
  int column(int at) {
    int start = lineStart(at);
    return at - start - (start == 0 && text.startsWith(BYTE_ORDER_MARK) ? 1 : 0);
  }

  /** What stands on the line that starts at a place. */
  String line(int start) {
    return text.substring(start, lineEnd(start));
  }

  /** Whether nothing but spaces stands before a place on its line. */
  boolean startsLine(int at) {
    return text.substring(lineStart(at), at).isBlank();
  }

  /**
   * The start of the comment lines directly above the line of a place, which have its indentation; the line itself if there are none.
   *
   * @param after where they may start at the earliest
   */
  int commentsAbove(int at, int after) {
    int start = lineStart(at);
    int indent = line(start).length() - line(start).stripLeading().length();
    while (start > after) {
      int above = lineStart(start - 1);
      String line = line(above);
      if (above <= after || !line.stripLeading().startsWith("#") || line.indexOf('#') != indent) {
        break;
      }
      start = above;
    }
    return start;
  }

  /** The text with every change made. */
  String made() {
    StringBuilder made = new StringBuilder();
    int from = 0;
    edits.sort(Comparator.comparingInt(Edit::from).thenComparingInt(Edit::to));
    for (Edit edit : edits) {
      if (edit.from < from) {
        throw new IllegalStateException("two changes to one place of a text");
      }
      made.append(text, from, edit.from).append(edit.with);
      from = edit.to;
    }
    return made.append(text, from, text.length()).toString();
  }

  private record Edit(int from, int to, String with) {}
}
