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
import org.restory.examples.benchmarks.contender.Contenders;
import org.restory.examples.benchmarks.contender.Ready;
import org.restory.examples.benchmarks.workload.Shape;
import org.restory.examples.benchmarks.workload.Workload;

/** A contender finds the rules that hold of one case after the other. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class Matching {
  /** One match. */
  @Benchmark
  public Object match(Caller caller) {
    return caller.matchNext();
  }

  /** The rules, which threads share where the contender lets them. */
  @State(Scope.Benchmark)
  public static class Loaded {
    /** The contender's name. */
    @Param("restory")
    public String contender = "";

    /** The workload's shape. */
    @Param("1000-20-12-100-false")
    public String shape = "";

    private @Nullable Workload workload;
    private @Nullable Ready<?, ?> ready;

    /** Loads the rules. */
    @Setup(Level.Trial)
    public void load() throws Exception {
      workload = Workload.of(Shape.parse(shape));
      ready = Contenders.named(contender).load(workload);
    }
  }

  /** A thread with cases of its own. */
  @State(Scope.Thread)
  public static class Caller {
    private @Nullable Turns<?> turns;

    /** Makes the cases ready. */
    @Setup(Level.Trial)
    public void prepare(Loaded loaded) {
      turns = Turns.of(
          requireNonNull(loaded.ready).forAnotherThread(), requireNonNull(loaded.workload));
    }

    Object matchNext() {
      return requireNonNull(turns).next();
    }
  }

  /** The cases in turn, again and again. */
  private static final class Turns<I> {
    private final Ready<I, ?> ready;
    private final ImmutableList<I> inputs;
    private int next;

    private Turns(Ready<I, ?> ready, ImmutableList<I> inputs) {
      this.ready = ready;
      this.inputs = inputs;
    }

    static <I> Turns<I> of(Ready<I, ?> ready, Workload workload) {
      return new Turns<>(
          ready,
          workload.cases().stream().map(ready::input).collect(ImmutableList.toImmutableList()));
    }

    Object next() {
      next = next + 1 == inputs.size() ? 0 : next + 1;
      return ready.match(inputs.get(next));
    }
  }
}
