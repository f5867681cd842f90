package org.restory.fuzz;

import org.restory.catalog.InvalidContentException;

/** What must be so of whatever a target reads; without a test library, since the fuzzer runs alone. */
final class Same {
  private Same() {}

  /** What was written reads back equal. */
  static void of(Object value, Object again) {
    if (!value.equals(again)) {
      throw new IllegalStateException("written and read back, it differs");
    }
  }

  /** A refusal says something, on one line each, that a terminal can show. */
  static void told(InvalidContentException refused) {
    if (refused.problems().isEmpty()) {
      throw new IllegalStateException("refused without a word");
    }
    refused.problems().forEach(problem -> {
      if (problem.toString().chars().anyMatch(Character::isISOControl)) {
        throw new IllegalStateException("a problem shows a control character");
      }
    });
  }
}
