package org.restory.engine;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.restory.context.Fact;
import org.restory.rule.Rule;

/**
 * What a rule base finds in the facts of one context: which rules hold. By which facts they hold is kept as numbers, and worked out
 * where it is asked for. Immutable.
 */
public final class Match {
  final RuleBase base;
  final ImmutableList<Fact> facts;

  /** Which leaf a fact fits: a leaf, the fact's place, a leaf, a place, and so on. */
  private final int[] found;

  private final int[] rules;
  private final Work work;

  // Each is written at most with equal values, so that threads may race for it.
  private @Nullable Places places;
  private @Nullable Grounds grounds;
  private @Nullable ImmutableList<Fired> fired;
  private @Nullable ImmutableList<Fired> kept;

  Match(RuleBase base, ImmutableList<Fact> facts, int[] found, int[] rules, Work work) {
    this.base = base;
    this.facts = facts;
    this.found = found;
    this.rules = rules;
    this.work = work;
  }

  /** How many rules hold. */
  public int size() {
    return rules.length;
  }

  /** The number of a rule that holds, by its place; those that others rest on come first. */
  public int rule(int place) {
    return rules[place];
  }

  /** Adds the places, among the facts that were matched, of those behind a rule that holds. */
  public void addPlaces(int rule, BitSet found) {
    grounds().addBehind(rule, found);
  }

  /** The rules that hold, those that others rest on first. */
  public ImmutableList<Fired> fired() {
    ImmutableList<Fired> all = fired;
    if (all == null) {
      all = Arrays.stream(rules)
          .mapToObj(rule -> new Fired(this, rule, true))
          .collect(ImmutableList.toImmutableList());
      fired = all;
    }
    return all;
  }

  /** The rules that would withhold something, and do not because of what was stated. */
  public ImmutableList<Fired> kept() {
    ImmutableList<Fired> all = kept;
    if (all == null) {
      all = grounds().kept();
      kept = all;
    }
    return all;
  }

  /** Which parts of a rule's condition are met, and by what. */
  public Grounds grounds() {
    Grounds known = grounds;
    if (known == null) {
      known = new Grounds(this);
      grounds = known;
    }
    return known;
  }

  /** The places of the facts that leaves fit. */
  Places places() {
    Places all = places;
    if (all == null) {
      all = new Places(found);
      places = all;
    }
    return all;
  }

  /** What finding it took. */
  public Work work() {
    return work;
  }

  /**
   * What a match took.
   *
   * @param leavesTried how often a leaf was tried against a fact
   * @param rulesTouched how many entries about rules were read
   * @param rulesTried how many conditions of rules were decided
   */
  public record Work(int leavesTried, int rulesTouched, int rulesTried) {}

  /** A rule, and the facts that decided it. */
  public static final class Fired {
    private final Match match;
    private final int number;
    private final boolean holds;
    // Volatile, since a bit set, unlike the facts, is not safe to race for.
    private volatile @Nullable BitSet places;
    private @Nullable ImmutableSet<Fact> facts;

    Fired(Match match, int number, boolean holds) {
      this.match = match;
      this.number = number;
      this.holds = holds;
    }

    /** The rule. */
    public Rule rule() {
      return match.base.rule(number);
    }

    /** Its number in the rule base. */
    public int number() {
      return number;
    }

    /** The facts that made it hold; of a rule that is kept from holding, those that keep it. */
    public ImmutableSet<Fact> facts() {
      ImmutableSet<Fact> all = facts;
      if (all == null) {
        all = match.grounds().facts(places());
        facts = all;
      }
      return all;
    }

    /** The places of these facts. To be read alone, since threads share it. */
    BitSet places() {
      BitSet all = places;
      if (all == null) {
        all = new BitSet();
        if (holds) {
          match.grounds().addBehind(number, all);
        } else {
          match.grounds().addKeeping(number, all);
        }
        places = all;
      }
      return all;
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Fired fired
          && rule().equals(fired.rule())
          && facts().equals(fired.facts());
    }

    @Override
    public int hashCode() {
      return rule().id().hashCode();
    }

    /** Shows no fact. */
    @Override
    public String toString() {
      return "Fired{" + rule().id() + "}";
    }
  }

  /** The rules that raise the aim that a leaf is about. */
  Stream<Fired> raising(int aimLeaf) {
    return fired().stream().filter(each -> base.raises(each.number, aimLeaf));
  }

  /** Shows no fact. */
  @Override
  public String toString() {
    return "Match{" + rules.length + " rules}";
  }
}
