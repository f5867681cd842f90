package org.restory.review;

import com.google.common.collect.ImmutableSet;
import java.util.stream.Stream;
import org.restory.catalog.ProblemKind;
import org.restory.model.Id;
import org.restory.model.practice.Exercise;
import org.restory.rule.Rule;
import org.restory.rule.effect.Effect;

/** What is found in two rules: that they say the same, that one says it all, or that one takes away what the other calls for. */
final class RulePairs {
  private final RuleBook book;
  private final Targets targets;

  RulePairs(RuleBook book) {
    this.book = book;
    this.targets = new Targets(book.catalog);
  }

  Stream<Finding> findings() {
    return book.rules.stream()
        .flatMap(rule -> book.holdingBeside(rule).stream()
            .filter(other -> !other.equals(rule))
            .flatMap(other -> Stream.concat(alike(rule, other), atOdds(rule, other))));
  }

  private Stream<Finding> alike(Rule rule, Rule other) {
    ImmutableSet<Effect> effects = ImmutableSet.copyOf(rule.then());
    ImmutableSet<Effect> others = ImmutableSet.copyOf(other.then());
    if (!others.containsAll(effects) || !implies(rule, other)) {
      return Stream.empty();
    }
    boolean same = effects.equals(others) && implies(other, rule);
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
    ImmutableSet<Id<Exercise>> firmly = targets.withheldFirmly(other);
    boolean contrary = !firmly.isEmpty()
        && rule.then().stream()
            .map(targets::calledFor)
            .anyMatch(called -> !called.isEmpty() && firmly.containsAll(called));
    return contrary && implies(rule, other)
        ? Stream.of(finding(
            ProblemKind.RULES_AT_ODDS,
            rule,
            other,
            "whenever it holds, the other withholds all it calls for; narrow one of them"))
        : Stream.empty();
  }

  private boolean implies(Rule rule, Rule other) {
    return book.implies(book.formula(rule), book.formula(other));
  }

  private Finding finding(ProblemKind kind, Rule rule, Rule other, String advice) {
    String with = Finding.name(Rule.class, other.id());
    return Finding.in(book.catalog, Rule.class, rule.id(), kind, with, advice);
  }
}
