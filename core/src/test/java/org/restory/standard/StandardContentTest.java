package org.restory.standard;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.restory.catalog.Catalog;
import org.restory.model.Described;
import org.restory.model.Id;
import org.restory.model.person.AccessNeed;
import org.restory.model.person.IdentityDimension;
import org.restory.model.practice.Aim;
import org.restory.model.practice.Exercise;
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
  void every_numbered_rule_is_there_or_held_by_the_engine() {
    Set<String> rules = CATALOG.all(Rule.class).stream()
        .map(Rule::number)
        .flatMap(Optional::stream)
        .collect(toSet());
    // RS12 is held by the check on identity alone, RS13 by the view for clients, R60 by the
    // ranking.
    Set<String> heldByEngine = Set.of("RS12", "RS13", "R60");
    List<String> expected = Stream.concat(numbered("RS", 28).stream(), numbered("R", 64).stream())
        .filter(number -> !heldByEngine.contains(number))
        .toList();

    assertThat(rules).containsExactlyInAnyOrderElementsOf(expected);
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
  void every_exercise_could_be_run_tomorrow() {
    assertThat(CATALOG.all(Exercise.class)).allSatisfy(exercise -> {
      assertThat(exercise.steps()).as("steps of %s", exercise.id()).allSatisfy(step -> {
        assertThat(step.listenFor()).as("what to listen for").isPresent();
        assertThat(step.ifHard()).as("what to do if it goes badly").isPresent();
        assertThat(step.prompts()).as("what to ask").isNotEmpty();
      });
      assertThat(exercise.telehealth())
          .as("%s by video or phone", exercise.id())
          .isPresent();
      assertThat(exercise.group()).as("%s with more or fewer", exercise.id()).isPresent();
      assertThat(exercise.aftercare()).as("what helps after %s", exercise.id()).isPresent();
      assertThat(exercise.tags()).as("what %s contains", exercise.id()).isNotEmpty();
    });
  }

  @Test
  void work_that_goes_deep_asks_first_for_trust_known_risk_and_steadiness() {
    assertThat(CATALOG.all(Exercise.class))
        .filteredOn(
            exercise -> exercise.depth() >= 3 && exercise.participation().includesClient())
        .allSatisfy(exercise -> assertThat(exercise.prerequisites())
            .as("prerequisites of %s", exercise.id())
            .extracting(Id::value)
            .contains("alliance-adequate", "risk-known", "steady"));
  }
}
