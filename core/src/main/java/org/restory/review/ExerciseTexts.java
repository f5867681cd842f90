package org.restory.review;

import java.util.stream.Stream;
import org.restory.model.Participation;
import org.restory.model.practice.Exercise;
import org.restory.model.practice.Step;
import org.restory.review.Text.Role;

/** The texts of one exercise; its prompts are concepts of their own. */
final class ExerciseTexts {
  private final Exercise exercise;

  private ExerciseTexts(Exercise exercise) {
    this.exercise = exercise;
  }

  static Stream<Text> of(Exercise exercise) {
    ExerciseTexts texts = new ExerciseTexts(exercise);
    return Stream.of(texts.forClient(), texts.steps(), texts.notes()).flatMap(each -> each);
  }

  private Stream<Text> forClient() {
    boolean forClient = exercise.participation().includesClient();
    return Stream.of(
        text(Role.NOTE, forClient, exercise.name()),
        text(Role.PLAIN, forClient, exercise.about().description()),
        text(Role.PLAIN, forClient, exercise.optOut()));
  }

  private Stream<Text> steps() {
    return exercise.steps().stream()
        .flatMap(step -> Stream.concat(
            Stream.of(text(Role.STEP, isReadByClient(step), step.does())),
            Stream.concat(
                step.ifHard().stream().map(this::note),
                step.listenFor().stream().map(this::listening))));
  }

  /** What is quoted in it is what others may say. */
  private Text listening(String words) {
    return note(words).inOwnWords();
  }

  /** In joint work the clinician holds the page. */
  private boolean isReadByClient(Step step) {
    boolean clientHoldsPage = exercise.participation() == Participation.CLIENT
        || exercise.participation() == Participation.GROUP;
    return clientHoldsPage && (step.who() == Step.Actor.CLIENT || step.who() == Step.Actor.GROUP);
  }

  private Stream<Text> notes() {
    return Stream.of(
            exercise.materials().stream(),
            exercise.adaptations().values().stream(),
            exercise.telehealth().stream(),
            exercise.group().stream(),
            exercise.cautions().stream(),
            exercise.aftercare().stream())
        .flatMap(words -> words)
        .map(this::note);
  }

  private Text note(String words) {
    return text(Role.NOTE, false, words);
  }

  private Text text(Role role, boolean forClient, String words) {
    return Text.of(Exercise.class, exercise.id(), role, forClient, words);
  }
}
