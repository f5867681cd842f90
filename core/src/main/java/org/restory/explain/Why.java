package org.restory.explain;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.immutables.value.Value;
import org.restory.context.Fact;
import org.restory.model.Id;
import org.restory.model.practice.Exercise;
import org.restory.report.Reason;
import org.restory.report.Recommendation;
import org.restory.report.Recommendation.ServedAim;
import org.restory.report.RecommendationReport.Reader;
import org.restory.rule.condition.Leaf;

/**
 * Why an exercise is recommended, as a chain that can be walked: facts as stated, conditions that they meet, rules that hold, aims that
 * the rules raise, how closely the exercise serves them, and its place among the others.
 */
@Value.Immutable
public abstract sealed class Why permits ImmutableWhy {
  Why() {}

  /** An empty builder; reader and recommendation are required. */
  public static Builder builder() {
    return new Builder();
  }

  /** Who may read it. */
  public abstract Reader reader();

  /** What is explained, as the reader may see it. */
  public abstract Recommendation recommendation();

  /** What calls for the exercise, in the order of the recommendation's aims. */
  public abstract ImmutableList<Call> calls();

  /** The rules that prefer it among those called for alike. */
  public abstract ImmutableList<RuleHeld> preferences();

  /** Its place among the others; empty for a client, whose list may be a part. */
  public abstract Optional<Placing> placing();

  /** Every fact that the explanation cites, those that a safeguard asked for included. */
  public ImmutableSet<Fact> facts() {
    ImmutableSet.Builder<Fact> all = ImmutableSet.builder();
    calls()
        .forEach(call -> call.rules().forEach(rule -> all.addAll(rule.reason().facts())));
    preferences().forEach(rule -> all.addAll(rule.reason().facts()));
    return all.addAll(recommendation().permittedBy()).build();
  }

  /**
   * The explanation as a client may see it; empty where they take no part. It names no rule and no condition, and no fact that they
   * have not agreed to be shown.
   */
  public Optional<Why> forClient() {
    return recommendation()
        .forClient()
        .map(shown -> builder()
            .reader(Reader.CLIENT)
            .recommendation(shown)
            .addAllCalls(shown.aims().stream().map(Why::shownToClient).toList())
            .build());
  }

  private static Call shownToClient(ServedAim served) {
    return new Call(
        served,
        served.raised().reasons().stream()
            .map(reason -> new RuleHeld(reason, ImmutableList.of()))
            .collect(ImmutableList.toImmutableList()));
  }

  /** Shows no fact. */
  @Override
  public final String toString() {
    return "Why{" + recommendation().exercise() + "}";
  }

  /**
   * An aim that calls for the exercise.
   *
   * @param served the aim with its weight, and how closely the exercise serves it
   * @param rules what raises the aim, in the order of its reasons
   */
  public record Call(ServedAim served, ImmutableList<RuleHeld> rules) {
    /** How much it calls: the weight of the aim times the factor of the fit; 0 or more. */
    public int pull() {
      return served.raised().weight() * served.fit().factor();
    }
  }

  /**
   * A rule that holds, or a safeguard.
   *
   * @param reason the rule's own reason, with the facts it rests on
   * @param conditions the parts of its condition that are met; none for a safeguard, and none for a client
   */
  public record RuleHeld(Reason reason, ImmutableList<ConditionMet> conditions) {}

  /**
   * A part of a rule's condition that is met.
   *
   * @param condition what the rule asks for
   * @param stated whether it is met by what was stated; else by its not having been stated
   * @param facts the facts that meet it; none where nothing was stated
   */
  public record ConditionMet(Leaf condition, boolean stated, ImmutableSet<Fact> facts) {
    /** Shows no fact. */
    @Override
    public String toString() {
      return "ConditionMet{" + (stated ? "stated" : "not stated") + "}";
    }
  }

  /**
   * The place of an exercise in the list.
   *
   * @param place its place, the first being 1
   * @param of how many there are
   * @param after the one before it, and why that one comes first; empty for the first
   * @param before the one after it, and why this one comes first; empty for the last
   */
  public record Placing(int place, int of, Optional<Neighbor> after, Optional<Neighbor> before) {}

  /**
   * An exercise beside another in the list.
   *
   * @param exercise the exercise
   * @param because what places the first of the two before the second
   */
  public record Neighbor(Id<Exercise> exercise, Criterion because) {}

  /** Builds an explanation. */
  public static final class Builder extends ImmutableWhy.Builder {
    Builder() {}
  }
}
