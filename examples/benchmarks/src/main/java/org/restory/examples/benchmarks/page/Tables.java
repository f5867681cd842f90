package org.restory.examples.benchmarks.page;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.restory.examples.benchmarks.figure.Axis;
import org.restory.examples.benchmarks.figure.Figure;
import org.restory.examples.benchmarks.figure.Figures;
import org.restory.examples.benchmarks.figure.Measure;
import org.restory.examples.benchmarks.page.Entrant.Kind;

/** The tables of the page. A figure that is missing is said, never left out. */
final class Tables {
  private static final String MISSING = "not measured";

  private final Figures figures;
  private final Cuts cuts;

  Tables(Figures figures) {
    this.figures = figures;
    this.cuts = new Cuts(figures);
  }

  /** What was to be reached, what was measured, and whether it holds. */
  String targets() {
    StringBuilder text = new StringBuilder("| what | wanted | measured | |\n|---|---|---|---|\n");
    Targets.of(figures)
        .forEach(target -> text.append("| ")
            .append(target.what())
            .append(" | ")
            .append(target.wanted())
            .append(" | ")
            .append(target.measured())
            .append(" | ")
            .append(target.verdict())
            .append(" |\n"));
    return text.toString();
  }

  /** The time of everyone at every number of rules, and the slope. */
  String times() {
    ImmutableList<Integer> sizes = sizes(cuts.byRules(), Axis.RULES);
    Table table = new Table(headings("time for one case", sizes, " rules", "slope"));
    for (Series series : Series.along(Axis.RULES, cuts.byRules())) {
      table.row(ImmutableList.<String>builder()
          .add(name(series.entrant(), series.entrant().label()))
          .addAll(sizes.stream()
              .map(size -> cell(cuts.byRules().at(Axis.RULES, size), series.entrant()))
              .toList())
          .add(series.curve().slopeSaid())
          .build());
    }
    return table.toString();
  }

  /** The time of everyone by how many rules hold, in rule bases of two sizes. */
  String matches() {
    ImmutableList<Figures> columns = Stream.of(Cuts.RULES, Cuts.MANY_RULES)
        .flatMap(rules -> sizes(cuts.byMatches(rules), Axis.MATCHES).stream()
            .map(matches -> cuts.byMatches(rules).at(Axis.MATCHES, matches)))
        .collect(toImmutableList());
    Table table = new Table(Stream.concat(
            Stream.of("rules that hold, of all rules"), columns.stream().map(Tables::rate))
        .collect(toImmutableList()));
    for (Entrant entrant : Entrant.values()) {
      table.row(Stream.concat(
              Stream.of(name(entrant, entrant.label())),
              columns.stream().map(column -> cell(column, entrant)))
          .collect(toImmutableList()));
    }
    return table.toString();
  }

  private static String rate(Figures column) {
    return Amounts.count(column.sizes(Axis.MATCHES).first()) + " of "
        + Amounts.count(column.sizes(Axis.RULES).first());
  }

  /** Restory alone on its own catalog. */
  String standard() {
    Figures standard = figures.workload("standard");
    Table table = new Table(ImmutableList.of("on the standard catalog", "time", "bytes allocated"));
    table.row(ImmutableList.of(
        "which rules hold", ours(standard, Measure.MATCH), ours(standard, Measure.ALLOCATED)));
    table.row(ImmutableList.of(
        "a recommendation, with explanations available",
        ours(standard, Measure.RECOMMEND),
        ours(standard, Measure.ALLOCATED_RECOMMEND)));
    return table
        .row(ImmutableList.of(
            "the same, with the whole report written",
            ours(standard, Measure.REPORT),
            ours(standard, Measure.ALLOCATED_REPORT)))
        .toString();
  }

  /** Bytes a case, and load time and heap of everyone. */
  String memory() {
    Table table = new Table(ImmutableList.of(
        "",
        "allocated a case, 1,000 rules",
        "made ready, 1,000 rules",
        "made ready, 10,000 rules",
        "heap kept, 1,000 rules",
        "heap kept, 10,000 rules"));
    for (Entrant entrant : Entrant.contenders()) {
      table.row(ImmutableList.of(
          name(entrant, entrant.contenderLabel()),
          cell(entrant, Measure.ALLOCATED, 1_000),
          cell(entrant, Measure.LOAD, 1_000),
          cell(entrant, Measure.LOAD, 10_000),
          cell(entrant, Measure.HEAP, 1_000),
          cell(entrant, Measure.HEAP, 10_000)));
    }
    return table.toString();
  }

  /** Cold start, and what comes with everyone. */
  String start() {
    Table table = new Table(
        ImmutableList.of("", "cold start, 1,000 rules", "with AppCDS", "jars", "their size"));
    for (Entrant entrant : Entrant.contenders()) {
      table.row(ImmutableList.of(
          name(entrant, entrant.contenderLabel()),
          cell(entrant, Measure.COLD_START, Cuts.RULES),
          cell(entrant, Measure.COLD_START_CDS, Cuts.RULES),
          brought(entrant, Measure.JARS),
          brought(entrant, Measure.JAR_BYTES)));
    }
    Figures standard = figures.workload("standard");
    table.row(ImmutableList.of(
        "**Restory, standard catalog**",
        ours(standard, Measure.COLD_START),
        ours(standard, Measure.COLD_START_CDS),
        "",
        ""));
    Figures fromFile = figures.workload("standard-file");
    table.row(ImmutableList.of(
        "**the same, the case read from YAML**",
        ours(fromFile, Measure.COLD_START),
        ours(fromFile, Measure.COLD_START_CDS),
        "",
        ""));
    return table
        .row(ImmutableList.of(
            "a process that does nothing",
            said(figures.measure(Measure.EMPTY_MAIN)),
            said(figures.measure(Measure.EMPTY_MAIN_CDS)),
            "",
            ""))
        .toString();
  }

  private static ImmutableList<Integer> sizes(Figures of, Axis axis) {
    return Arrays.stream(Entrant.values())
        .flatMap(entrant -> entrant.times(of).sizes(axis).stream())
        .distinct()
        .sorted()
        .collect(toImmutableList());
  }

  private static ImmutableList<String> headings(
      String first, List<Integer> sizes, String unit, String... more) {
    return Stream.of(
            Stream.of(first),
            sizes.stream().map(size -> Amounts.count(size) + unit),
            Arrays.stream(more))
        .flatMap(headings -> headings)
        .collect(toImmutableList());
  }

  private static String name(Entrant entrant, String label) {
    return entrant.kind() == Kind.OURS ? "**" + label + "**" : label;
  }

  private static String cell(Figures one, Entrant entrant) {
    return said(entrant.times(one));
  }

  private String cell(Entrant entrant, Measure measure, int rules) {
    return said(entrant.figures(cuts.byRules(), measure).at(Axis.RULES, rules));
  }

  /** What is written by hand here comes with no jar, and nothing was to be weighed. */
  private String brought(Entrant entrant, Measure measure) {
    if (entrant.kind() == Kind.YARDSTICK) {
      return "–";
    }
    Figures one = entrant.figures(figures, measure);
    return measure == Measure.JAR_BYTES
        ? one.only().flatMap(Figure::amount).map(Amounts::megabytes).orElse(MISSING)
        : said(one);
  }

  private static String ours(Figures of, Measure measure) {
    return said(Entrant.RESTORY.figures(of, measure));
  }

  private static String said(Figures one) {
    return one.only()
        .map(figure -> figure.finished() ? Amounts.of(figure) : "did not finish")
        .orElse(MISSING);
  }
}
