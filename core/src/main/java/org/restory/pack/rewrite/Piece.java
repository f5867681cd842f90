package org.restory.pack.rewrite;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.snakeyaml.engine.v2.common.ScalarStyle;

/** A piece of a YAML text, by where it starts and ends in it. */
sealed interface Piece {
  /** The place of its first character. */
  int start();

  /** The place after its last character; for a block, after its last line that is not blank. */
  int end();

  /**
   * A word, number or text.
   *
   * @param style how it is quoted, or what sort of block it is
   */
  record Scalar(int start, int end, ScalarStyle style) implements Piece {}

  /**
   * A list.
   *
   * @param flow whether it stands in brackets
   * @param items its items in order
   */
  record Items(int start, int end, boolean flow, ImmutableList<Piece> items) implements Piece {}

  /**
   * A mapping.
   *
   * @param flow whether it stands in braces
   * @param fields its fields in order
   */
  record Fields(int start, int end, boolean flow, ImmutableMap<String, Field> fields)
      implements Piece {}

  /**
   * A field of a mapping.
   *
   * @param start where its name starts
   * @param nameEnd where its name ends
   * @param value its value
   */
  record Field(int start, int nameEnd, Piece value) {
    int end() {
      return value.end();
    }
  }
}
