package org.restory.examples.ehr.page;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.IntStream;
import org.restory.catalog.Catalog;
import org.restory.model.Id;
import org.restory.model.person.AccessNeed;
import org.restory.model.practice.Exercise;
import org.restory.model.practice.ReflectivePrompt;
import org.restory.model.practice.Step;
import org.restory.report.Recommendation;
import org.restory.report.Recommendation.Adaptation;
import org.restory.report.Recommendation.OfferedPrompt;

/** How an exercise is done: what to adapt, what may be asked, and its steps. */
final class Practice {
  private final Catalog catalog;

  Practice(Catalog catalog) {
    this.catalog = catalog;
  }

  Doing of(Exercise exercise, Recommendation full) {
    return new Doing(
        full.adaptations().stream().map(this::adaptation).collect(ImmutableList.toImmutableList()),
        full.prompts().stream()
            .map(prompt -> asking(prompt, full))
            .collect(ImmutableList.toImmutableList()),
        exercise.materials(),
        steps(exercise.steps()),
        exercise.aftercare());
  }

  private Adapted adaptation(Adaptation adaptation) {
    return new Adapted(
        adaptation
            .need()
            .map(need -> catalog.get(AccessNeed.class, need).name())
            .orElse("At a distance"),
        adaptation.how());
  }

  /** A prompt; its way out is said where it is another than that of the exercise. */
  private static Asking asking(OfferedPrompt prompt, Recommendation full) {
    return new Asking(
        prompt.text(), Optional.of(prompt.optOut()).filter(out -> !out.equals(full.optOut())));
  }

  private ImmutableList<Doable> steps(ImmutableList<Step> steps) {
    return IntStream.range(0, steps.size())
        .mapToObj(i -> step(i + 1, steps.get(i)))
        .collect(ImmutableList.toImmutableList());
  }

  private Doable step(int number, Step step) {
    return new Doable(
        number + ". " + Say.part(step.part()),
        Say.minutes(step.minutes()) + ", " + Say.actor(step.who()),
        step.does(),
        step.prompts().stream().map(this::text).collect(ImmutableList.toImmutableList()),
        step.listenFor(),
        step.ifHard());
  }

  private String text(Id<ReflectivePrompt> prompt) {
    return catalog.get(ReflectivePrompt.class, prompt).text();
  }

  /**
   * How an exercise is done.
   *
   * @param adaptations how to make it reachable, for the needs and the place stated
   * @param prompts what may be asked
   * @param materials what is needed
   * @param steps its steps, in order
   * @param aftercare what helps afterwards
   */
  record Doing(
      ImmutableList<Adapted> adaptations,
      ImmutableList<Asking> prompts,
      ImmutableList<String> materials,
      ImmutableList<Doable> steps,
      Optional<String> aftercare) {
    /** How many steps there are, in words. */
    String count() {
      return Say.count(steps, "step");
    }
  }

  /**
   * An adaptation.
   *
   * @param need what it is for
   * @param how what to do
   */
  record Adapted(String need, String how) {}

  /**
   * A prompt.
   *
   * @param text the question
   * @param optOut its own way out, where it has one
   */
  record Asking(String text, Optional<String> optOut) {}

  /**
   * A step.
   *
   * @param title its number and where in the exercise it stands
   * @param who how long it takes, and who does it
   * @param does what is done
   * @param prompts the questions that may be asked in it
   * @param listenFor what to listen for
   * @param ifHard what to do if it goes badly
   */
  record Doable(
      String title,
      String who,
      String does,
      ImmutableList<String> prompts,
      Optional<String> listenFor,
      Optional<String> ifHard) {}
}
