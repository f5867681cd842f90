package org.restory.review;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.restory.catalog.ProblemKind;
import org.restory.logic.Answer;
import org.restory.logic.Formula;
import org.restory.rule.Rule;
import org.restory.rule.condition.Condition;

/** What is found in one rule by itself: that it never holds, always does, or has a part that changes nothing. */
final class SingleRules {
  private final RuleBook book;

  SingleRules(RuleBook book) {
    this.book = book;
  }

  Stream<Finding> findings() {
    return book.rules.stream().flatMap(this::of);
  }

  private Stream<Finding> of(Rule rule) {
    Answer answer = book.answer(rule);
    if (answer.isNever()) {
      return Stream.of(finding(
          ProblemKind.DEAD_RULE,
          rule,
          conflict(rule),
          "no case states all of this; mend it or take the rule out"));
    }
    if (answer instanceof Answer.TooLarge) {
      return Stream.of(finding(
          ProblemKind.TOO_LARGE_TO_DECIDE, rule, ConditionWords.of(rule.when()), "split the rule"));
    }
    if (rule.when().parts().isEmpty() && rule.when() instanceof Condition.All) {
      return Stream.empty();
    }
    if (book.implies(Formula.always(), book.formula(rule))) {
      return Stream.of(finding(
          ProblemKind.ALWAYS_TRUE,
          rule,
          ConditionWords.of(rule.when()),
          "write 'always', or say what was meant"));
    }
    return without(rule.when(), true)
        .filter(less -> isSame(rule, less))
        .map(less -> finding(
            ProblemKind.IDLE_PART,
            rule,
            ConditionWords.of(less.part),
            "it changes nothing beside the other parts; leave it out"));
  }

  /** Without a part, a condition holds more often or less often, never both; so one direction is to be decided. */
  private boolean isSame(Rule rule, Less less) {
    Formula whole = book.formula(rule);
    Formula rest = book.formula(less.rest);
    return less.weaker ? book.implies(rest, whole) : book.implies(whole, rest);
  }

  /** The parts that can't be true together, none of which may be left out. */
  private String conflict(Rule rule) {
    List<Condition> parts = new ArrayList<>();
    flatten(rule.when(), parts);
    for (Condition part : ImmutableList.copyOf(parts)) {
      List<Condition> fewer = new ArrayList<>(parts);
      fewer.remove(part);
      if (book.canHold(book.formula(new Condition.All(ImmutableList.copyOf(fewer))))
          .isNever()) {
        parts = fewer;
      }
    }
    return parts.stream().map(ConditionWords::of).collect(joining(" and "));
  }

  private static void flatten(Condition condition, List<Condition> parts) {
    if (condition instanceof Condition.All) {
      condition.parts().forEach(part -> flatten(part, parts));
    } else {
      parts.add(condition);
    }
  }

  /** The condition without each part of an 'all' or 'any' that has another; affirmed or under a negation. */
  private static Stream<Less> without(Condition condition, boolean affirmed) {
    boolean within = affirmed ^ condition instanceof Condition.Not;
    return IntStream.range(0, condition.parts().size()).boxed().flatMap(place -> {
      Condition part = condition.parts().get(place);
      Stream<Less> inPart = without(part, within)
          .map(less -> less.in(rebuilt(condition, parts -> replaced(parts, place, less.rest))));
      boolean optional = condition.parts().size() > 1
          && (condition instanceof Condition.All || condition instanceof Condition.Any);
      Stream<Less> dropped = optional
          ? Stream.of(new Less(
              part,
              rebuilt(condition, parts -> removed(parts, place)),
              affirmed == condition instanceof Condition.All))
          : Stream.empty();
      return Stream.concat(dropped, inPart);
    });
  }

  private static Condition rebuilt(
      Condition condition, UnaryOperator<ImmutableList<Condition>> change) {
    ImmutableList<Condition> parts = change.apply(condition.parts());
    if (condition instanceof Condition.Not) {
      return new Condition.Not(parts.get(0));
    }
    if (condition instanceof Condition.AtLeast some) {
      return new Condition.AtLeast(some.count(), parts);
    }
    return condition instanceof Condition.Any ? new Condition.Any(parts) : new Condition.All(parts);
  }

  private static ImmutableList<Condition> replaced(
      List<Condition> parts, int place, Condition part) {
    List<Condition> changed = new ArrayList<>(parts);
    changed.set(place, part);
    return ImmutableList.copyOf(changed);
  }

  private static ImmutableList<Condition> removed(List<Condition> parts, int place) {
    List<Condition> changed = new ArrayList<>(parts);
    changed.remove(place);
    return ImmutableList.copyOf(changed);
  }

  private Finding finding(ProblemKind kind, Rule rule, String text, String advice) {
    return Finding.in(book.catalog, Rule.class, rule.id(), kind, text, advice);
  }

  /** A condition without a part, and whether it holds more often so. */
  private record Less(Condition part, Condition rest, boolean weaker) {
    Less in(Condition whole) {
      return new Less(part, whole, weaker);
    }
  }
}
