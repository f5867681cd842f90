package org.restory.examples.pages;

import static org.restory.examples.pages.Markdown.bold;
import static org.restory.examples.pages.Markdown.italic;
import static org.restory.examples.pages.Markdown.quoted;
import static org.restory.examples.pages.Markdown.text;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.restory.model.practice.Audience;
import org.restory.model.practice.Exercise;
import org.restory.model.practice.ReflectivePrompt;
import org.restory.model.practice.Step;

/** The steps of an exercise, each with what to listen for, what to do if it is hard, and what may be asked. */
final class ExerciseSteps {
  private static final int DEEP = 3;

  private ExerciseSteps() {}

  static void write(Exercise exercise, Library library, Page page) {
    page.section("Steps");
    ImmutableList<Step> steps = exercise.steps();
    for (int i = 0; i < steps.size(); i++) {
      write(i + 1, steps.get(i), exercise, library, page);
    }
  }

  private static void write(int number, Step step, Exercise exercise, Library library, Page page) {
    page.subsection(number + ". " + Words.capital(Words.of(step.part())) + " ("
            + Words.count(step.minutes(), "minute") + ", " + Words.of(step.who()) + ")")
        .block(text(step.does()))
        .quote(step.prompts().stream()
            .map(prompt -> library.catalog().get(ReflectivePrompt.class, prompt))
            .map(prompt -> prompt(prompt, exercise))
            .toList())
        .block(
            step.listenFor().map(what -> bold("Listen for:") + " " + text(what)).orElse(""))
        .block(
            step.ifHard().map(what -> bold("If it is hard:") + " " + text(what)).orElse(""));
  }

  /** A prompt as it may be asked, with whatever of it differs from what is said above. */
  private static String prompt(ReflectivePrompt prompt, Exercise exercise) {
    List<String> asides = new ArrayList<>();
    if (prompt.audience() != Audience.of(exercise.participation())) {
      asides.add("for " + Words.of(prompt.audience()));
    }
    if (prompt.depth() >= DEEP) {
      asides.add("depth " + Words.depth(prompt.depth()));
    }
    StringBuilder said = new StringBuilder(bold(quoted(prompt.text())));
    if (!asides.isEmpty()) {
      said.append(' ').append(italic("(" + String.join("; ", asides) + ")"));
    }
    prompt.followUp().ifPresent(next -> said.append(" Then, if it helps: ").append(quoted(next)));
    if (!prompt.optOut().equals(exercise.optOut())) {
      said.append(" Way out: ").append(quoted(prompt.optOut()));
    }
    prompt.avoidIf().ifPresent(when -> said.append(" Leave it out: ").append(text(when)));
    return said.toString();
  }
}
