package org.restory.examples.pages;

import com.google.common.base.CharMatcher;
import java.util.regex.Pattern;

/** Sets plain text as Markdown that shows it as it stands: nothing in it is read as a mark, also within a table. */
final class Markdown {
  private static final CharMatcher SPACE = CharMatcher.whitespace();
  private static final Pattern MARK = Pattern.compile("[\\\\`*_\\[\\]<>|~$]|&(?=#?\\w+;)");
  private static final Pattern MARK_OF_A_LINE =
      Pattern.compile("^(?=[#+=-])|^(\\d+)(?=[.)](?: |$))");

  private Markdown() {}

  /** A text on one line, with every mark escaped. */
  static String text(String plain) {
    String marked = MARK.matcher(SPACE.trimAndCollapseFrom(plain, ' ')).replaceAll("\\\\$0");
    return MARK_OF_A_LINE.matcher(marked).replaceFirst("$1\\\\");
  }

  /** A text between quotation marks. */
  static String quoted(String plain) {
    return "“" + text(plain) + "”";
  }

  static String bold(String markdown) {
    return "**" + markdown + "**";
  }

  static String italic(String markdown) {
    return "*" + markdown + "*";
  }

  static String link(String markdown, String target) {
    return "[" + markdown + "](" + target + ")";
  }

  /** A place that a link can lead to. */
  static String anchor(String name) {
    return "<a id=\"" + name + "\"></a>";
  }

  /** A short text that an author needs to copy letter by letter; ids have no marks in them. */
  static String code(Object id) {
    return "`" + id + "`";
  }
}
