package org.restory.examples.benchmarks.page;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import org.restory.examples.benchmarks.figure.Axis;
import org.restory.examples.benchmarks.figure.Figure;
import org.restory.examples.benchmarks.figure.Figures;
import org.restory.examples.benchmarks.page.Entrant.Kind;
import org.restory.examples.benchmarks.page.Svg.Anchor;

/** All entrants below each other on one logarithmic scale, a panel for each of two sizes of the rule base. */
final class ContendersChart {
  private static final String TITLE = "Time for one case";
  private static final int WIDTH = 840;
  private static final int TOP = 84;
  private static final int ROW = 27;
  private static final int NAMES = 226;
  private static final int PANEL = 284;
  private static final int GAP = 26;
  private static final int DOT = 5;
  /** Of a panel, to the right of its scale: what the longest label takes. */
  private static final int LABEL = 58;

  private final Figures figures;
  private final ImmutableList<Integer> sizes;
  private final ImmutableList<Entrant> rows;
  private final int bottom;

  private ContendersChart(Figures figures, ImmutableList<Integer> sizes) {
    this.figures = figures;
    this.sizes = sizes;
    this.rows = Arrays.stream(Entrant.values())
        .sorted(Comparator.comparingDouble(entrant ->
            cell(entrant, sizes.get(0)).flatMap(Figure::amount).orElse(Double.MAX_VALUE)))
        .collect(toImmutableList());
    this.bottom = TOP + rows.size() * ROW;
  }

  /** The chart of figures at several sizes of the rule base and one size otherwise. */
  static String of(Figures figures, int first, int second) {
    return new ContendersChart(figures, ImmutableList.of(first, second)).draw();
  }

  private String draw() {
    Svg svg = new Svg("contenders", WIDTH, bottom + 44, TITLE, said());
    svg.text(
        16,
        46,
        "Logarithmic: each line further right is ten times as long. The same rules, cases and answers for all.",
        Svg.QUIET,
        Anchor.START);
    for (int i = 0; i < rows.size(); i++) {
      name(svg, rows.get(i), middle(i));
    }
    for (int panel = 0; panel < sizes.size(); panel++) {
      panel(svg, sizes.get(panel), NAMES + panel * (PANEL + GAP));
    }
    return svg.whole();
  }

  private static void name(Svg svg, Entrant entrant, double y) {
    if (entrant.kind() == Kind.OURS) {
      svg.bold(NAMES - 14, y + 4, entrant.label(), Svg.INK, Anchor.END);
    } else {
      svg.text(NAMES - 14, y + 4, entrant.label(), Svg.INK, Anchor.END);
    }
  }

  private void panel(Svg svg, int size, double left) {
    Scale scale = Scale.decades(
        sizes.stream()
            .flatMap(each -> rows.stream().flatMap(row -> cell(row, each).stream()))
            .flatMapToDouble(figure -> figure.value().stream()),
        left,
        left + PANEL - LABEL);
    svg.bold(left, TOP - 14, Amounts.count(size) + " rules", Svg.INK, Anchor.START);
    for (double mark : scale.marks()) {
      svg.line(scale.at(mark), TOP, scale.at(mark), bottom, Svg.FAINT, 1, "");
    }
    for (double mark : scale.apart(scale.marks(), LABEL)) {
      svg.text(scale.at(mark), bottom + 18, Amounts.mark(mark, "us"), Svg.QUIET, Anchor.MIDDLE);
    }
    for (int i = 0; i < rows.size(); i++) {
      row(svg, rows.get(i), cell(rows.get(i), size), scale, middle(i));
    }
  }

  private static void row(Svg svg, Entrant entrant, Optional<Figure> cell, Scale scale, double y) {
    Optional<Double> value = cell.flatMap(Figure::amount);
    if (value.isEmpty()) {
      svg.text(
          scale.start() + 6,
          y + 4,
          cell.isPresent() ? "did not finish" : "not measured",
          Svg.QUIET,
          Anchor.START);
      return;
    }
    double x = scale.at(value.get());
    svg.line(scale.start(), y, x, y, entrant.color(), 1, "1 3");
    double spread = cell.get().spread().orElse(0);
    double least = Math.max(scale.least(), value.get() - spread);
    double end = Math.min(scale.end(), scale.at(value.get() + spread));
    svg.line(scale.at(least), y, end, y, entrant.color(), 2, "");
    svg.dot(x, y, DOT, entrant.color());
    svg.text(
        Math.max(x + DOT, end) + 6, y + 4, Amounts.of(value.get(), "us"), Svg.INK, Anchor.START);
  }

  private static double middle(int row) {
    return TOP + ROW * (row + 0.5);
  }

  private Optional<Figure> cell(Entrant entrant, int size) {
    return entrant.times(figures).at(Axis.RULES, size).only();
  }

  private String said() {
    return rows.stream()
            .map(row -> row.label() + ": "
                + sizes.stream()
                    .map(size -> cell(row, size)
                            .map(figure -> figure
                                .amount()
                                .map(value -> Amounts.of(value, "us"))
                                .orElse("did not finish"))
                            .orElse("not measured")
                        + " at " + Amounts.count(size) + " rules")
                    .collect(joining(", ")))
            .collect(joining(". "))
        + ".";
  }
}
