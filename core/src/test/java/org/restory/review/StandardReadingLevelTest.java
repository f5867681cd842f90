package org.restory.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.restory.pack.StandardPack;
import org.restory.review.Text.Role;

/** What a client reads in the standard pack is mostly easier than it must be. */
class StandardReadingLevelTest {
  private static final double EASY = 7;

  private static double median(Role role, ToDoubleFunction<ReadingLevel> index) {
    List<Double> grades = CatalogTexts.of(StandardPack.catalog())
        .filter(text -> text.is(role) && text.forClient())
        .map(text -> index.applyAsDouble(ReadingLevel.of(text.words())))
        .sorted()
        .toList();
    return grades.get(grades.size() / 2);
  }

  @Test
  void half_of_the_prompts_for_clients_are_easy() {
    assertThat(median(Role.QUESTION, ReadingLevel::fleschKincaid)).isLessThan(EASY);
    assertThat(median(Role.QUESTION, ReadingLevel::automated)).isLessThan(EASY);
  }

  @Test
  void half_of_the_steps_for_clients_are_easy() {
    assertThat(median(Role.STEP, ReadingLevel::fleschKincaid)).isLessThan(EASY);
    assertThat(median(Role.STEP, ReadingLevel::automated)).isLessThan(EASY);
  }
}
