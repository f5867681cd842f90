package org.restory.catalog;

import java.util.stream.Stream;
import org.restory.check.Words;
import org.restory.model.Id;
import org.restory.model.practice.Aim;
import org.restory.model.practice.Exercise;
import org.restory.model.practice.ReflectivePrompt;
import org.restory.model.practice.Technique;

/** Checks that an exercise keeps the limits of its technique, its aims and itself. */
final class ExerciseCheck {
  private ExerciseCheck() {}

  static Stream<Problem> problems(Catalog catalog, Exercise exercise) {
    return Stream.of(
            ofTechnique(catalog.get(Technique.class, exercise.technique()), exercise),
            exercise.aims().keySet().stream()
                .map(aim -> catalog.get(Aim.class, aim))
                .filter(aim -> aim.forClinician() && exercise.participation().includesClient())
                .map(aim -> clientInClinicianWork(aim, exercise)),
            exercise
                .prompts()
                .map(prompt -> catalog.get(ReflectivePrompt.class, prompt))
                .filter(prompt -> prompt.depth() > exercise.depth())
                .map(prompt -> tooDeep(prompt, exercise)))
        .flatMap(problems -> problems);
  }

  private static Stream<Problem> ofTechnique(Technique technique, Exercise exercise) {
    Stream.Builder<Problem> problems = Stream.builder();
    String name = "exercise '" + exercise.id() + "'";
    if (exercise.depth() > technique.maxDepth()) {
      problems.add(
          Problem.of(ProblemKind.DEEPER_THAN_TECHNIQUE, name + " has depth " + exercise.depth())
              .expecting(atMost(technique.maxDepth(), technique)));
    }
    if (exercise.exposure() > technique.maxExposure()) {
      problems.add(Problem.of(
              ProblemKind.MORE_EXPOSED_THAN_TECHNIQUE,
              name + " has exposure " + exercise.exposure())
          .expecting(atMost(technique.maxExposure(), technique)));
    }
    if (technique.authoring() == Technique.Authoring.SIGNPOST_ONLY) {
      problems.add(Problem.of(
              ProblemKind.TECHNIQUE_NOT_AUTHORED,
              name + " is written for technique '" + technique.id() + "'")
          .expecting("no exercise, since it is " + Words.of(technique.authoring())));
    }
    if (technique.authoring() == Technique.Authoring.PREPARATION_ONLY
        && exercise.participation().includesClient()) {
      problems.add(Problem.of(
              ProblemKind.NOT_WITH_CLIENT,
              name + " is written for technique '" + technique.id() + "' with a client taking part")
          .expecting("a clinician or supervision exercise, since it is "
              + Words.of(technique.authoring())));
    }
    return problems.build();
  }

  private static String atMost(int limit, Technique technique) {
    return "at most " + limit + ", the limit of technique '" + technique.id() + "'";
  }

  private static Problem clientInClinicianWork(Aim aim, Exercise exercise) {
    return Problem.of(
            ProblemKind.NOT_WITH_CLIENT,
            "exercise '" + exercise.id() + "' serves aim '" + aim.id()
                + "' with a client taking part")
        .expecting(
            "a clinician or supervision exercise, since the aim is the clinician's own work");
  }

  private static Problem tooDeep(ReflectivePrompt prompt, Exercise exercise) {
    Id<Exercise> id = exercise.id();
    return Problem.of(
            ProblemKind.DEEPER_THAN_EXERCISE,
            "prompt '" + prompt.id() + "' of exercise '" + id + "' has depth " + prompt.depth())
        .expecting("at most " + exercise.depth() + ", the depth of the exercise");
  }
}
