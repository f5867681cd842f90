package org.restory.examples.benchmarks.page;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import org.restory.examples.benchmarks.figure.Axis;
import org.restory.examples.benchmarks.figure.Figure;
import org.restory.examples.benchmarks.figure.Figures;
import org.restory.examples.benchmarks.figure.Measure;

/** What was to be reached, against figures. */
final class Targets {
  private static final ImmutableList<Entrant> DROOLS =
      ImmutableList.of(Entrant.DROOLS_ONE_FACT, Entrant.DROOLS_MODEL);
  private static final double KIBI = 1024;
  private static final double SECOND = 1000;

  private final Figures figures;
  private final Cuts cuts;

  private Targets(Figures figures) {
    this.figures = figures;
    this.cuts = new Cuts(figures);
  }

  /** Every target, in the order of the page. */
  static ImmutableList<Target> of(Figures figures) {
    Targets targets = new Targets(figures);
    return ImmutableList.of(
        targets.besideTheFloor(),
        targets.besideDrools(),
        targets.besideTheBestEngine(),
        targets.growth(100, 10_000),
        targets.growth(10_000, 100_000),
        targets.threads(),
        targets.allocation(),
        targets.loadInTime(),
        targets.loadBeforeOthers(),
        targets.startOfTheStandardCatalog(),
        targets.startBeforeOthers(),
        targets.size(),
        targets.jars());
  }

  private Target besideTheFloor() {
    Goal goal = Goal.atMost("matching alone, against the bare inverted index", 1.3, Amounts::ratio);
    for (int rules : ImmutableList.of(1_000, 10_000)) {
      goal.of(
          Amounts.count(rules) + " rules: ",
          quotient(time(Entrant.RESTORY, rules), time(Entrant.FLOOR, rules)));
    }
    return goal.target();
  }

  private Target besideDrools() {
    return Goal.atLeast(
            "whole recommendation, 1,000 rules: how many times as fast as Drools' best form",
            5,
            Amounts::ratio)
        .of("", quotient(best(DROOLS, 1_000), time(Entrant.RECOMMENDATION, 1_000)))
        .target();
  }

  private Target besideTheBestEngine() {
    return Goal.atLeast(
            "the same, 10,000 rules, as the best engine that can load them", 100, Amounts::ratio)
        .of("", quotient(best(Entrant.engines(), 10_000), time(Entrant.RECOMMENDATION, 10_000)))
        .target();
  }

  private Target growth(int from, int to) {
    return Goal.atMost(
            "from " + Amounts.count(from) + " to " + Amounts.count(to)
                + " rules with the same number of matches",
            2,
            Amounts::ratio)
        .of("matching ", quotient(time(Entrant.RESTORY, to), time(Entrant.RESTORY, from)))
        .of(
            "recommendation ",
            quotient(time(Entrant.RECOMMENDATION, to), time(Entrant.RECOMMENDATION, from)))
        .target();
  }

  private Target threads() {
    return Goal.atLeast("cases in the same time: two threads against one", 1.8, Amounts::ratio)
        .of("matching ", gain(Entrant.RESTORY))
        .of("recommendation ", gain(Entrant.RECOMMENDATION))
        .target();
  }

  private Optional<Double> gain(Entrant entrant) {
    Figures times = entrant.times(cuts.byThreads());
    return quotient(value(times.at(Axis.THREADS, 1)), value(times.at(Axis.THREADS, 2)))
        .map(ratio -> 2 * ratio);
  }

  private Target allocation() {
    Figures standard =
        Entrant.RESTORY.figures(figures, Measure.ALLOCATED_RECOMMEND).workload("standard");
    return Goal.atMost(
            "bytes allocated by a recommendation on the standard catalog, the report apart",
            8 * KIBI,
            bytes -> Amounts.of(bytes, "bytes"))
        .of("", value(standard))
        .target();
  }

  private Target loadInTime() {
    return Goal.atMost("making 10,000 rules ready", SECOND, millis -> Amounts.of(millis, "ms"))
        .of("", load(Entrant.RESTORY))
        .target();
  }

  private Target loadBeforeOthers() {
    return Goal.first(
        "the same, against every engine that compiles rules",
        Entrant.engines().stream().filter(Entrant::compiles).toList(),
        this::load,
        millis -> Amounts.of(millis, "ms"));
  }

  private Optional<Double> load(Entrant entrant) {
    return value(entrant.figures(cuts.byRules(), Measure.LOAD).at(Axis.RULES, 10_000));
  }

  private Target startOfTheStandardCatalog() {
    return Goal.atMost(
            "cold start to the first answer on the whole standard catalog, beyond an empty `main`",
            300,
            millis -> Amounts.of(millis, "ms"))
        .of(
            "",
            value(Entrant.RESTORY.figures(figures, Measure.COLD_START).workload("standard"))
                .flatMap(
                    all -> value(figures.measure(Measure.EMPTY_MAIN)).map(empty -> all - empty)))
        .target();
  }

  private Target startBeforeOthers() {
    return Goal.first(
        "cold start to the first answer, 1,000 rules, against every engine",
        Entrant.engines(),
        this::start,
        millis -> Amounts.of(millis, "ms"));
  }

  private Optional<Double> start(Entrant entrant) {
    return value(entrant.figures(cuts.byRules(), Measure.COLD_START).at(Axis.RULES, Cuts.RULES));
  }

  private Target size() {
    return Goal.atMost("core with all it needs at run time", 5e6, Amounts::megabytes)
        .of("", value(Entrant.RESTORY.figures(figures, Measure.JAR_BYTES)))
        .target();
  }

  private Target jars() {
    return Goal.first(
        "jars at run time, against every engine but Easy Rules and Evrete",
        Entrant.engines().stream()
            .filter(engine -> engine != Entrant.EASY_RULES && engine != Entrant.EVRETE)
            .toList(),
        this::jars,
        jars -> Amounts.of(jars, "jars"));
  }

  private Optional<Double> jars(Entrant entrant) {
    return value(entrant.figures(figures, Measure.JARS));
  }

  private Optional<Double> time(Entrant entrant, int rules) {
    return value(entrant.times(cuts.byRules()).at(Axis.RULES, rules));
  }

  private Optional<Double> best(Collection<Entrant> entrants, int rules) {
    return entrants.stream()
        .flatMap(entrant -> time(entrant, rules).stream())
        .min(Comparator.naturalOrder());
  }

  private static Optional<Double> quotient(Optional<Double> dividend, Optional<Double> divisor) {
    return dividend.flatMap(above -> divisor.map(below -> above / below));
  }

  private static Optional<Double> value(Figures one) {
    return one.only().flatMap(Figure::amount);
  }
}
