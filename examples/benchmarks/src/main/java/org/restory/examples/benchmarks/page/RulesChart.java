package org.restory.examples.benchmarks.page;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.restory.examples.benchmarks.figure.Axis;
import org.restory.examples.benchmarks.figure.Figures;
import org.restory.examples.benchmarks.page.Curve.At;
import org.restory.examples.benchmarks.page.Svg.Anchor;

/** How the time for one case grows with the rules in the rule base, a line an entrant. */
final class RulesChart {
  private static final String TITLE = "Time for one case against rules in the rule base";
  private static final int WIDTH = 840;
  private static final int HEIGHT = 460;
  private static final int TOP = 74;
  private static final int BOTTOM = 410;
  private static final int LEFT = 66;
  private static final int RIGHT = 500;
  private static final int LABELS = 536;
  private static final double LINE = 19;

  private final ImmutableList<Series> series;
  private final Scale across;
  private final Scale up;

  private RulesChart(ImmutableList<Series> series) {
    this.series = series;
    this.across = Scale.decades(
        series.stream()
            .flatMapToDouble(each -> each.curve().points().stream().mapToDouble(At::size)),
        LEFT,
        RIGHT);
    this.up = Scale.decades(
        series.stream()
            .flatMapToDouble(each -> each.curve().points().stream().mapToDouble(At::amount)),
        BOTTOM,
        TOP);
  }

  /** The chart of figures at all sizes of the rule base and one size otherwise. */
  static String of(Figures figures) {
    return new RulesChart(Series.along(Axis.RULES, figures).stream()
            .filter(each -> !each.curve().points().isEmpty())
            .sorted(
                Comparator.comparingDouble((Series each) -> each.curve().last().amount())
                    .reversed())
            .collect(toImmutableList()))
        .draw();
  }

  private String draw() {
    Svg svg = new Svg("rules", WIDTH, HEIGHT, TITLE, said());
    svg.text(
        16,
        46,
        "Both axes logarithmic. The same number of rules holds at every size. "
            + "Slope: 0 does not grow, 1 grows in step with the rules.",
        Svg.QUIET,
        Anchor.START);
    for (double mark : up.marks()) {
      svg.line(LEFT, up.at(mark), RIGHT, up.at(mark), Svg.FAINT, 1, "");
      svg.text(LEFT - 8, up.at(mark) + 4, Amounts.mark(mark, "us"), Svg.QUIET, Anchor.END);
    }
    for (double mark : across.marks()) {
      svg.line(across.at(mark), BOTTOM, across.at(mark), BOTTOM + 5, Svg.QUIET, 1, "");
      svg.text(across.at(mark), BOTTOM + 20, Amounts.count((int) mark), Svg.QUIET, Anchor.MIDDLE);
    }
    svg.text((LEFT + RIGHT) / 2.0, BOTTOM + 38, "rules", Svg.QUIET, Anchor.MIDDLE);
    if (series.isEmpty()) {
      svg.text(LEFT + 12, TOP + 24, "not measured", Svg.QUIET, Anchor.START);
      return svg.whole();
    }
    svg.text(WIDTH - 16, TOP - 8, "slope", Svg.QUIET, Anchor.END);
    ImmutableList<Double> places = Apart.places(
        series.stream().map(each -> up.at(each.curve().last().amount())).toList(),
        LINE,
        TOP + 4,
        BOTTOM + 20);
    IntStream.range(0, series.size()).forEach(i -> line(svg, series.get(i), places.get(i)));
    return svg.whole();
  }

  private void line(Svg svg, Series each, double labelAt) {
    Entrant entrant = each.entrant();
    boolean ours = entrant.kind() == Entrant.Kind.OURS;
    ImmutableList<Svg.Point> points = each.curve().points().stream()
        .map(value -> new Svg.Point(across.at(value.size()), up.at(value.amount())))
        .collect(toImmutableList());
    Svg.Point last = points.get(points.size() - 1);
    svg.through(
        ImmutableList.of(
            last, new Svg.Point(RIGHT + 8, last.y()), new Svg.Point(LABELS - 6, labelAt)),
        Svg.FAINT,
        1,
        "");
    svg.through(points, entrant.color(), ours ? 3 : 1.6, entrant.dashes());
    points.forEach(point -> svg.dot(point.x(), point.y(), ours ? 4 : 2.8, entrant.color()));
    svg.dot(LABELS, labelAt, 4, entrant.color());
    String label = entrant.label() + unfinished(each);
    if (ours) {
      svg.bold(LABELS + 10, labelAt + 4, label, Svg.INK, Anchor.START);
    } else {
      svg.text(LABELS + 10, labelAt + 4, label, Svg.INK, Anchor.START);
    }
    svg.text(WIDTH - 16, labelAt + 4, each.curve().slopeSaid(), Svg.INK, Anchor.END);
  }

  private static String unfinished(Series each) {
    return each.unfinished().isEmpty()
        ? ""
        : ", up to " + Amounts.count(each.curve().last().size());
  }

  private String said() {
    return series.stream()
        .map(each -> each.entrant().label() + ": "
            + each.curve().said(amount -> Amounts.of(amount, "us")) + " rules; slope "
            + each.curve().slopeSaid()
            + (each.unfinished().isEmpty()
                ? "."
                : "; did not finish "
                    + each.unfinished().stream().map(Amounts::count).collect(joining(", ")) + "."))
        .collect(joining(" "));
  }
}
