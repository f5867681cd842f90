package org.restory.testkit;

import static java.util.stream.Collectors.joining;

import java.util.Optional;
import java.util.stream.Stream;
import org.restory.catalog.Catalog;
import org.restory.context.SessionContext;
import org.restory.model.Id;
import org.restory.model.practice.Exercise;
import org.restory.report.RaisedAim;
import org.restory.report.RecommendationReport;
import org.restory.report.Withholding;

/** Tells why an exercise was not recommended, from the first thing that stood in its way. */
final class WhyNot {
  private final Catalog catalog;
  private final SessionContext context;
  private final RecommendationReport report;

  WhyNot(Scenario scenario) {
    this.catalog = scenario.catalog();
    this.context = scenario.context();
    this.report = scenario.report();
  }

  String of(Id<Exercise> id) {
    Exercise exercise = catalog.get(Exercise.class, id);
    return Stream.of(
            notOffered(exercise), notFitting(exercise), notCalledFor(exercise), withheld(exercise))
        .flatMap(Optional::stream)
        .findFirst()
        .orElse("others come before it, or none may be recommended");
  }

  private Optional<String> notOffered(Exercise exercise) {
    if (catalog.offered(Exercise.class).contains(exercise)) {
      return Optional.empty();
    }
    return Optional.of(catalog
        .provenance(exercise)
        .withdrawn()
        .map(withdrawal -> "it is withdrawn: " + withdrawal.because()
            + withdrawal
                .replacedBy()
                .map(other -> " Replaced by " + other + ".")
                .orElse(""))
        .orElse("its framework is left out of the catalog"));
  }

  private Optional<String> notFitting(Exercise exercise) {
    if (!exercise.formats().contains(context.format())) {
      return Optional.of("it is not for format " + FactNames.word(context.format()));
    }
    if (!exercise.phases().contains(context.phase())) {
      return Optional.of("it is not for phase " + FactNames.word(context.phase()));
    }
    return context.minutes().stream()
        .filter(minutes -> minutes < exercise.minutes())
        .mapToObj(minutes -> "it takes " + exercise.minutes() + " minutes of " + minutes)
        .findFirst();
  }

  private Optional<String> notCalledFor(Exercise exercise) {
    boolean called =
        report.aims().stream().map(RaisedAim::aim).anyMatch(exercise.aims()::containsKey);
    return called
        ? Optional.empty()
        : Optional.of("nothing raised an aim that it serves, which are "
            + exercise.aims().keySet().stream().map(Id::value).collect(joining(", ")));
  }

  private Optional<String> withheld(Exercise exercise) {
    String restraints = report.withholdings().stream()
        .filter(withholding -> withholding.exercises().contains(exercise.id()))
        .map(Withholding::reason)
        .map(reason -> reason.label() + " withholds it: " + reason.because())
        .collect(joining(" "));
    return restraints.isEmpty() ? Optional.empty() : Optional.of(restraints);
  }
}
