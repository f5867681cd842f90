package org.restory.examples.ehr.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Optional;

/** Texts from outside, made such that every database takes them. */
final class StoredText {
  static final int REFERENCE = 200;
  static final int COMMENT = 4000;

  private StoredText() {}

  /** The text without control characters and halves of characters, cut to a length; empty if nothing is left. */
  static Optional<String> of(Optional<String> text, int most) {
    return text.map(raw -> new String(raw.getBytes(UTF_8), UTF_8)
            .replaceAll("\\p{Cntrl}+", " ")
            .strip())
        .map(clean -> clean.substring(
            0,
            clean.offsetByCodePoints(0, Math.min(most, clean.codePointCount(0, clean.length())))))
        .filter(clean -> !clean.isBlank());
  }
}
