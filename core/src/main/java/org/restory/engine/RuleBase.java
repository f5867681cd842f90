package org.restory.engine;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.restory.catalog.AimOrder;
import org.restory.catalog.Catalog;
import org.restory.context.Fact;
import org.restory.model.Id;
import org.restory.model.practice.Aim;
import org.restory.rule.Rule;
import org.restory.rule.condition.AimRaised;
import org.restory.rule.condition.Leaf;
import org.restory.rule.condition.PositionsDiffer;

/**
 * The rules of a catalog, compiled once and matched many times. Each distinct leaf is decided once a context; a leaf is looked at
 * only if a fact shares a key with it, and a rule only if one of its rarest leaves holds. After the counting method of Whang et al.
 * (Indexing Boolean Expressions, VLDB 2009), with triggers in place of counts. Immutable and shared by all threads.
 */
public final class RuleBase {
  final ImmutableList<CompiledRule> rules;
  final ImmutableList<Leaf> leaves;
  final ImmutableMap<Leaf, Integer> numbers;
  final ImmutableList<Probe> probes;
  final ImmutableListMultimap<Key, Integer> leavesByKey;
  final ImmutableListMultimap<Integer, Integer> rulesByLeaf;
  final ImmutableListMultimap<Id<Aim>, Integer> leavesByAim;

  /** The leaves about a difference between client and clinician. */
  final ImmutableList<Integer> differences;

  /** The rules that must always be looked at, since they can hold where nothing was stated. */
  final BitSet untriggered = new BitSet();

  /** The rules that take something away unless something was stated. */
  final ImmutableList<CompiledRule> guarded;

  private final IdentityRules identity;

  private RuleBase(Catalog catalog) {
    AimOrder order = AimOrder.of(catalog.offered(Rule.class));
    Map<Leaf, Integer> numbering = new LinkedHashMap<>();
    rules = catalog.offered(Rule.class).stream()
        .map(rule -> new CompiledRule(
            rule,
            order.stratumOf(rule),
            Expression.of(
                rule.when(), leaf -> numbering.computeIfAbsent(leaf, l -> numbering.size()))))
        .sorted(Comparator.comparingInt(CompiledRule::stratum)
            .thenComparing(compiled -> compiled.rule().id()))
        .collect(toImmutableList());
    numbers = ImmutableMap.copyOf(numbering);
    leaves = numbers.keySet().asList();
    LeafProbes compiler = new LeafProbes(catalog);
    probes = leaves.stream().map(leaf -> leaf.accept(compiler)).collect(toImmutableList());
    differences = numbers.entrySet().stream()
        .filter(leaf -> leaf.getKey() instanceof PositionsDiffer)
        .map(Map.Entry::getValue)
        .collect(toImmutableList());
    leavesByKey = leavesByKey();
    leavesByAim = leavesByAim();
    rulesByLeaf = rulesByLeaf();
    guarded = rules.stream()
        .filter(compiled -> compiled.restrains() && hasNegation(compiled))
        .collect(toImmutableList());
    identity = new IdentityRules(rules);
  }

  /** The compiled rules of a catalog. */
  public static RuleBase of(Catalog catalog) {
    return new RuleBase(catalog);
  }

  /** The rules that hold of some facts. */
  public Match match(ImmutableList<Fact> facts) {
    return new Matching(this, true).run(facts);
  }

  /** The rules that would hold if no safety concern had been stated. */
  public Match matchWithoutConcerns(ImmutableList<Fact> facts) {
    return new Matching(this, false).run(facts);
  }

  /** The rules through which who a person is can change anything. */
  public IdentityRules identity() {
    return identity;
  }

  private ImmutableListMultimap<Key, Integer> leavesByKey() {
    ImmutableListMultimap.Builder<Key, Integer> byKey = ImmutableListMultimap.builder();
    for (int leaf = 0; leaf < probes.size(); leaf++) {
      for (Key key : probes.get(leaf).keys()) {
        byKey.put(key, leaf);
      }
    }
    return byKey.build();
  }

  private ImmutableListMultimap<Id<Aim>, Integer> leavesByAim() {
    ImmutableListMultimap.Builder<Id<Aim>, Integer> byAim = ImmutableListMultimap.builder();
    for (int leaf = 0; leaf < leaves.size(); leaf++) {
      if (leaves.get(leaf) instanceof AimRaised raised) {
        byAim.put(raised.aim(), leaf);
      }
    }
    return byAim.build();
  }

  private ImmutableListMultimap<Integer, Integer> rulesByLeaf() {
    Map<Integer, Integer> uses = new HashMap<>();
    for (CompiledRule compiled : rules) {
      compiled
          .rule()
          .when()
          .leaves()
          .distinct()
          .forEach(leaf -> uses.merge(numbers.getOrDefault(leaf, 0), 1, Integer::sum));
    }
    Triggers triggers = new Triggers(leaf -> uses.getOrDefault(leaf, 0));
    ImmutableListMultimap.Builder<Integer, Integer> byLeaf = ImmutableListMultimap.builder();
    for (int rule = 0; rule < rules.size(); rule++) {
      Optional<ImmutableSet<Integer>> chosen = triggers.of(rules.get(rule).expression());
      if (chosen.isEmpty()) {
        untriggered.set(rule);
      } else {
        for (int leaf : chosen.get()) {
          byLeaf.put(leaf, rule);
        }
      }
    }
    return byLeaf.build();
  }

  private static boolean hasNegation(CompiledRule compiled) {
    BitSet negated = new BitSet();
    compiled.expression().negated(negated::set);
    return !negated.isEmpty();
  }
}
