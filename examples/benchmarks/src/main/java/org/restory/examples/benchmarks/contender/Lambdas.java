package org.restory.examples.benchmarks.contender;

import com.google.common.collect.ImmutableList;
import java.util.BitSet;
import java.util.function.Predicate;
import org.restory.examples.benchmarks.workload.Case;
import org.restory.examples.benchmarks.workload.Leaf;
import org.restory.examples.benchmarks.workload.NeutralRule;
import org.restory.examples.benchmarks.workload.Workload;

/** What a developer writes first: each rule a predicate, tried in turn on a case that is indexed by term. */
final class Lambdas implements Contender {
  @Override
  public Ready<?, ?> load(Workload workload) {
    return new Rules(
        workload.rules().stream().map(Lambdas::predicate).collect(ImmutableList.toImmutableList()));
  }

  static Predicate<Case> predicate(NeutralRule rule) {
    Predicate<Case> all = rule.all().stream()
        .<Predicate<Case>>map(leaf -> stated -> stated.holds(leaf))
        .reduce(Predicate::and)
        .orElseThrow();
    for (Leaf leaf : rule.none()) {
      all = all.and(stated -> !stated.holds(leaf));
    }
    if (rule.least() == 0) {
      return all;
    }
    Leaf[] some = rule.some().toArray(new Leaf[0]);
    int least = rule.least();
    return all.and(stated -> atLeast(least, some, stated));
  }

  static boolean atLeast(int least, Leaf[] some, Case stated) {
    int left = least;
    for (Leaf leaf : some) {
      if (stated.holds(leaf) && --left == 0) {
        return true;
      }
    }
    return false;
  }

  private record Rules(ImmutableList<Predicate<Case>> rules) implements Ready<Case, BitSet> {
    @Override
    public Case input(Case stated) {
      return stated;
    }

    @Override
    public BitSet match(Case stated) {
      BitSet held = new BitSet(rules.size());
      for (int rule = 0; rule < rules.size(); rule++) {
        if (rules.get(rule).test(stated)) {
          held.set(rule);
        }
      }
      return held;
    }

    @Override
    public BitSet held(BitSet answer) {
      return answer;
    }
  }
}
