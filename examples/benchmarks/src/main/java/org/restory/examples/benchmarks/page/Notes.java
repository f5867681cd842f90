package org.restory.examples.benchmarks.page;

import static java.util.stream.Collectors.joining;

import org.restory.examples.benchmarks.figure.Axis;
import org.restory.examples.benchmarks.figure.Figure;
import org.restory.examples.benchmarks.figure.Figures;
import org.restory.examples.benchmarks.figure.Measure;
import org.restory.examples.benchmarks.figure.Subject;

/** What the page says of the run itself: on what, whether all agreed, and who did not finish. */
final class Notes {
  private final Figures figures;

  Notes(Figures figures) {
    this.figures = figures;
  }

  /** What all was measured on. */
  String machine() {
    return figures
        .measure(Measure.MACHINE)
        .only()
        .map(figure -> "Measured on " + Amounts.of(figure) + ".\n")
        .orElse("Not measured yet.\n");
  }

  /** In how many cases everyone gave the same answer. */
  String agreement() {
    Figures agreement = figures.measure(Measure.AGREEMENT);
    if (agreement.all().isEmpty()) {
      return "Agreement was not measured.\n";
    }
    double cases = Entrant.RESTORY.figures(agreement, Measure.AGREEMENT).stream()
        .mapToDouble(figure -> figure.value().orElse(0))
        .sum();
    return "Before anything was timed, all answers were compared: " + Amounts.count((int) cases)
        + " answers of each contender that can load the rules, and every one the same.\n";
  }

  /** Who did not finish what, and why. */
  String unfinished() {
    String list = figures.stream()
        .filter(figure -> !figure.finished())
        .map(figure -> "- " + unfinished(figure) + "\n")
        .distinct()
        .collect(joining());
    return list.isEmpty() ? "All finished.\n" : list;
  }

  private static String unfinished(Figure figure) {
    Subject of = figure.of();
    String rules = of.size(Axis.RULES).isPresent()
        ? ", " + Amounts.count(of.size(Axis.RULES).getAsInt()) + " rules"
        : "";
    return Entrant.named(of.contender()) + rules + ": " + figure.reason();
  }
}
