package org.restory.catalog;

import java.util.stream.Stream;
import org.restory.rule.Rule;
import org.restory.rule.condition.Condition;
import org.restory.rule.condition.Leaf;
import org.restory.rule.condition.Leaf.Ground;
import org.restory.rule.effect.Effect;

/** Checks what a rule may rest on, so that no rule base can break the promises made for all of them. */
final class RuleCheck {
  private RuleCheck() {}

  static Stream<Problem> problems(Rule rule) {
    String name = "rule '" + rule.id() + "'";
    Stream.Builder<Problem> problems = Stream.builder();
    if (IdentityAlone.decides(rule.when())) {
      problems.add(Problem.of(ProblemKind.IDENTITY_ALONE, name + " can hold on identity alone")
          .expecting(
              "every way to hold it to need a barrier, goal, signal, preference or alliance event"
                  + " too"));
    }
    if (negates(rule.when(), Ground.SAFETY, false)) {
      problems.add(
          Problem.of(ProblemKind.CONCERN_ABSENT, name + " rests on a safety concern being absent")
              .expecting("a rule that withholds where the concern is stated"));
    }
    if (negates(rule.when(), Ground.AIM, false)) {
      problems.add(
          Problem.of(ProblemKind.AIM_NOT_RAISED, name + " rests on an aim not being raised")
              .expecting("a condition on the facts that would raise it"));
    }
    if (rule.then().stream().anyMatch(Effect::restrains) && restsOn(rule, Ground.AIM)) {
      problems.add(
          Problem.of(ProblemKind.RESTRAINT_ON_AIM, name + " takes something away because of an aim")
              .expecting("a condition on the facts that raise the aim"));
    }
    boolean restsOnFactsSetAside = restsOn(rule, Ground.SET_ASIDE);
    if (restsOnFactsSetAside && !rule.then().stream().allMatch(Effect.Notice.class::isInstance)) {
      problems.add(
          Problem.of(ProblemKind.ACTS_ON_SET_ASIDE, name + " acts on facts that were set aside")
              .expecting("notices only"));
    }
    return problems.build();
  }

  private static boolean restsOn(Rule rule, Ground ground) {
    return rule.when().leaves().anyMatch(leaf -> leaf.ground() == ground);
  }

  private static boolean negates(Condition condition, Ground ground, boolean negated) {
    if (condition instanceof Leaf leaf) {
      return negated && leaf.ground() == ground;
    }
    boolean within = condition instanceof Condition.Not || negated;
    return condition.parts().stream().anyMatch(part -> negates(part, ground, within));
  }
}
