package org.restory.standard;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.restory.catalog.Catalog;
import org.restory.model.Described;
import org.restory.model.Format;
import org.restory.model.Id;
import org.restory.model.Participation;
import org.restory.model.Phase;
import org.restory.model.person.AccessNeed;
import org.restory.model.person.IdentityDimension;
import org.restory.model.practice.Aim;
import org.restory.model.practice.Exercise;
import org.restory.model.practice.PromptFunction;
import org.restory.model.practice.ReflectivePrompt;
import org.restory.model.practice.Technique;
import org.restory.model.safety.Instrument;
import org.restory.model.world.Barrier;
import org.restory.pack.StandardPack;
import org.restory.rule.Rule;
import org.restory.rule.effect.Effect;

/** The standard pack holds what it says: the whole vocabulary, and content for every side of the work. */
class StandardContentTest {
  private static final Catalog CATALOG = StandardPack.catalog();

  private static Set<String> numbers(Stream<? extends Described<?>> concepts) {
    return concepts
        .map(concept -> concept.about().number())
        .flatMap(Optional::stream)
        .collect(toSet());
  }

  private static List<String> numbered(String letters, int count) {
    return IntStream.rangeClosed(1, count)
        .mapToObj(i -> letters + (i < 10 ? "0" : "") + i)
        .toList();
  }

  @Test
  void the_vocabulary_is_whole() {
    assertThat(numbers(CATALOG.all(IdentityDimension.class).stream()))
        .containsAll(numbered("D", 28));
    assertThat(numbers(CATALOG.all(Barrier.class).stream())).containsAll(numbered("B", 40));
    assertThat(numbers(CATALOG.all(Aim.class).stream())).containsAll(numbered("A", 39));
    assertThat(numbers(CATALOG.all(Technique.class).stream())).containsAll(numbered("T", 51));
    assertThat(CATALOG.all(Instrument.class)).hasSizeGreaterThanOrEqualTo(13);
  }

  @Test
  void every_safety_rule_is_there_or_held_by_the_engine() {
    Set<String> rules = CATALOG.all(Rule.class).stream()
        .map(Rule::number)
        .flatMap(Optional::stream)
        .collect(toSet());
    // RS12 is held by the check on identity alone, RS13 by the view for clients.
    List<String> expected = numbered("RS", 28).stream()
        .filter(n -> !List.of("RS12", "RS13").contains(n))
        .toList();

    assertThat(rules).containsAll(expected);
    assertThat(rules.stream().filter(number -> number.matches("R\\d\\d")).count())
        .isGreaterThanOrEqualTo(58);
  }

  @Test
  void every_aim_is_raised_by_a_rule_and_served_by_an_exercise() {
    Set<Id<Aim>> raised = CATALOG.all(Rule.class).stream()
        .flatMap(rule -> rule.then().stream())
        .filter(Effect.Raise.class::isInstance)
        .map(effect -> ((Effect.Raise) effect).aim())
        .collect(toSet());
    Set<Id<Aim>> served = CATALOG.all(Exercise.class).stream()
        .flatMap(exercise -> exercise.aims().keySet().stream())
        .collect(toSet());

    assertThat(CATALOG.all(Aim.class))
        .extracting(Aim::id)
        .allSatisfy(aim -> assertThat(raised).contains(aim))
        .allSatisfy(aim -> assertThat(served).contains(aim));
  }

  @Test
  void exercises_cover_every_family_phase_participation_and_format() {
    List<Exercise> all = CATALOG.all(Exercise.class).asList();

    assertThat(all).hasSizeGreaterThanOrEqualTo(30);
    assertThat(all.stream().map(Exercise::participation))
        .containsAll(EnumSet.allOf(Participation.class));
    assertThat(all.stream().flatMap(exercise -> exercise.formats().stream()))
        .containsAll(EnumSet.allOf(Format.class));
    assertThat(all.stream().flatMap(exercise -> exercise.phases().stream()))
        .containsAll(EnumSet.allOf(Phase.class));
    assertThat(all.stream().map(e -> CATALOG.get(Technique.class, e.technique()).family()))
        .containsAll(EnumSet.allOf(Technique.Family.class));
  }

  @Test
  void every_exercise_reaches_every_access_need() {
    List<Id<AccessNeed>> needs =
        CATALOG.all(AccessNeed.class).stream().map(AccessNeed::id).toList();

    assertThat(CATALOG.all(Exercise.class))
        .allSatisfy(exercise ->
            assertThat(needs).as("access needs of %s", exercise.id()).allMatch(exercise::reaches));
  }

  @Test
  void every_exercise_says_how_much_is_known_and_can_be_answered_in_two_ways() {
    assertThat(CATALOG.all(Exercise.class)).allSatisfy(exercise -> {
      assertThat(exercise.evidence()).as("evidence of %s", exercise.id()).isNotEmpty();
      assertThat(exercise.modes()).as("modes of %s", exercise.id()).hasSizeGreaterThanOrEqualTo(2);
      assertThat(exercise.cautions()).as("cautions of %s", exercise.id()).isNotEmpty();
    });
  }

  @Test
  void prompts_serve_every_function() {
    assertThat(CATALOG.all(ReflectivePrompt.class)).hasSizeGreaterThanOrEqualTo(120);
    assertThat(CATALOG.all(ReflectivePrompt.class).stream().map(ReflectivePrompt::function))
        .containsAll(EnumSet.allOf(PromptFunction.class));
  }

  @Test
  void prompts_are_short_and_open() {
    assertThat(CATALOG.all(ReflectivePrompt.class)).allSatisfy(prompt -> {
      assertThat(prompt.text().split("\\s+")).as("%s", prompt.id()).hasSizeLessThan(26);
      assertThat(prompt.text())
          .as("%s", prompt.id())
          .doesNotMatch(
              "(?i)^(is|are|do|does|did|can|could|would|will|have|has|was|were|why)\\b.*");
    });
  }

  @Test
  void every_format_and_phase_gets_a_gentle_answer_when_nothing_else_is_said() {
    assertThat(StandardSessions.bare())
        .allSatisfy(session -> assertThat(
                StandardSessions.RECOMMENDER.recommend(session).recommendations())
            .as("%s, %s", session.format(), session.phase())
            .hasSizeGreaterThanOrEqualTo(2)
            .allMatch(recommendation -> recommendation.depth() <= 3));
  }
}
