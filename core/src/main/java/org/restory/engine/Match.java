package org.restory.engine;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.restory.context.Fact;
import org.restory.model.Id;
import org.restory.rule.Rule;
import org.restory.rule.condition.Leaf;

/**
 * What a rule base finds in the facts of one context.
 *
 * @param fired the rules that hold, those that others rest on first
 * @param kept rules that would withhold something, and do not because of what was stated
 * @param leavesTried how often a leaf was tried against a fact
 * @param rulesTried how many rules were looked at
 * @param grounds which parts of a rule's condition are met, worked out where it is asked for
 */
public record Match(
    ImmutableList<Fired> fired,
    ImmutableList<Fired> kept,
    int leavesTried,
    int rulesTried,
    Grounds grounds) {

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

  /** Which parts of conditions are met, and by what. */
  public interface Grounds {
    /** The parts of the condition of a rule that holds, in their order; none for a rule that does not hold. */
    ImmutableList<Part> of(Id<Rule> rule);

    /** Whether a leaf of the catalog's rules holds. */
    boolean holds(Leaf leaf);

    /** The facts that a leaf fits, whether or not they are enough for it to hold. */
    ImmutableSet<Fact> facts(Leaf leaf);
  }

  /**
   * A part of a condition that is met.
   *
   * @param leaf what it asks for
   * @param stated whether it is met by what was stated; else by its not having been stated
   * @param facts the facts that meet it
   */
  public record Part(Leaf leaf, boolean stated, ImmutableSet<Fact> facts) {
    /** Shows no fact. */
    @Override
    public String toString() {
      return "Part{" + (stated ? "stated" : "not stated") + "}";
    }
  }

  /** Shows no fact. */
  @Override
  public String toString() {
    return "Match{" + fired.size() + " rules}";
  }
}
