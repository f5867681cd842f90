package org.restory.standard;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.restory.catalog.Catalog;
import org.restory.model.practice.Exercise;
import org.restory.model.practice.ReflectivePrompt;
import org.restory.model.practice.Step;
import org.restory.testing.Likeness;

/**
 * No two exercises or prompts say the same in other words.
 *
 * <p>Where the lines are drawn: pairs of questions that editors called the same, below, score 0.80 and more among all prompts;
 * pairs that ask different things in a like form score at most 0.75. Two exercises of one technique share its vocabulary and score
 * up to 0.42; the one pair that editors called the same activity (two forests grown by a group) scored 0.51 before it was rewritten.
 */
class StandardLikenessTest {
  private static final Catalog CATALOG = StandardSessions.CATALOG;
  private static final double SAME_QUESTION = 0.8;
  private static final double SAME_ACTIVITY = 0.45;

  private static ImmutableMap.Builder<String, String> prompts() {
    ImmutableMap.Builder<String, String> texts = ImmutableMap.builder();
    CATALOG
        .offered(ReflectivePrompt.class)
        .forEach(prompt -> texts.put(prompt.id().value(), prompt.text()));
    return texts;
  }

  private static String textOf(Exercise exercise) {
    Stream<String> questions = exercise
        .prompts()
        .map(id -> CATALOG.get(ReflectivePrompt.class, id))
        .map(ReflectivePrompt::text);
    Stream<String> steps = exercise.steps().stream().map(Step::does);
    return Stream.of(Stream.of(exercise.about().description()), steps, questions)
        .flatMap(texts -> texts)
        .collect(joining(" "));
  }

  @Test
  void no_two_prompts_ask_the_same() {
    assertThat(new Likeness(prompts().buildOrThrow()).pairs(SAME_QUESTION)).isEmpty();
  }

  @Test
  void no_two_exercises_are_the_same_activity() {
    ImmutableMap<String, String> texts = CATALOG.offered(Exercise.class).stream()
        .collect(ImmutableMap.toImmutableMap(
            exercise -> exercise.id().value(), StandardLikenessTest::textOf));

    assertThat(new Likeness(texts).pairs(SAME_ACTIVITY)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      What would you rather not have to tell again here? | What, if anything, would you rather not have to say again?
      What, if anything, is not understood yet? | What, if anything, have I not understood yet?
      Who or what, if anything, makes a day a little easier? | What makes a day with this lighter for you, if anything does?
      What is the smallest thing I could do that might help, if anything? | What is the smallest useful thing we could do, if anything?
      What feelings, if any, would you like there to be room for here? | What feeling would you want there to be space for?
      """)
  void the_same_question_in_other_words_is_found(String one, String other) {
    assertThat(likeness(one, other)).isGreaterThanOrEqualTo(SAME_QUESTION);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      Who, if anyone, could change it, even a little? | What was your part in it, even if it was small?
      What do I already assume about this? | What, if anything, would you like me not to assume?
      Which of these, or none, would fit you best? | What would fit best to leave for another day?
      What is good about things as they are, if anything? | What good thing, if any, starts with you?
      How did you come to know this one? | What would you like a listener to come to know about you, if anything?
      """)
  void a_different_question_in_a_like_form_is_not(String one, String other) {
    assertThat(likeness(one, other)).isLessThan(SAME_QUESTION);
  }

  private static double likeness(String one, String other) {
    return new Likeness(prompts().put("one", one).put("other", other).buildOrThrow())
        .of("one", "other");
  }
}
