package org.restory.recommend;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.restory.catalog.Catalog;
import org.restory.choice.Chooser;
import org.restory.model.Id;
import org.restory.model.practice.Exercise;
import org.restory.model.practice.ReflectivePrompt;
import org.restory.model.practice.Step;
import org.restory.report.Recommendation.OfferedPrompt;

/** The prompts that are shown of each exercise, which no case changes. Each is written once, where it is first asked for. */
final class Prompts {
  private static final int MOST = 5;

  private final Chooser chooser;
  private final AtomicReferenceArray<ImmutableList<OfferedPrompt>> written;

  Prompts(Chooser chooser) {
    this.chooser = chooser;
    this.written = new AtomicReferenceArray<>(chooser.shelf().size());
  }

  /** Those of the exercise of a number. */
  ImmutableList<OfferedPrompt> of(int number) {
    ImmutableList<OfferedPrompt> known = written.get(number);
    if (known == null) {
      known = write(chooser.catalog(), chooser.shelf().get(number));
      written.set(number, known);
    }
    return known;
  }

  /** The first prompt of each step, then the rest in order. */
  private static ImmutableList<OfferedPrompt> write(Catalog catalog, Exercise exercise) {
    Set<Id<ReflectivePrompt>> shown = new LinkedHashSet<>();
    exercise.steps().stream()
        .map(Step::prompts)
        .filter(prompts -> !prompts.isEmpty())
        .limit(MOST)
        .forEach(prompts -> shown.add(prompts.get(0)));
    exercise.prompts().filter(prompt -> shown.size() < MOST).forEach(shown::add);
    return exercise
        .prompts()
        .filter(shown::contains)
        .distinct()
        .map(id -> catalog.get(ReflectivePrompt.class, id))
        .map(prompt -> new OfferedPrompt(prompt.id(), prompt.text(), prompt.optOut()))
        .collect(toImmutableList());
  }
}
