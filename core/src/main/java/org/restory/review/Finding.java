package org.restory.review;

import java.util.Optional;
import org.restory.catalog.Catalog;
import org.restory.catalog.Location;
import org.restory.catalog.Problem;
import org.restory.catalog.ProblemKind;
import org.restory.check.Kinds;
import org.restory.model.Concept;
import org.restory.model.Id;
import org.restory.model.practice.ReflectivePrompt;

/**
 * One thing in a catalog that a reader would mend.
 *
 * @param kind what sort of thing; a warning or advice, never an error
 * @param at where it stands, if it came from a file
 * @param item what holds it, such as {@code prompt 'ask-open'}
 * @param text the offending words or sentence
 * @param advice how to mend it
 */
public record Finding(
    ProblemKind kind, Optional<Location> at, String item, String text, String advice) {
  /** A finding in an item of a catalog, at its place. */
  static <T extends Concept<T>> Finding in(
      Catalog catalog, Class<T> type, Id<T> id, ProblemKind kind, String text, String advice) {
    return new Finding(kind, catalog.place(type, id), name(type, id), text, advice);
  }

  /** What an item is called. */
  static String name(Class<?> type, Id<?> id) {
    return (type == ReflectivePrompt.class ? "prompt" : Kinds.name(type)) + " '" + id + "'";
  }

  /** The finding as a problem, to be told among others. */
  public Problem problem() {
    return Problem.of(kind, item + ": " + kind + ": \"" + text + "\"")
        .expecting(advice)
        .located(at);
  }

  /** One line: {@code p.yaml:3:7: advice: prompt 'x': closed-question: "Is it…"; ask what, how, when or who [RST-3202]}. */
  @Override
  public String toString() {
    return problem().toString();
  }
}
