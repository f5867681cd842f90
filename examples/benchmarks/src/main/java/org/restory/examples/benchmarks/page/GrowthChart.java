package org.restory.examples.benchmarks.page;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.restory.examples.benchmarks.figure.Axis;
import org.restory.examples.benchmarks.figure.Figures;
import org.restory.examples.benchmarks.page.Curve.At;
import org.restory.examples.benchmarks.page.Svg.Anchor;

/** How the time for one case grows with what it states, with the catalog, and with threads: a small panel each. */
final class GrowthChart {
  private static final String TITLE =
      "Restory's growth with what a case states, with the catalog, with threads";
  private static final int WIDTH = 840;
  private static final int HEIGHT = 300;
  private static final int TOP = 84;
  private static final int BOTTOM = 246;
  private static final int PANEL = 274;
  private static final int LEFT = 68;
  private static final int PLOT = 122;
  private static final double LINE = 28;
  private static final double NUMBER = 22;
  private static final ImmutableMap<Entrant, String> SHORT = ImmutableMap.of(
      Entrant.RECOMMENDATION, "whole",
      Entrant.RESTORY, "matching",
      Entrant.FLOOR, "bare index");

  private final ImmutableList<Panel> panels;

  private GrowthChart(ImmutableList<Panel> panels) {
    this.panels = panels;
  }

  /** One panel: its axis, and what was measured along it at one size otherwise. */
  record Panel(String heading, Axis axis, Figures figures) {
    ImmutableList<Line> lines() {
      return Series.along(axis, figures).stream()
          .filter(
              each -> SHORT.containsKey(each.entrant()) && each.curve().slope().isPresent())
          .map(each -> new Line(each.entrant(), drawn(each.curve())))
          .sorted(Comparator.comparingDouble((Line line) -> line.curve.last().amount())
              .reversed())
          .collect(toImmutableList());
    }

    /** Threads at once do more in the same time, so what grows with them is cases a second. */
    private Curve drawn(Curve micros) {
      return axis == Axis.THREADS ? micros.with(at -> at.size() * 1e6 / at.amount()) : micros;
    }

    private String mark(double amount) {
      return axis == Axis.THREADS ? Amounts.rate(amount) : Amounts.mark(amount, "us");
    }
  }

  /** A line: whose, and what is drawn. */
  record Line(Entrant entrant, Curve curve) {
    String name() {
      return SHORT.getOrDefault(entrant, entrant.label());
    }

    String slope() {
      return "slope " + curve.slopeSaid();
    }
  }

  /** The chart with these panels. */
  static String of(Panel... panels) {
    return new GrowthChart(ImmutableList.copyOf(panels)).draw();
  }

  private String draw() {
    Svg svg = new Svg("growth", WIDTH, HEIGHT, TITLE, said());
    svg.text(
        16,
        46,
        "All axes logarithmic. Slope: 0 does not grow, 1 grows in step. Whole: a recommendation, with its matching.",
        Svg.QUIET,
        Anchor.START);
    IntStream.range(0, panels.size()).forEach(i -> panel(svg, panels.get(i), i * PANEL));
    return svg.whole();
  }

  private static void panel(Svg svg, Panel panel, double left) {
    double start = left + LEFT;
    double end = start + PLOT;
    svg.bold(left + 16, TOP - 14, panel.heading(), Svg.INK, Anchor.START);
    ImmutableList<Line> lines = panel.lines();
    if (lines.isEmpty()) {
      svg.text(start, TOP + 20, "not measured", Svg.QUIET, Anchor.START);
      return;
    }
    ImmutableList<Integer> sizes = lines.stream()
        .flatMap(each -> each.curve().points().stream().map(At::size))
        .distinct()
        .sorted()
        .collect(toImmutableList());
    Scale across = Scale.between(sizes.get(0), sizes.get(sizes.size() - 1), start, end);
    Scale up = Scale.decades(
        lines.stream()
            .flatMapToDouble(each -> each.curve().points().stream().mapToDouble(At::amount)),
        BOTTOM,
        TOP);
    for (double mark : up.marks()) {
      svg.line(start, up.at(mark), end, up.at(mark), Svg.FAINT, 1, "");
      svg.text(start - 8, up.at(mark) + 4, panel.mark(mark), Svg.QUIET, Anchor.END);
    }
    for (int size : sizes) {
      svg.line(across.at(size), BOTTOM, across.at(size), BOTTOM + 4, Svg.QUIET, 1, "");
    }
    for (int size : across.apart(sizes, NUMBER)) {
      svg.text(across.at(size), BOTTOM + 19, Amounts.count(size), Svg.QUIET, Anchor.MIDDLE);
    }
    ImmutableList<Double> places = Apart.places(
        lines.stream().map(each -> up.at(each.curve().last().amount())).toList(),
        LINE,
        TOP + 4,
        BOTTOM - 10);
    IntStream.range(0, lines.size())
        .forEach(i -> line(svg, lines.get(i), across, up, places.get(i)));
  }

  private static void line(Svg svg, Line each, Scale across, Scale up, double labelAt) {
    Entrant entrant = each.entrant();
    ImmutableList<Svg.Point> points = each.curve().points().stream()
        .map(value -> new Svg.Point(across.at(value.size()), up.at(value.amount())))
        .collect(toImmutableList());
    svg.through(points, entrant.color(), 2, entrant.dashes());
    points.forEach(point -> svg.dot(point.x(), point.y(), 3, entrant.color()));
    svg.text(across.end() + 10, labelAt, each.name(), Svg.INK, Anchor.START);
    svg.text(across.end() + 10, labelAt + 13, each.slope(), Svg.QUIET, Anchor.START);
  }

  private String said() {
    return panels.stream()
            .map(panel -> panel.heading() + ": "
                + (panel.lines().isEmpty()
                    ? "not measured"
                    : panel.lines().stream()
                        .map(each -> each.name() + ", " + each.slope() + ", "
                            + each.curve().said(panel::mark))
                        .collect(joining("; "))))
            .collect(joining(". "))
        + ".";
  }
}
