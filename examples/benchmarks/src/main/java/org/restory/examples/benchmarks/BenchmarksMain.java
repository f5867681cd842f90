package org.restory.examples.benchmarks;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.OptionalDouble;
import org.restory.examples.benchmarks.figure.Figure;
import org.restory.examples.benchmarks.figure.FiguresFile;
import org.restory.examples.benchmarks.figure.Measure;
import org.restory.examples.benchmarks.figure.Subject;
import org.restory.examples.benchmarks.measure.Run;
import org.restory.examples.benchmarks.page.PerformancePage;
import org.restory.examples.benchmarks.process.ColdStart;
import org.restory.examples.benchmarks.process.Weight;

/** Runs all that docs/performance tells of. */
public final class BenchmarksMain {
  private static final Path FOLDER = Path.of("docs", "performance");
  private static final int RULES = 1_000;
  private static final int ROUNDS = 11;
  private static final Path TARGET = Path.of("examples", "benchmarks", "target");

  private BenchmarksMain() {}

  /**
   * Runs from the root of the project, in the form that the one argument names: {@code full} measures everything and writes the page anew;
   * {@code quick} holds the contenders to one answer, looks at their times, and writes no page; {@code page} writes the page anew from the figures that are there.
   */
  public static void main(String[] args) throws Exception {
    switch (args[0]) {
      case "full" -> full();
      case "quick" -> quick();
      case "page" -> PerformancePage.update(FOLDER);
      default ->
        throw new IllegalArgumentException(
            "'" + args[0] + "' is no form; expected full, quick or page");
    }
  }

  private static void full() throws Exception {
    // The figures that are there stand until all new ones are known.
    Path file = TARGET.resolve("full.csv");
    FiguresFile figures = anew(file);
    Run.full(figures).run();
    figures.add(Weight.measure());
    figures.add(ColdStart.measure(RULES, ROUNDS));
    Files.copy(file, FOLDER.resolve("figures.csv"), StandardCopyOption.REPLACE_EXISTING);
    PerformancePage.update(FOLDER);
  }

  private static void quick() throws Exception {
    FiguresFile figures = anew(TARGET.resolve("quick.csv"));
    Run.quick(figures).run();
    figures.add(Weight.measure());
    figures.add(ColdStart.measure(RULES, 1));
  }

  private static FiguresFile anew(Path file) throws Exception {
    Files.deleteIfExists(file);
    FiguresFile figures = FiguresFile.at(file);
    figures.add(List.of(machine()));
    return figures;
  }

  private static Figure machine() {
    Runtime.Version version = Runtime.version();
    return Subject.of(Measure.MACHINE, "", "")
        .measured(
            Runtime.getRuntime().availableProcessors(),
            OptionalDouble.empty(),
            "processors; " + System.getProperty("os.name") + " " + System.getProperty("os.arch")
                + "; " + System.getProperty("java.vm.name") + " " + version);
  }
}
