package org.restory.examples.benchmarks.page;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.restory.examples.benchmarks.figure.Axis;
import org.restory.examples.benchmarks.figure.Figures;
import org.restory.examples.benchmarks.figure.FiguresFile;
import org.restory.examples.benchmarks.page.GrowthChart.Panel;

/** The page on performance: {@code README.md} of a folder, and charts beside it, made from {@code figures.csv} there. */
public final class PerformancePage {
  private static final String PAGE = "README.md";

  private PerformancePage() {}

  /** Makes the tables of the page and all charts anew, and leaves what is written by hand. */
  public static void update(Path folder) throws IOException {
    for (Map.Entry<String, String> file : files(folder).entrySet()) {
      Files.writeString(folder.resolve(file.getKey()), file.getValue());
    }
  }

  /** What each file of a folder is to hold, by its name. */
  static ImmutableMap<String, String> files(Path folder) throws IOException {
    Figures figures = FiguresFile.at(folder.resolve("figures.csv")).read();
    return ImmutableMap.<String, String>builder()
        .put(PAGE, page(Files.readString(folder.resolve(PAGE)), figures))
        .putAll(charts(figures))
        .buildOrThrow();
  }

  static String page(String before, Figures figures) {
    Tables tables = new Tables(figures);
    Notes notes = new Notes(figures);
    return new Marked(before)
        .with("machine", notes.machine())
        .with("targets", tables.targets())
        .with("times", tables.times())
        .with("matches", tables.matches())
        .with("standard", tables.standard())
        .with("memory", tables.memory())
        .with("start", tables.start())
        .with("agreement", notes.agreement())
        .with("unfinished", notes.unfinished())
        .toString();
  }

  static ImmutableMap<String, String> charts(Figures figures) {
    Cuts cuts = new Cuts(figures);
    return ImmutableMap.of(
        "contenders.svg", ContendersChart.of(cuts.byRules(), Cuts.RULES, Cuts.MANY_RULES),
        "rules.svg", RulesChart.of(cuts.byRules()),
        "growth.svg",
            GrowthChart.of(
                new Panel("time by facts of the case", Axis.FACTS, cuts.byFacts()),
                new Panel("time by exercises", Axis.EXERCISES, cuts.byExercises()),
                new Panel("cases a second by threads", Axis.THREADS, cuts.byThreads())),
        "cold-start.svg", ColdStartChart.of(figures, Cuts.RULES));
  }
}
