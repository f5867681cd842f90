package org.restory.review;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkState;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.restory.catalog.AimOrder;
import org.restory.catalog.Catalog;
import org.restory.context.SessionContext;
import org.restory.engine.Match;
import org.restory.engine.RuleBase;
import org.restory.engine.UsableFacts;
import org.restory.logic.Answer;
import org.restory.logic.Formula;
import org.restory.logic.Leaves;
import org.restory.logic.Question;
import org.restory.model.Id;
import org.restory.model.practice.Aim;
import org.restory.rule.Rule;
import org.restory.rule.condition.Condition;
import org.restory.rule.effect.Effect;

/** The offered rules of a catalog as formulas, each with its smallest case; the engine has tried every case. */
final class RuleBook {
  final Catalog catalog;
  final ImmutableList<Rule> rules;
  final ImmutableListMultimap<Id<Aim>, Rule> raisers;
  private final Leaves leaves;
  private final RuleBase engine;
  private final Map<Id<Rule>, Formula> formulas = new HashMap<>();
  private final Map<Id<Aim>, Formula> raised = new HashMap<>();
  private final Map<Id<Rule>, Answer> answers = new LinkedHashMap<>();
  private final Map<Id<Rule>, ImmutableList<Rule>> besides = new HashMap<>();

  RuleBook(Catalog catalog) {
    this.catalog = catalog;
    this.rules = catalog.offered(Rule.class);
    this.leaves = new Leaves(catalog);
    this.engine = RuleBase.of(catalog);
    ImmutableListMultimap.Builder<Id<Aim>, Rule> raising = ImmutableListMultimap.builder();
    rules.forEach(rule -> raised(rule).forEach(aim -> raising.put(aim, rule)));
    this.raisers = raising.build();
    // What a rule rests on is written out before it, so that a long chain of aims needs no deep
    // recursion.
    AimOrder order = AimOrder.of(rules);
    rules.stream().sorted(Comparator.comparingInt(order::stratumOf)).forEach(this::formula);
    rules.forEach(this::decide);
  }

  /** The aims that a rule raises. */
  static ImmutableList<Id<Aim>> raised(Rule rule) {
    return rule.then().stream()
        .filter(Effect.Raise.class::isInstance)
        .map(effect -> ((Effect.Raise) effect).aim())
        .distinct()
        .collect(toImmutableList());
  }

  private void decide(Rule rule) {
    Answer answer = Question.fewestFacts(leaves, formula(rule));
    answers.put(rule.id(), answer);
    if (answer instanceof Answer.Holds holds) {
      ImmutableList<Rule> holding = holdingIn(holds.session());
      checkState(holding.contains(rule), "rule '%s' does not hold in the case found", rule.id());
      besides.put(rule.id(), holding);
    }
  }

  /** The rules that hold in a case, as the engine has it. */
  ImmutableList<Rule> holdingIn(SessionContext session) {
    return engine.match(UsableFacts.of(session)).fired().stream()
        .map(Match.Fired::rule)
        .collect(toImmutableList());
  }

  Answer answer(Rule rule) {
    return answers.getOrDefault(rule.id(), new Answer.Never());
  }

  boolean isLive(Rule rule) {
    return !answer(rule).isNever();
  }

  Optional<SessionContext> witness(Id<Rule> rule) {
    checkArgument(answers.containsKey(rule), "no rule '%s' is offered", rule);
    return answers.get(rule) instanceof Answer.Holds holds
        ? Optional.of(holds.session())
        : Optional.empty();
  }

  /** The rules that hold in the smallest case of a rule: no other can follow from it. */
  ImmutableList<Rule> holdingBeside(Rule rule) {
    return besides.getOrDefault(rule.id(), ImmutableList.of());
  }

  Formula formula(Rule rule) {
    Formula known = formulas.get(rule.id());
    if (known == null) {
      known = formula(rule.when());
      formulas.put(rule.id(), known);
    }
    return known;
  }

  Formula formula(Condition condition) {
    return leaves.formula(condition, this::raised);
  }

  /** That some rule raises an aim; one formula, shared by all that rest on it. */
  private Formula raised(Id<Aim> aim) {
    Formula known = raised.get(aim);
    if (known == null) {
      known = Formula.any(raisers.get(aim).stream().map(this::formula).toList());
      raised.put(aim, known);
    }
    return known;
  }

  /** Whether a formula can hold. */
  Answer canHold(Formula formula) {
    return Question.canHold(leaves, formula);
  }

  /** Whether it is proven that no case makes one hold and the other not. */
  boolean implies(Formula one, Formula other) {
    return canHold(Formula.all(one, Formula.not(other))).isNever();
  }

  /** How many steps the decisions have taken so far. */
  long steps() {
    return leaves.steps();
  }
}
