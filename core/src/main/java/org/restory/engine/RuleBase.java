package org.restory.engine;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.primitives.Ints;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.restory.catalog.AimOrder;
import org.restory.catalog.Catalog;
import org.restory.context.Fact;
import org.restory.model.Id;
import org.restory.model.practice.Aim;
import org.restory.rule.Rule;
import org.restory.rule.condition.AimRaised;
import org.restory.rule.condition.Leaf;
import org.restory.rule.effect.Effect;

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

  /** The leaves about safety concerns. */
  final NumberSet concerns;

  /** The leaves that ask for several facts. */
  final NumberSet repeated;

  final LeafIndex leavesByKey;
  final Demands demands;
  final RuleIndex index;

  /** For each rule, the leaves about the aims that it raises. */
  final int[][] aimLeaves;

  /** The rules that take something away unless something was stated. */
  final ImmutableList<Integer> guarded;

  private final ImmutableMap<Id<Rule>, Integer> byId;
  private final IdentityRules identity;
  private final Matchers matchers;

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
    concerns = new NumberSet(leaves.size());
    where(leaf -> leaf.ground() == Leaf.Ground.SAFETY).forEach(concerns::add);
    repeated = new NumberSet(leaves.size());
    IntStream.range(0, probes.size())
        .filter(leaf -> probes.get(leaf).times() > 1)
        .forEach(repeated::add);
    leavesByKey = new LeafIndex(probes);
    ImmutableList<Expression> conditions =
        rules.stream().map(CompiledRule::expression).collect(toImmutableList());
    demands = new Demands(conditions);
    index = new RuleIndex(conditions, demands, new Rarity(probes), leaf -> !isAim(leaf));
    aimLeaves = aimLeaves();
    guarded = IntStream.range(0, rules.size())
        .filter(rule -> rules.get(rule).restrains() && hasNegation(rules.get(rule)))
        .boxed()
        .collect(toImmutableList());
    byId = IntStream.range(0, rules.size())
        .boxed()
        .collect(toImmutableMap(rule -> rules.get(rule).rule().id(), rule -> rule));
    identity = new IdentityRules(rules);
    matchers = new Matchers(this);
  }

  /** The compiled rules of a catalog. */
  public static RuleBase of(Catalog catalog) {
    return new RuleBase(catalog);
  }

  /** The rules that hold of some facts. */
  public Match match(ImmutableList<Fact> facts) {
    return match(facts, true);
  }

  /** The rules that would hold if no safety concern had been stated. */
  public Match matchWithoutConcerns(ImmutableList<Fact> facts) {
    return match(facts, false);
  }

  private Match match(ImmutableList<Fact> facts, boolean withConcerns) {
    Matcher matcher = matchers.take();
    Match match = matcher.match(facts, withConcerns);
    // One that failed is not put back: what it holds is unknown.
    matchers.giveBack(matcher);
    return match;
  }

  /** How many rules there are. */
  public int size() {
    return rules.size();
  }

  /** A rule by its number; rules that others rest on have lesser numbers. */
  public Rule rule(int number) {
    return rules.get(number).rule();
  }

  /**
   * The number of a rule.
   *
   * @throws NullPointerException if it is not among the rules
   */
  public int numberOf(Id<Rule> rule) {
    return requireNonNull(byId.get(rule), rule::toString);
  }

  /** The rules through which who a person is can change anything. */
  public IdentityRules identity() {
    return identity;
  }

  Expression expression(int rule) {
    return rules.get(rule).expression();
  }

  /** Whether a rule raises the aim that a leaf is about. */
  boolean raises(int rule, int aimLeaf) {
    return Ints.contains(aimLeaves[rule], aimLeaf);
  }

  private boolean isAim(int leaf) {
    return leaves.get(leaf) instanceof AimRaised;
  }

  private IntStream where(Predicate<Leaf> test) {
    return IntStream.range(0, leaves.size()).filter(leaf -> test.test(leaves.get(leaf)));
  }

  private int[][] aimLeaves() {
    Map<Id<Aim>, Integer> byAim = new HashMap<>();
    where(AimRaised.class::isInstance)
        .forEach(leaf -> byAim.put(((AimRaised) leaves.get(leaf)).aim(), leaf));
    return rules.stream()
        .map(compiled -> compiled.rule().then().stream()
            .filter(Effect.Raise.class::isInstance)
            .map(effect -> byAim.get(((Effect.Raise) effect).aim()))
            .filter(Objects::nonNull)
            .mapToInt(leaf -> leaf)
            .toArray())
        .toArray(int[][]::new);
  }

  private static boolean hasNegation(CompiledRule compiled) {
    BitSet negated = new BitSet();
    compiled.expression().negated(negated::set);
    return !negated.isEmpty();
  }
}
