package org.restory.examples.benchmarks.page;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.restory.examples.benchmarks.figure.Axis;
import org.restory.examples.benchmarks.figure.Figure;
import org.restory.examples.benchmarks.figure.Figures;
import org.restory.examples.benchmarks.figure.Measure;
import org.restory.examples.benchmarks.page.Entrant.Kind;
import org.restory.examples.benchmarks.page.Svg.Anchor;

/** From the start of a process to its first answer, a bar a contender, beside what a process takes that does nothing. */
final class ColdStartChart {
  private static final String TITLE = "From the start of a process to its first answer";
  private static final int WIDTH = 840;
  private static final int TOP = 64;
  private static final int ROW = 30;
  private static final int NAMES = 214;
  private static final int RIGHT = 730;

  private static final String OTHERS = "#8a94a1";

  private final String title;
  private final ImmutableList<Bar> bars;
  private final Optional<Double> empty;
  private final Scale scale;

  private ColdStartChart(String title, ImmutableList<Bar> bars, Optional<Double> empty) {
    this.title = title;
    this.bars = bars;
    this.empty = empty;
    this.scale = Scale.fromZero(
        bars.stream()
            .flatMap(bar -> Stream.of(bar.millis(), bar.archived()))
            .flatMap(Optional::stream)
            .mapToDouble(d -> d)
            .max()
            .orElse(1),
        NAMES,
        RIGHT);
  }

  /** A bar: whose, how long, and how long where the JVM maps classes from an archive; empty where not measured. */
  private record Bar(
      String name,
      boolean ours,
      String color,
      Optional<Double> millis,
      Optional<Double> archived) {}

  /** The chart of the start of every contender with rules of this number. */
  static String of(Figures figures, int rules) {
    Stream<Bar> ours = Stream.of(
        new Bar(
            "a process that does nothing",
            false,
            OTHERS,
            value(figures.measure(Measure.EMPTY_MAIN)),
            value(figures.measure(Measure.EMPTY_MAIN_CDS))),
        bar("Restory, standard catalog", Entrant.RESTORY, figures.workload("standard")));
    Stream<Bar> others = Entrant.contenders().stream()
        .map(entrant -> bar(
            entrant.contenderLabel(), entrant, figures.workload("synthetic").at(Axis.RULES, rules)))
        .sorted(Comparator.comparingDouble(bar -> bar.millis().orElse(Double.MAX_VALUE)));
    return new ColdStartChart(
            TITLE + ", " + Amounts.count(rules) + " rules",
            Stream.concat(ours, others).collect(toImmutableList()),
            value(figures.measure(Measure.EMPTY_MAIN)))
        .draw();
  }

  private static Bar bar(String name, Entrant entrant, Figures figures) {
    return new Bar(
        name,
        entrant.kind() == Kind.OURS,
        entrant.kind() == Kind.OURS ? entrant.color() : OTHERS,
        value(entrant.figures(figures, Measure.COLD_START)),
        value(entrant.figures(figures, Measure.COLD_START_CDS)));
  }

  private static Optional<Double> value(Figures figures) {
    return figures.only().flatMap(Figure::amount);
  }

  private String draw() {
    int bottom = TOP + bars.size() * ROW;
    Svg svg = new Svg("cold-start", WIDTH, bottom + 40, title, said());
    svg.text(
        16,
        46,
        "Medians. The tick, and the time in brackets: with an archive of its classes (AppCDS). Dashed: a process that does nothing.",
        Svg.QUIET,
        Anchor.START);
    for (double mark : scale.marks()) {
      svg.line(scale.at(mark), TOP, scale.at(mark), bottom, Svg.FAINT, 1, "");
      svg.text(scale.at(mark), bottom + 18, Amounts.mark(mark, "ms"), Svg.QUIET, Anchor.MIDDLE);
    }
    for (int i = 0; i < bars.size(); i++) {
      bar(svg, bars.get(i), TOP + ROW * i);
    }
    empty.ifPresent(
        millis -> svg.line(scale.at(millis), TOP, scale.at(millis), bottom, Svg.INK, 1.2, "4 3"));
    return svg.whole();
  }

  private void bar(Svg svg, Bar bar, double top) {
    double middle = top + ROW / 2.0;
    if (bar.ours()) {
      svg.bold(NAMES - 12, middle + 4, bar.name(), Svg.INK, Anchor.END);
    } else {
      svg.text(NAMES - 12, middle + 4, bar.name(), Svg.INK, Anchor.END);
    }
    if (bar.millis().isEmpty()) {
      svg.text(NAMES + 6, middle + 4, "not measured", Svg.QUIET, Anchor.START);
      return;
    }
    double end = scale.at(bar.millis().get());
    svg.bar(NAMES, middle - 8, end - NAMES, 16, bar.color());
    bar.archived()
        .ifPresent(millis -> svg.bar(scale.at(millis) - 1.5, middle - 11, 3, 22, Svg.INK));
    svg.text(
        Math.max(end, bar.archived().map(scale::at).orElse(end)) + 8,
        middle + 4,
        Amounts.of(bar.millis().get(), "ms")
            + bar.archived()
                .map(millis -> " (" + Amounts.of(millis, "ms") + ")")
                .orElse(""),
        Svg.INK,
        Anchor.START);
  }

  private String said() {
    return bars.stream()
            .map(bar -> bar.name() + ": "
                + bar.millis().map(millis -> Amounts.of(millis, "ms")).orElse("not measured")
                + bar.archived()
                    .map(millis -> ", with an archive of its classes " + Amounts.of(millis, "ms"))
                    .orElse(""))
            .collect(joining(". "))
        + ".";
  }
}
