package org.restory.examples.benchmarks.workload;

import com.google.common.collect.ImmutableList;

/**
 * Rules, and cases to try them on; the same each time.
 *
 * @param shape how large it is
 * @param rules the rules, each at its number
 * @param cases the cases, each at its number
 */
public record Workload(Shape shape, ImmutableList<NeutralRule> rules, ImmutableList<Case> cases) {
  /** The workload of a shape. */
  public static Workload of(Shape shape) {
    Cases cases = new Cases(shape);
    ImmutableList<Case> all = cases.all();
    return new Workload(shape, new Rules(shape, cases, all).make(), all);
  }
}
