package org.restory.pack.text;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.restory.catalog.Location;

/** A piece of a file that knows its place. */
public sealed interface Node {
  Location at();

  /** What it is, in words for an author. */
  String kind();

  /** What a terminal would act on, or what turns around the text after it. */
  CharMatcher UNSHOWN = CharMatcher.javaIsoControl()
      .or(CharMatcher.inRange('\u2028', '\u202e'))
      .or(CharMatcher.inRange('\u2066', '\u2069'));

  /** Text as a message may say it: on one line, with nothing that a terminal would act on. */
  static String plain(String text) {
    return UNSHOWN.replaceFrom(text, '\uFFFD');
  }

  /** Text of a file as a message shows it: on one line, not too long, with nothing that a terminal would act on. */
  static String shown(String text) {
    String brief = text.length() <= 60 ? text : text.substring(0, 57) + "...";
    return "'" + plain(brief) + "'";
  }

  /**
   * A word, number or text.
   *
   * @param at where it starts
   * @param text as written, quotes aside
   * @param quoted whether it was written in quotes or as a block
   */
  record Scalar(Location at, String text, boolean quoted) implements Node {
    /** Whether nothing stands there, or only the word for nothing. */
    public boolean isNothing() {
      return !quoted && (text.isEmpty() || text.equals("null"));
    }

    /** Whether it is text and not, without quotes, nothing or a truth value. */
    public boolean isWord() {
      return !isNothing() && (quoted || !(text.equals("true") || text.equals("false")));
    }

    @Override
    public String kind() {
      return shown(text);
    }
  }

  /**
   * A list.
   *
   * @param at where it starts
   * @param items its items
   */
  record Items(Location at, ImmutableList<Node> items) implements Node {
    @Override
    public String kind() {
      return "a list";
    }
  }

  /**
   * A mapping.
   *
   * @param at where it starts
   * @param fields its fields in order
   */
  record Fields(Location at, ImmutableMap<String, Field> fields) implements Node {
    @Override
    public String kind() {
      return "a mapping";
    }
  }

  /**
   * A field of a mapping.
   *
   * @param at where its name stands
   * @param value its value
   */
  record Field(Location at, Node value) {}
}
