package org.restory.examples.ehr.crosswalk;

import com.google.common.collect.ImmutableList;
import org.restory.model.code.CodeMapping;

/** What the crosswalk has to say of a code. */
public sealed interface Found {
  /**
   * It is about something in the catalog.
   *
   * @param mappings the entries that say so; at least one
   */
  record Means(ImmutableList<CodeMapping> mappings) implements Found {}

  /**
   * It is about nothing in the catalog.
   *
   * @param mapping the entry that says so, and why
   */
  record Unmatched(CodeMapping mapping) implements Found {}

  /** The question is known, and another answer to it is meant. */
  record OtherAnswer() implements Found {}

  /** No entry speaks of it. */
  record Nowhere() implements Found {}
}
