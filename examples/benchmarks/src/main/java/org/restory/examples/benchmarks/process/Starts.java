package org.restory.examples.benchmarks.process;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Path;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;
import org.restory.context.SessionContext;
import org.restory.examples.benchmarks.contender.Contenders;
import org.restory.examples.benchmarks.figure.Axis;
import org.restory.examples.benchmarks.figure.Measure;
import org.restory.examples.benchmarks.figure.Subject;
import org.restory.examples.benchmarks.workload.Shape;
import org.restory.examples.benchmarks.workload.Workload;
import org.restory.pack.CaseFormat;

/** The programs whose start is timed: one that does nothing, every contender, and Restory with its own catalog. */
final class Starts {
  private static final String SHIPPED = "v1-maybe-it-was-nothing";

  private final Path folder;

  /** What the programs themselves are made of, beside what a contender brings. */
  private final ImmutableList<Path> own;

  Starts(Path folder) throws IOException {
    this.folder = folder;
    this.own = ImmutableList.of(
        HarnessJar.in(folder),
        HarnessJar.origin(ImmutableList.class),
        HarnessJar.origin(Nullable.class));
  }

  /** All programs; each contender is told so many rules. */
  ImmutableList<Start> all(int rules) throws IOException {
    Workload workload = Workload.of(Shape.of(rules, Shape.SOME));
    Path written = folder.resolve("workload.txt");
    WrittenWorkload.write(written, workload);
    String held = held(workload);
    ImmutableList.Builder<Start> starts = ImmutableList.builder();
    starts.add(new Start(
        Subject.of(Measure.EMPTY_MAIN, "", ""),
        Measure.EMPTY_MAIN_CDS,
        program("", EmptyMain.class, "")));
    for (String contender : Contenders.names()) {
      starts.add(new Start(
          Subject.of(Measure.COLD_START, contender, "synthetic").at(Axis.RULES, rules),
          Measure.COLD_START_CDS,
          program(bringing(contender), FirstAnswer.class, held, contender, written.toString())));
    }
    return starts
        .add(standard("standard", FirstRecommendation.inMemory()))
        .add(standard("standard-file", CaseFormat.shipped(SHIPPED), SHIPPED))
        .build();
  }

  private Start standard(String workload, SessionContext session, String... arguments)
      throws IOException {
    return new Start(
        Subject.of(Measure.COLD_START, Contenders.RESTORY, workload),
        Measure.COLD_START_CDS,
        program(
            Contenders.RESTORY,
            FirstRecommendation.class,
            FirstRecommendation.answer(session),
            arguments));
  }

  private Program program(String contender, Class<?> main, String answer, String... arguments)
      throws IOException {
    return new Program(
        ClassPath.of(contender).with(own), main, ImmutableList.copyOf(arguments), answer);
  }

  /** Whose class path a contender needs: the index reads facts as Restory has them. */
  private static String bringing(String contender) {
    return contender.equals(Contenders.FLOOR) ? Contenders.RESTORY : contender;
  }

  private static String held(Workload workload) {
    BitSet held = new BitSet();
    workload.rules().stream()
        .filter(rule -> rule.holds(workload.cases().get(0)))
        .forEach(rule -> held.set(rule.number()));
    return held.toString();
  }
}
