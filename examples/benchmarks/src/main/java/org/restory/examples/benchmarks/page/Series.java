package org.restory.examples.benchmarks.page;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import org.restory.examples.benchmarks.figure.Axis;
import org.restory.examples.benchmarks.figure.Figure;
import org.restory.examples.benchmarks.figure.Figures;

/**
 * The figures of one entrant along an axis. Immutable.
 *
 * @param entrant whose they are
 * @param curve those it finished
 * @param unfinished the sizes it did not finish, ascending
 */
record Series(Entrant entrant, Curve curve, ImmutableList<Integer> unfinished) {
  /** What entrants took, along an axis; those of which nothing was measured are left out. */
  static ImmutableList<Series> along(Axis axis, Figures figures) {
    return Arrays.stream(Entrant.values())
        .filter(entrant -> !entrant.times(figures).sizes(axis).isEmpty())
        .map(entrant -> of(entrant, axis, entrant.times(figures)))
        .collect(toImmutableList());
  }

  private static Series of(Entrant entrant, Axis axis, Figures figures) {
    ImmutableList.Builder<Curve.At> curve = ImmutableList.builder();
    ImmutableList.Builder<Integer> unfinished = ImmutableList.builder();
    for (int size : figures.sizes(axis)) {
      Figure figure = figures.at(axis, size).only().orElseThrow();
      figure
          .amount()
          .ifPresentOrElse(
              amount -> curve.add(new Curve.At(size, amount)), () -> unfinished.add(size));
    }
    return new Series(entrant, new Curve(curve.build()), unfinished.build());
  }
}
