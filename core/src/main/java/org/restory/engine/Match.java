package org.restory.engine;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.restory.context.Fact;
import org.restory.rule.Rule;

/**
 * What a rule base finds in the facts of one context.
 *
 * @param fired the rules that hold, those that others rest on first
 * @param kept rules that would withhold something, and do not because of what was stated
 * @param leavesTried how often a leaf was tried against a fact
 * @param rulesTried how many rules were looked at
 */
public record Match(
    ImmutableList<Fired> fired, ImmutableList<Fired> kept, int leavesTried, int rulesTried) {

  /**
   * A rule, and the facts that decided it.
   *
   * @param rule the rule
   * @param facts the facts
   */
  public record Fired(Rule rule, ImmutableSet<Fact> facts) {
    /** Shows no fact. */
    @Override
    public String toString() {
      return "Fired{" + rule.id() + "}";
    }
  }

  /** Shows no fact. */
  @Override
  public String toString() {
    return "Match{" + fired.size() + " rules}";
  }
}
