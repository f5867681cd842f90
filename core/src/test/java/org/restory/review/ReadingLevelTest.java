package org.restory.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingLevelTest {
  @ParameterizedTest
  @CsvSource({
    "cat, 1",
    "yes, 1",
    "asked, 1",
    "hoped, 1",
    "people, 2",
    "little, 2",
    "changes, 2",
    "wanted, 2",
    "boxes, 2",
    "wishes, 2",
    "beyond, 2",
    "sentence, 2",
    "Table, 2",
    "community's, 4",
    "organization, 5",
    "2026, 1"
  })
  void syllables_are_counted_as_spoken(String word, int count) {
    assertThat(ReadingLevel.syllables(word)).isEqualTo(count);
  }

  @Test
  void the_count_is_a_guess_where_two_vowels_are_spoken_apart() {
    assertThat(ReadingLevel.syllables("idea")).isEqualTo(2);
    assertThat(ReadingLevel.syllables("quiet")).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "What, if anything, is missing? | 5.24 | 2.736",
        "You can pass. You can stop at any time: nothing is lost. | -0.4667 | -1.945",
        "Say \"stop.\" Then rest; take a well-known path. | -0.755 | -0.0012",
        "Intersectionality illuminates institutional accountability. | 50.87 | 45.3325"
      })
  void both_grades_are_known(String text, double fleschKincaid, double automated) {
    ReadingLevel level = ReadingLevel.of(text);

    assertThat(level.fleschKincaid()).isCloseTo(fleschKincaid, within(0.001));
    assertThat(level.automated()).isCloseTo(automated, within(0.001));
    assertThat(level.grade()).isEqualTo(Math.max(level.fleschKincaid(), level.automated()));
  }

  @Test
  void a_text_without_a_word_is_easy() {
    assertThat(ReadingLevel.of("").grade()).isNegative();
    assertThat(ReadingLevel.of("...").grade()).isNegative();
  }

  @Test
  void a_hyphen_joins_words_that_are_spoken_one_by_one() {
    ReadingLevel joined = ReadingLevel.of("That is made-up.");
    ReadingLevel apart = ReadingLevel.of("That is made.");

    assertThat(joined.fleschKincaid()).isCloseTo(apart.fleschKincaid() + 11.8 / 3, within(0.001));
  }
}
