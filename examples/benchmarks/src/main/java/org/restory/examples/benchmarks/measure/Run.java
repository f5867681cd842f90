package org.restory.examples.benchmarks.measure;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.openjdk.jmh.runner.RunnerException;
import org.restory.examples.benchmarks.agreement.Agreement;
import org.restory.examples.benchmarks.agreement.Answers;
import org.restory.examples.benchmarks.contender.Contenders;
import org.restory.examples.benchmarks.figure.Axis;
import org.restory.examples.benchmarks.figure.Figure;
import org.restory.examples.benchmarks.figure.FiguresFile;
import org.restory.examples.benchmarks.figure.Measure;
import org.restory.examples.benchmarks.figure.Subject;
import org.restory.examples.benchmarks.workload.Shape;
import org.restory.examples.benchmarks.workload.Workload;

/** One run: first all contenders are held to one answer, then they are timed. Every figure is written as soon as it is known. */
public final class Run {
  private static final double ENOUGH_MILLIS = 5_000;

  private final FiguresFile file;
  private final Plan plan;
  private final Map<String, Integer> unfinishedAt = new HashMap<>();

  private Run(FiguresFile file, Plan plan) {
    this.file = file;
    this.plan = plan;
  }

  /** The whole run: every size, match rate and series. */
  public static Run full(FiguresFile file) {
    return new Run(file, Plan.FULL);
  }

  /** A run of a few minutes: agreement at 100 and 1,000 rules, and a look at the times. */
  public static Run quick(FiguresFile file) {
    return new Run(file, Plan.QUICK);
  }

  /**
   * Runs.
   *
   * @throws Agreement.DisagreementException if contenders give different answers; then nothing is timed
   */
  public void run() throws IOException, InterruptedException, RunnerException {
    for (Plan.Matches matches : plan.matches()) {
      agree(matches);
    }
    for (Plan.Matches matches : plan.matches()) {
      for (String contender : matches.contenders()) {
        if (finishes(contender, matches.shape())) {
          time(contender, matches);
        }
      }
    }
    for (Plan.Recommendations recommendations : plan.recommendations()) {
      time(recommendations);
    }
  }

  private void agree(Plan.Matches matches) throws IOException, InterruptedException {
    Shape shape = matches.shape();
    Map<String, Answers> answers = new LinkedHashMap<>();
    for (String contender : matches.contenders()) {
      if (!finishes(contender, shape)) {
        giveUp(contender, shape, "nor with " + unfinishedAt.get(contender) + " rules");
        continue;
      }
      try {
        answers.put(contender, tried(contender, shape, matches.loads()));
      } catch (Trials.UnfinishedException e) {
        unfinishedAt.merge(contender, shape.rules(), Math::min);
        giveUp(contender, shape, e.reason());
      }
    }
    Agreement.check(Workload.of(shape), answers);
    List<Figure> agreed = new ArrayList<>();
    answers.forEach((contender, given) -> agreed.add(subject(Measure.AGREEMENT, contender, shape, 1)
        .measured(given.cases(), OptionalDouble.empty(), "cases")));
    write(agreed);
  }

  /** Loads in new processes, fewer of them where it takes long, and keeps the first answers. */
  private Answers tried(String contender, Shape shape, int loads)
      throws IOException, InterruptedException, Trials.UnfinishedException {
    List<Trials.Outcome> outcomes = new ArrayList<>();
    double millis = 0;
    while (outcomes.size() < loads && millis < ENOUGH_MILLIS) {
      outcomes.add(Trials.run(contender, shape));
      millis += outcomes.get(outcomes.size() - 1).millis();
    }
    write(ImmutableList.of(
        Middle.of(outcomes.stream().mapToDouble(Trials.Outcome::millis))
            .figure(subject(Measure.LOAD, contender, shape, 1), "ms"),
        Middle.of(outcomes.stream().mapToDouble(Trials.Outcome::bytes))
            .figure(subject(Measure.HEAP, contender, shape, 1), "bytes")));
    return outcomes.get(0).answers();
  }

  private boolean finishes(String contender, Shape shape) {
    return unfinishedAt.getOrDefault(contender, Integer.MAX_VALUE) > shape.rules();
  }

  private void giveUp(String contender, Shape shape, String reason) throws IOException {
    write(ImmutableList.of(
        subject(Measure.AGREEMENT, contender, shape, 1).unfinished(reason),
        subject(Measure.LOAD, contender, shape, 1).unfinished(reason),
        subject(Measure.MATCH, contender, shape, 1).unfinished(reason)));
  }

  private void time(String contender, Plan.Matches matches) throws IOException, RunnerException {
    for (int threads : matches.threads()) {
      Jmh.Measured measured = plan.jmh()
          .run(
              Matching.class,
              "match",
              ImmutableMap.of("contender", contender, "shape", matches.shape().toString()),
              threads);
      write(ImmutableList.of(
          measured.time(subject(Measure.MATCH, contender, matches.shape(), threads)),
          measured.bytes(subject(Measure.ALLOCATED, contender, matches.shape(), threads))));
    }
  }

  private void time(Plan.Recommendations recommendations) throws IOException, RunnerException {
    for (Plan.Job job : recommendations.jobs()) {
      for (int threads : recommendations.threads()) {
        Jmh.Measured measured = plan.jmh()
            .run(
                Recommending.class,
                job.method(),
                ImmutableMap.of("shape", recommendations.parameter()),
                threads);
        write(ImmutableList.of(
            measured.time(subject(job.time(), recommendations, threads)),
            measured.bytes(subject(job.bytes(), recommendations, threads))));
      }
    }
  }

  private static Subject subject(Measure measure, String contender, Shape shape, int threads) {
    return Subject.of(measure, contender, shape.confined() ? "confined" : "synthetic")
        .at(Axis.RULES, shape.rules())
        .at(Axis.MATCHES, shape.matches())
        .at(Axis.FACTS, shape.facts())
        .at(Axis.EXERCISES, shape.exercises())
        .at(Axis.THREADS, threads);
  }

  private static Subject subject(Measure measure, Plan.Recommendations of, int threads) {
    return of.shape()
        .map(shape -> subject(measure, Contenders.RESTORY, shape, threads))
        .orElseGet(() -> Subject.of(measure, Contenders.RESTORY, Recommending.STANDARD));
  }

  private void write(List<Figure> figures) throws IOException {
    file.add(figures);
    figures.forEach(
        figure -> System.out.println(figure.of() + " " + figure.value() + figure.unit()));
  }
}
