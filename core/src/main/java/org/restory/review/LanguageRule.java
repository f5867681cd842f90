package org.restory.review;

import java.util.stream.Stream;
import org.restory.catalog.ProblemKind;

/** One rule of language. */
interface LanguageRule {
  /** What its findings are. */
  ProblemKind kind();

  /** What it finds in a text; nothing where the text is not its business. */
  Stream<Finding> findingsIn(Text text);
}
