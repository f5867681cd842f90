package org.restory.engine;

import com.google.common.collect.ImmutableList;
import org.jspecify.annotations.Nullable;
import org.restory.context.Fact;

/**
 * Matches a rule base against one context after the other, on arrays that it uses again. Not for two threads at once: see
 * {@link Matchers}. Between matches it holds no fact.
 */
final class Matcher implements FactReading.Visit, Postings.Visit {
  private static final int USUAL = 64;

  private final RuleBase base;
  private final Holding holding;
  private final NumberSet candidates;

  /** Which leaf a fact fits: a leaf, the fact's place, a leaf, a place, and so on. */
  private final Numbers found = new Numbers(USUAL);

  private final Numbers fired = new Numbers(USUAL);

  private boolean withConcerns;
  private int place;
  private @Nullable Fact fact;
  private long traits;
  private double number;

  private int leavesTried;
  private int rulesTouched;
  private int rulesTried;

  Matcher(RuleBase base) {
    this.base = base;
    this.holding = new Holding(base.leaves.size());
    this.candidates = new NumberSet(base.rules.size());
  }

  Match match(ImmutableList<Fact> facts, boolean concernsToo) {
    withConcerns = concernsToo;
    for (place = 0; place < facts.size(); place++) {
      fact = facts.get(place);
      FactReading.of(fact, this);
    }
    fact = null;
    rulesTouched += base.index.addAlways(candidates);
    for (int i = 0; i < holding.size(); i++) {
      rulesTouched += base.index.add(holding.get(i), holding, candidates);
    }
    // An aim that is raised only adds candidates of later strata, which have greater numbers.
    for (int rule = candidates.next(0); rule >= 0; rule = candidates.next(rule + 1)) {
      attempt(rule);
    }
    Match match = new Match(
        base,
        facts,
        found.toArray(),
        fired.toArray(),
        new Match.Work(leavesTried, rulesTouched, rulesTried));
    clear();
    return match;
  }

  @Override
  public void reads(long itsTraits, double itsNumber) {
    traits = itsTraits | Traits.ANY;
    number = itsNumber;
  }

  @Override
  public void key(Object kind, String value) {
    LeafIndex.OfKind leaves = base.leavesByKey.get(kind);
    if (leaves != null) {
      tryAll(leaves.get(value));
    }
  }

  @Override
  public void keyOrAny(Object kind, String value) {
    LeafIndex.OfKind leaves = base.leavesByKey.get(kind);
    if (leaves != null) {
      tryAll(leaves.get(value));
      tryAll(leaves.any());
    }
  }

  private void tryAll(@Nullable Postings postings) {
    if (postings != null && fact != null) {
      leavesTried += postings.fitting(fact, traits, number, this);
    }
  }

  @Override
  public void fits(int leaf) {
    if (withConcerns || !base.concerns.test(leaf)) {
      found.add(leaf);
      found.add(place);
      if (!base.repeated.test(leaf) || isFoundOftenEnough(leaf)) {
        holding.add(leaf);
      }
    }
  }

  private boolean isFoundOftenEnough(int leaf) {
    int times = 0;
    for (int i = 0; i < found.size(); i += 2) {
      if (found.get(i) == leaf) {
        times++;
      }
    }
    return times >= base.probes.get(leaf).times();
  }

  private void attempt(int rule) {
    rulesTried++;
    if (base.demands.areMet(rule, holding)) {
      fired.add(rule);
      for (int aim : base.aimLeaves[rule]) {
        if (holding.add(aim)) {
          rulesTouched += base.index.add(aim, holding, candidates);
        }
      }
    }
  }

  private void clear() {
    holding.clear();
    candidates.clear();
    found.clear();
    fired.clear();
    leavesTried = 0;
    rulesTouched = 0;
    rulesTried = 0;
  }
}
