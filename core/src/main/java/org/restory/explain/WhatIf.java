package org.restory.explain;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.immutables.value.Value;
import org.restory.context.Fact;
import org.restory.model.Id;
import org.restory.report.Change;
import org.restory.report.RecommendationReport;
import org.restory.rule.Rule;

/** Two sessions side by side: what was stated otherwise, and what differs because of it. It holds a clinician's view. */
@Value.Immutable
public abstract sealed class WhatIf permits ImmutableWhatIf {
  WhatIf() {}

  /** An empty builder; both reports are required. */
  public static Builder builder() {
    return new Builder();
  }

  /** What is recommended in the first session. */
  public abstract RecommendationReport before();

  /** What is recommended in the second. */
  public abstract RecommendationReport after();

  /** What may be used in the second only. */
  public abstract ImmutableSet<Fact> stated();

  /** What may be used in the first only. */
  public abstract ImmutableSet<Fact> unstated();

  /** The rules that hold in the second only, by id. */
  public abstract ImmutableSet<Id<Rule>> rulesGained();

  /** The rules that hold in the first only, by id. */
  public abstract ImmutableSet<Id<Rule>> rulesLost();

  /** What differs in aims, exercises, withholdings and notices, in the order of a report. */
  public abstract ImmutableList<Difference> differences();

  /** Shows no fact. */
  @Override
  public final String toString() {
    return "WhatIf{" + differences().size() + " differences}";
  }

  /**
   * One difference, with what stands behind it.
   *
   * @param change what differs
   * @param rules the rules it came through: those of the change that hold in one session only, else all of these that can move
   *     exercises; none where the sessions differ in time, format or phase alone
   * @param obstacles for an exercise that came or went, what stands in its way in the session that lacks it; else none
   */
  public record Difference(
      Change change, ImmutableSet<Id<Rule>> rules, ImmutableList<Obstacle> obstacles) {}

  /** Builds a comparison. */
  public static final class Builder extends ImmutableWhatIf.Builder {
    Builder() {}
  }
}
