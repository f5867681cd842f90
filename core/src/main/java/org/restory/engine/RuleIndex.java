package org.restory.engine;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;

/**
 * Finds the rules that can hold where a leaf holds. A rule stands under its triggers, the rarest leaves of which one must hold, and
 * beside it stands a second leaf that must hold too; so most rules that can't hold are passed over without a look at them.
 */
final class RuleIndex {
  /** Where the entries of each leaf begin; one more than there are leaves. */
  private final int[] start;

  private final int[] rules;

  /** For each entry a leaf that must hold too; where the rule needs no other, the same. */
  private final int[] seconds;

  /** The rules that can hold though no leaf does. */
  private final BitSet always = new BitSet();

  /**
   * An index of rules.
   *
   * @param conditions the conditions of the rules
   * @param demands what they need
   * @param rarity how rare a leaf is
   * @param isFact whether a leaf is decided by facts, and so before any rule is looked at
   */
  RuleIndex(List<Expression> conditions, Demands demands, Rarity rarity, IntPredicate isFact) {
    List<List<int[]>> byLeaf = new ArrayList<>();
    for (int leaf = 0; leaf < rarity.leaves(); leaf++) {
      byLeaf.add(new ArrayList<>());
    }
    Triggers triggers = new Triggers(rarity);
    for (int rule = 0; rule < conditions.size(); rule++) {
      Optional<ImmutableSet<Integer>> chosen = triggers.of(conditions.get(rule));
      if (chosen.isEmpty()) {
        always.set(rule);
      } else {
        Optional<Integer> second = demands.leaves(rule).stream()
            .filter(leaf -> isFact.test(leaf) && !chosen.get().contains(leaf))
            .boxed()
            .min(rarity);
        for (int leaf : chosen.get()) {
          byLeaf.get(leaf).add(new int[] {rule, second.orElse(leaf)});
        }
      }
    }
    start = new int[byLeaf.size() + 1];
    for (int leaf = 0; leaf < byLeaf.size(); leaf++) {
      start[leaf + 1] = start[leaf] + byLeaf.get(leaf).size();
    }
    rules = byLeaf.stream().flatMap(List::stream).mapToInt(entry -> entry[0]).toArray();
    seconds = byLeaf.stream().flatMap(List::stream).mapToInt(entry -> entry[1]).toArray();
  }

  /** Adds the rules that can hold though no leaf does, and says how many they are. */
  int addAlways(NumberSet candidates) {
    for (int rule = always.nextSetBit(0); rule >= 0; rule = always.nextSetBit(rule + 1)) {
      candidates.add(rule);
    }
    return always.cardinality();
  }

  /** Adds the rules that can hold since a leaf does, and says how many entries were read. */
  int add(int leaf, Holding holding, NumberSet candidates) {
    for (int i = start[leaf]; i < start[leaf + 1]; i++) {
      if (holding.test(seconds[i])) {
        candidates.add(rules[i]);
      }
    }
    return start[leaf + 1] - start[leaf];
  }
}
