package org.restory.logic;

import com.google.common.collect.ImmutableList;

/**
 * Facts to state.
 *
 * @param facts the facts
 * @param cost how many stated facts they come to
 */
record Plan(ImmutableList<Supposed> facts, int cost) {
  static final Plan NOTHING = new Plan(ImmutableList.of(), 0);

  /** Whether they make a leaf hold. */
  boolean meets(Reading leaf) {
    int fitting = 0;
    for (Supposed fact : facts) {
      fitting += fact.fits(leaf) ? 1 : 0;
    }
    return fitting >= leaf.times();
  }

  void in(Session session) {
    facts.forEach(fact -> fact.in(session));
  }
}
