package org.restory.standard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.restory.pack.StandardPack;
import org.restory.review.LanguageReview;

/** The standard pack speaks as its own rules of language ask. */
class StandardLanguageTest {
  @Test
  void there_is_nothing_to_mend() {
    assertThat(LanguageReview.of(StandardPack.catalog())).isEmpty();
  }
}
