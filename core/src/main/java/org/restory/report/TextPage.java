package org.restory.report;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.base.Strings;

/** A page of plain text, set within a number of columns. */
final class TextPage {
  private static final Splitter WORDS = Splitter.on(
          CharMatcher.breakingWhitespace().or(CharMatcher.javaIsoControl()))
      .omitEmptyStrings();

  private static final int LONGEST_HANG = 18;

  private final int columns;
  private final StringBuilder text = new StringBuilder();

  TextPage(int columns) {
    this.columns = columns;
  }

  /** A heading with a line under it. */
  void heading(String heading) {
    blank();
    text.append(heading).append('\n').append("─".repeat(heading.length())).append('\n');
  }

  /** An empty line, unless the page is empty. */
  void blank() {
    if (text.length() > 0) {
      text.append('\n');
    }
  }

  /** A title at the left and facts at the right of one line, or of two where they do not fit. */
  void title(String left, String right) {
    int gap = columns - left.length() - right.length();
    if (gap >= 2) {
      text.append(left).append(" ".repeat(gap)).append(right).append('\n');
    } else {
      text.append(left).append('\n');
      text.append(Strings.padStart(right, columns, ' ')).append('\n');
    }
  }

  /** A paragraph whose first line starts with a mark, and whose other lines hang under its words. */
  void paragraph(String mark, String words) {
    String hang = " ".repeat(Math.min(mark.length(), LONGEST_HANG));
    StringBuilder line = new StringBuilder(mark);
    int start = mark.length();
    for (String word : WORDS.split(words)) {
      if (line.length() > start && line.length() + 1 + word.length() > columns) {
        text.append(line.toString().stripTrailing()).append('\n');
        line = new StringBuilder(hang);
        start = hang.length();
      }
      if (line.length() > start) {
        line.append(' ');
      }
      line.append(word);
    }
    text.append(line.toString().stripTrailing()).append('\n');
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
