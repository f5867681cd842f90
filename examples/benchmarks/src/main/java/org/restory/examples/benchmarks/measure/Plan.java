package org.restory.examples.benchmarks.measure;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.restory.examples.benchmarks.contender.Contenders;
import org.restory.examples.benchmarks.figure.Measure;
import org.restory.examples.benchmarks.workload.Shape;

/**
 * What a run measures, and how long.
 *
 * @param jmh how long JMH measures
 * @param matches what contenders are compared on
 * @param recommendations what Restory's whole job is measured on
 */
record Plan(
    Jmh jmh, ImmutableList<Matches> matches, ImmutableList<Recommendations> recommendations) {
  private static final int FEW = 5;
  private static final int MANY = 200;
  private static final int ONCE = 1;
  private static final int OFTEN = 5;
  private static final ImmutableSet<Integer> ONE = ImmutableSet.of(1);
  private static final ImmutableSet<Integer> ONE_AND_TWO = ImmutableSet.of(1, 2);

  /** Those that take no milliseconds for a case, so that one process differs from the next. */
  static final ImmutableSet<String> SWIFT =
      ImmutableSet.of(Contenders.RESTORY, Contenders.FLOOR, "lambdas", "drools-one-fact");

  private static final ImmutableList<Job> WHOLE =
      ImmutableList.of(Job.MATCH, Job.RECOMMEND, Job.REPORT);
  private static final ImmutableList<Job> REPORTED = ImmutableList.of(Job.RECOMMEND, Job.REPORT);
  private static final ImmutableList<Job> CHOSEN = ImmutableList.of(Job.RECOMMEND);

  static final Plan FULL = new Plan(
      new Jmh(2, 4, 7, 300),
      ImmutableList.of(
          new Matches(Contenders.names(), Shape.of(100, Shape.SOME), OFTEN, ONE),
          new Matches(Contenders.names(), Shape.of(1_000, Shape.SOME), OFTEN, ONE_AND_TWO),
          new Matches(Contenders.names(), Shape.of(10_000, Shape.SOME), OFTEN, ONE),
          new Matches(Contenders.names(), Shape.of(100_000, Shape.SOME), OFTEN, ONE),
          new Matches(Contenders.names(), Shape.of(1_000, FEW), ONCE, ONE),
          new Matches(Contenders.names(), Shape.of(1_000, MANY), ONCE, ONE),
          new Matches(SWIFT, Shape.of(10_000, FEW), ONCE, ONE),
          new Matches(SWIFT, Shape.of(10_000, MANY), ONCE, ONE),
          new Matches(SWIFT, Shape.withFacts(5), ONCE, ONE),
          new Matches(SWIFT, Shape.withFacts(15), ONCE, ONE),
          new Matches(SWIFT, Shape.withFacts(50), ONCE, ONE),
          new Matches(SWIFT, Shape.withFacts(150), ONCE, ONE),
          new Matches(SWIFT, Shape.withFacts(500), ONCE, ONE)),
      ImmutableList.of(
          new Recommendations(Optional.empty(), WHOLE, ONE),
          new Recommendations(Optional.of(Shape.of(100, Shape.SOME)), CHOSEN, ONE),
          new Recommendations(Optional.of(Shape.of(1_000, Shape.SOME)), REPORTED, ONE_AND_TWO),
          new Recommendations(Optional.of(Shape.of(10_000, Shape.SOME)), REPORTED, ONE),
          new Recommendations(Optional.of(Shape.of(100_000, Shape.SOME)), CHOSEN, ONE),
          new Recommendations(Optional.of(Shape.of(1_000, FEW)), CHOSEN, ONE),
          new Recommendations(Optional.of(Shape.of(1_000, MANY)), CHOSEN, ONE),
          new Recommendations(Optional.of(Shape.withFacts(5)), CHOSEN, ONE),
          new Recommendations(Optional.of(Shape.withFacts(15)), CHOSEN, ONE),
          new Recommendations(Optional.of(Shape.withFacts(50)), CHOSEN, ONE),
          new Recommendations(Optional.of(Shape.withFacts(150)), CHOSEN, ONE),
          new Recommendations(Optional.of(Shape.withFacts(500)), CHOSEN, ONE),
          new Recommendations(Optional.of(Shape.withExercises(1_000)), REPORTED, ONE),
          new Recommendations(Optional.of(Shape.withExercises(10_000)), REPORTED, ONE)));

  static final Plan QUICK = new Plan(
      new Jmh(1, 3, 3, 400),
      ImmutableList.of(
          new Matches(Contenders.names(), Shape.of(100, Shape.SOME), ONCE, ONE),
          new Matches(Contenders.names(), Shape.of(1_000, Shape.SOME), ONCE, ONE)),
      ImmutableList.of(
          new Recommendations(Optional.empty(), WHOLE, ONE),
          new Recommendations(Optional.of(Shape.of(1_000, Shape.SOME)), CHOSEN, ONE)));

  /**
   * Contenders to be compared on a workload.
   *
   * @param contenders their names
   * @param shape the workload's shape
   * @param loads how often each loads the rules, every time in a new process
   * @param threads how many at a time
   */
  record Matches(
      ImmutableSet<String> contenders, Shape shape, int loads, ImmutableSet<Integer> threads) {}

  /**
   * A workload for Restory's whole job.
   *
   * @param shape its shape; empty for the standard catalog with the vignettes
   * @param jobs what of the job
   * @param threads how many at a time
   */
  record Recommendations(
      Optional<Shape> shape, ImmutableList<Job> jobs, ImmutableSet<Integer> threads) {
    String parameter() {
      return shape.map(Shape::toString).orElse(Recommending.STANDARD);
    }
  }

  /** A part of Restory's job, by the benchmark's method and what is measured of it. */
  enum Job {
    MATCH("match", Measure.MATCH, Measure.ALLOCATED),
    RECOMMEND("recommend", Measure.RECOMMEND, Measure.ALLOCATED_RECOMMEND),
    REPORT("report", Measure.REPORT, Measure.ALLOCATED_REPORT);

    private final String method;
    private final Measure time;
    private final Measure bytes;

    Job(String method, Measure time, Measure bytes) {
      this.method = method;
      this.time = time;
      this.bytes = bytes;
    }

    String method() {
      return method;
    }

    Measure time() {
      return time;
    }

    Measure bytes() {
      return bytes;
    }
  }
}
