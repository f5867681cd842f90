package org.restory.examples.benchmarks.page;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.restory.examples.benchmarks.figure.Figure;
import org.restory.examples.benchmarks.figure.Figures;
import org.restory.examples.benchmarks.figure.FiguresFile;

/** Made-up figures, near what was once seen. */
final class Sample {
  static final Path FOLDER = Path.of("src/test/resources/org/restory/examples/benchmarks/page");

  private Sample() {}

  static Figures figures() throws IOException {
    return FiguresFile.at(FOLDER.resolve("figures.csv")).read();
  }

  static Figures none() {
    return Figures.of(ImmutableList.of());
  }

  static Figures without(Predicate<Figure> some) throws IOException {
    return Figures.of(figures().stream().filter(some.negate()).toList());
  }

  /** Figures of which some are changed. */
  static Figures but(Predicate<Figure> some, UnaryOperator<Figure> change) throws IOException {
    return Figures.of(figures().stream()
        .map(figure -> some.test(figure) ? change.apply(figure) : figure)
        .toList());
  }
}
