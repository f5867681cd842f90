package org.restory.review;

import com.google.common.collect.ImmutableSet;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.restory.catalog.ProblemKind;
import org.restory.model.Id;
import org.restory.rule.Rule;
import org.restory.rule.effect.Effect;

/** What is found in two rules: that they say the same, that one says it all, or that one takes away what the other calls for. */
final class RulePairs {
  private final RuleBook book;
  private final Targets targets;
  private final Map<Id<Rule>, ImmutableSet<Effect>> effects = new HashMap<>();

  RulePairs(RuleBook book, Targets targets) {
    this.book = book;
    this.targets = targets;
    book.rules.forEach(rule -> effects.put(rule.id(), ImmutableSet.copyOf(rule.then())));
  }

  Stream<Finding> findings() {
    return book.rules.stream()
        .flatMap(rule -> book.holdingBeside(rule).stream()
            .filter(other -> !other.id().equals(rule.id()))
            .flatMap(other -> Stream.concat(alike(rule, other), atOdds(rule, other))));
  }

  private Stream<Finding> alike(Rule rule, Rule other) {
    ImmutableSet<Effect> others = effects(other);
    if (!others.containsAll(effects(rule)) || !implies(rule, other)) {
      return Stream.empty();
    }
    boolean same = effects(rule).equals(others) && implies(other, rule);
    if (same && other.id().compareTo(rule.id()) < 0) {
      return Stream.empty();
    }
    return Stream.of(
        same
            ? finding(
                ProblemKind.SAME_RULE, rule, other, "they hold together and do the same; keep one")
            : finding(
                ProblemKind.SUBSUMED_RULE,
                rule,
                other,
                "whenever it holds the other does too, and does all it does; take it out, or say"
                    + " that the weight is meant to add up"));
  }

  private Stream<Finding> atOdds(Rule rule, Rule other) {
    BitSet firmly = targets.withheldFirmly(other);
    boolean contrary = !firmly.isEmpty()
        && rule.then().stream()
            .map(targets::calledFor)
            .anyMatch(called -> !called.isEmpty() && isWithin(called, firmly));
    return contrary && implies(rule, other)
        ? Stream.of(finding(
            ProblemKind.RULES_AT_ODDS,
            rule,
            other,
            "whenever it holds, the other withholds all it calls for; narrow one of them"))
        : Stream.empty();
  }

  private static boolean isWithin(BitSet some, BitSet all) {
    BitSet outside = (BitSet) some.clone();
    outside.andNot(all);
    return outside.isEmpty();
  }

  private ImmutableSet<Effect> effects(Rule rule) {
    return effects.getOrDefault(rule.id(), ImmutableSet.of());
  }

  private boolean implies(Rule rule, Rule other) {
    return book.implies(book.formula(rule), book.formula(other));
  }

  private Finding finding(ProblemKind kind, Rule rule, Rule other, String advice) {
    String with = Finding.name(Rule.class, other.id());
    return Finding.in(book.catalog, Rule.class, rule.id(), kind, with, advice);
  }
}
