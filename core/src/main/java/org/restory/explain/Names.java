package org.restory.explain;

import static java.util.stream.Collectors.joining;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import org.restory.catalog.Catalog;
import org.restory.context.Circumstance;
import org.restory.context.Fact;
import org.restory.model.Concept;
import org.restory.model.Id;
import org.restory.model.practice.Exercise;
import org.restory.report.Reason;
import org.restory.rule.Rule;
import org.restory.wording.Wording;

/** The names that sentences and pictures use. */
final class Names {
  private final Catalog catalog;
  final Wording wording;

  Names(Catalog catalog) {
    this.catalog = catalog;
    this.wording = Wording.of(catalog);
  }

  String exercise(Id<Exercise> id) {
    return quoted(Exercise.class, id);
  }

  <T extends Concept<T>> String quoted(Class<T> kind, Id<T> id) {
    return "“" + catalog.find(kind, id).map(Concept::name).orElse(id.value()) + "”";
  }

  /** A rule by its number and id. */
  String rule(Id<Rule> id) {
    return catalog
        .find(Rule.class, id)
        .flatMap(Rule::number)
        .map(number -> number + " " + id)
        .orElse(id.value());
  }

  /** What was stated, in a steady order. */
  String facts(Collection<Fact> facts) {
    return facts.stream()
        .sorted(Comparator.comparing(Circumstance.class::isInstance))
        .map(wording::fact)
        .distinct()
        .collect(joining("; "));
  }

  /** A reason as a sentence, with the rule it is. */
  static String because(Reason reason) {
    return sentence(reason.because())
        + (reason.label().isEmpty() ? "" : " [" + reason.label() + "]");
  }

  static String sentence(String text) {
    String capital = text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    return capital.endsWith(".")
            || capital.endsWith("?")
            || capital.endsWith("!")
            || capital.endsWith(".”")
        ? capital
        : capital + ".";
  }
}
