package org.restory.examples.benchmarks.measure;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.restory.catalog.Catalog;
import org.restory.context.Fact;
import org.restory.context.SessionContext;
import org.restory.engine.RuleBase;
import org.restory.engine.UsableFacts;
import org.restory.examples.benchmarks.workload.RestoryPack;
import org.restory.examples.benchmarks.workload.Shape;
import org.restory.examples.benchmarks.workload.Workload;
import org.restory.pack.CaseFormat;
import org.restory.pack.StandardPack;
import org.restory.recommend.Recommender;

/** Restory does its whole job for one context after the other. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class Recommending {
  /** Stands for the standard catalog and the vignettes that it ships with, in the place of a shape. */
  static final String STANDARD = "standard";

  /** Which rules hold. */
  @Benchmark
  public Object match(Loaded loaded, Turn turn) {
    return requireNonNull(loaded.rules).match(loaded.facts.get(turn.next(loaded.facts.size())));
  }

  /** What is recommended, with explanations at hand and none worked out. */
  @Benchmark
  public Object recommend(Loaded loaded, Turn turn) {
    return requireNonNull(loaded.recommender)
        .explain(loaded.contexts.get(turn.next(loaded.contexts.size())));
  }

  /** The whole report. */
  @Benchmark
  public Object report(Loaded loaded, Turn turn) {
    return requireNonNull(loaded.recommender)
        .recommend(loaded.contexts.get(turn.next(loaded.contexts.size())));
  }

  /** The catalog, which all threads share. */
  @State(Scope.Benchmark)
  public static class Loaded {
    /** The workload's shape, or {@link #STANDARD}. */
    @Param(STANDARD)
    public String shape = "";

    private @Nullable RuleBase rules;
    private @Nullable Recommender recommender;
    private ImmutableList<SessionContext> contexts = ImmutableList.of();
    private ImmutableList<ImmutableList<Fact>> facts = ImmutableList.of();

    /** Loads it, and what was shared. */
    @Setup(Level.Trial)
    public void load() {
      Catalog catalog;
      if (shape.equals(STANDARD)) {
        catalog = StandardPack.catalog();
        contexts = CaseFormat.shippedNames().stream()
            .map(CaseFormat::shipped)
            .collect(ImmutableList.toImmutableList());
      } else {
        Workload workload = Workload.of(Shape.parse(shape));
        catalog = Catalog.of(RestoryPack.of(workload));
        contexts = RestoryPack.contexts(workload);
      }
      rules = RuleBase.of(catalog);
      recommender = Recommender.of(catalog);
      facts = contexts.stream().map(UsableFacts::of).collect(ImmutableList.toImmutableList());
    }
  }

  /** A thread's place among the contexts. */
  @State(Scope.Thread)
  public static class Turn {
    private int last;

    int next(int of) {
      last = last + 1 >= of ? 0 : last + 1;
      return last;
    }
  }
}
