package org.restory.explain;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import java.util.stream.Stream;
import org.restory.context.Circumstance;
import org.restory.explain.Why.Call;
import org.restory.explain.Why.ConditionMet;
import org.restory.explain.Why.Placing;
import org.restory.explain.Why.RuleHeld;
import org.restory.model.Id;
import org.restory.model.practice.Exercise;
import org.restory.model.practice.Fit;

/** Why an exercise is recommended, for a clinician. */
final class WhySentences {
  private final Names names;

  WhySentences(Names names) {
    this.names = names;
  }

  ImmutableList<String> of(Why why) {
    Id<Exercise> exercise = why.recommendation().exercise();
    Stream<String> opening = Stream.of(names.exercise(exercise)
        + " is recommended"
        + why.placing()
            .map(placing -> ", at place " + placing.place() + " of " + placing.of() + ".")
            .orElse("."));
    Stream<String> calls = why.calls().stream().flatMap(this::call);
    Stream<String> preferences =
        why.preferences().stream().map(rule -> "A rule prefers it. " + held(rule));
    Stream<String> permitted = why.recommendation().permittedBy().isEmpty()
        ? Stream.empty()
        : Stream.of("A safeguard leaves it in because of what was stated: "
            + names.facts(why.recommendation().permittedBy()) + ".");
    Stream<String> place = why.placing().stream().flatMap(placing -> place(exercise, placing));
    return Stream.of(opening, calls, preferences, permitted, place)
        .flatMap(each -> each)
        .collect(ImmutableList.toImmutableList());
  }

  private Stream<String> call(Call call) {
    String serves = "It serves “" + call.served().raised().name() + "” "
        + (call.served().fit() == Fit.PRIMARY ? "closely" : "in part")
        + ". What was stated calls for that aim with a weight of "
        + call.served().raised().weight() + ".";
    return Stream.concat(Stream.of(serves), call.rules().stream().map(this::held));
  }

  /** A rule's own sentence, then what of its condition is met and by what. */
  private String held(RuleHeld rule) {
    String met = rule.conditions().stream().map(this::met).collect(joining(", and "));
    String facts = names.facts(rule.reason().facts());
    return Names.because(rule.reason())
        + (met.isEmpty()
            ? facts.isEmpty() ? "" : " It rests on: " + facts + "."
            : " It holds since " + met + ".");
  }

  private String met(ConditionMet part) {
    String condition = names.wording.condition(part.condition());
    if (!part.stated()) {
      return "it was not stated that " + condition;
    }
    if (!part.facts().isEmpty() && part.facts().stream().allMatch(names.wording::isKeptOut)) {
      return "of " + names.facts(part.facts());
    }
    boolean saysMore = part.facts().stream().anyMatch(fact -> !(fact instanceof Circumstance));
    return saysMore ? condition + " (" + names.facts(part.facts()) + ")" : condition;
  }

  private Stream<String> place(Id<Exercise> exercise, Placing placing) {
    String own = names.exercise(exercise);
    return Stream.concat(
        placing.after().stream().map(neighbor -> {
          String other = names.exercise(neighbor.exercise());
          return other + " comes before it: " + neighbor.because().said(other, own) + ".";
        }),
        placing.before().stream().map(neighbor -> {
          String other = names.exercise(neighbor.exercise());
          return other + " comes after it: " + neighbor.because().said(own, other) + ".";
        }));
  }
}
