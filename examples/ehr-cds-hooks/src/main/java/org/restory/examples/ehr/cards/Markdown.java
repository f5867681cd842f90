package org.restory.examples.ehr.cards;

import java.util.Locale;

/**
 * GitHub-flavored Markdown in which texts from outside stay texts. Clients are known to render raw HTML inside a card, so a text from a pack
 * or a record could otherwise bring markup, links or pictures of its own.
 */
final class Markdown {
  private static final String SPECIAL = "\\`*_[]|~";

  /** What makes a heading, a list or a rule of a line, and nothing anywhere else. */
  private static final String SPECIAL_AT_START = "#+-=0123456789";

  private final StringBuilder text = new StringBuilder();

  /** Adds a paragraph. */
  Markdown paragraph(String markdown) {
    if (!text.isEmpty()) {
      text.append("\n\n");
    }
    text.append(markdown);
    return this;
  }

  /** Adds a list; one that is empty is left out. */
  Markdown list(Iterable<String> items) {
    String mark = "\n\n- ";
    for (String item : items) {
      text.append(mark).append(item);
      mark = "\n- ";
    }
    return this;
  }

  /** What was added. */
  @Override
  public String toString() {
    return text.toString().strip();
  }

  static String strong(String outside) {
    return "**" + escape(outside) + "**";
  }

  /** A text from outside, on one line, in which nothing is markup. */
  static String escape(String outside) {
    String text = outside.strip();
    StringBuilder escaped = new StringBuilder(text.length() + 16);
    if (!text.isEmpty() && SPECIAL_AT_START.indexOf(text.charAt(0)) >= 0) {
      escaped.append(entity(text.charAt(0)));
      text = text.substring(1);
    }
    text.codePoints().forEach(c -> append(escaped, c));
    return escaped.toString();
  }

  private static void append(StringBuilder escaped, int c) {
    switch (c) {
      case '&' -> escaped.append("&amp;");
      case '<' -> escaped.append("&lt;");
      case '>' -> escaped.append("&gt;");
      case '"' -> escaped.append("&quot;");
      // written as such, these three and the point after www would make a link of an address
      case ':', '@', '/' -> escaped.append(entity(c));
      default -> {
        if (c == '.' && endsWithWww(escaped)) {
          escaped.append(entity(c));
        } else if (Character.isWhitespace(c)) {
          escaped.append(' ');
        } else if (SPECIAL.indexOf(c) >= 0) {
          escaped.append('\\').appendCodePoint(c);
        } else if (isVisible(c)) {
          escaped.appendCodePoint(c);
        }
      }
    }
  }

  private static boolean endsWithWww(StringBuilder escaped) {
    int from = escaped.length() - 3;
    return from >= 0 && escaped.substring(from).equalsIgnoreCase("www");
  }

  private static String entity(int c) {
    return String.format(Locale.ROOT, "&#%d;", c);
  }

  /** Control characters and those that turn the direction of a line could hide what a text says. */
  private static boolean isVisible(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE -> false;
      default -> true;
    };
  }
}
