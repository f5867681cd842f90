package org.restory.review;

import java.util.stream.Stream;

/** One rule of language. */
interface LanguageRule {
  /** The stable id by which findings call it. */
  String id();

  /** What it finds in a text; nothing where the text is not its business. */
  Stream<Finding> findingsIn(Text text);
}
