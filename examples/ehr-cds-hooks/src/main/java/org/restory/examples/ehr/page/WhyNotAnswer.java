package org.restory.examples.ehr.page;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.restory.catalog.Catalog;
import org.restory.examples.ehr.advice.Advice;
import org.restory.explain.ExplanationText;
import org.restory.explain.WhyNot;
import org.restory.model.Id;
import org.restory.model.practice.Exercise;

/**
 * Why an exercise is not recommended.
 *
 * @param name the exercise
 * @param purpose what it is for
 * @param recommended its id, where it is recommended after all
 * @param obstacles what stands in the way
 * @param remedy what would have to be otherwise
 */
record WhyNotAnswer(
    String name,
    String purpose,
    Optional<String> recommended,
    ImmutableList<String> obstacles,
    ImmutableList<String> remedy) {
  /**
   * The answer for an exercise.
   *
   * @throws IllegalArgumentException if the catalog does not know it
   */
  static WhyNotAnswer of(Id<Exercise> id, Advice advice, Catalog catalog) {
    Exercise exercise = catalog.get(Exercise.class, id);
    boolean recommended = advice.report().recommendations().stream()
        .anyMatch(each -> each.exercise().equals(id));
    if (recommended) {
      return new WhyNotAnswer(
          exercise.name(),
          exercise.about().description(),
          Optional.of(id.value()),
          ImmutableList.of(),
          ImmutableList.of());
    }
    WhyNot whyNot = advice.explanation().whyNot(id);
    // The first sentence says that it is not recommended, then comes one for each obstacle.
    ImmutableList<String> sentences = ExplanationText.of(catalog).of(whyNot);
    int remedy = 1 + whyNot.obstacles().size();
    return new WhyNotAnswer(
        exercise.name(),
        exercise.about().description(),
        Optional.empty(),
        sentences.subList(1, remedy),
        sentences.subList(remedy, sentences.size()));
  }

  /** Shows no fact. */
  @Override
  public String toString() {
    return "WhyNotAnswer{private}";
  }
}
