package org.restory.review;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.restory.catalog.ProblemKind;
import org.restory.logic.Answer;
import org.restory.logic.Formula;
import org.restory.model.Id;
import org.restory.model.practice.Aim;
import org.restory.model.practice.Exercise;
import org.restory.rule.Rule;

/**
 * Which exercises a rule can lead to: those for which some case makes it hold, has room for them, and holds nothing against them.
 * What may hold them back is looked at only once it does so in a case that was found.
 */
final class ExerciseReach {
  private final RuleBook book;
  private final Targets targets;
  private final OfferedWhen offered;
  private final ImmutableListMultimap<Integer, Formula> against;
  private final BitSet reached = new BitSet();

  ExerciseReach(RuleBook book, Targets targets) {
    this.book = book;
    this.targets = targets;
    this.offered = new OfferedWhen(book);
    ImmutableListMultimap.Builder<Integer, Formula> against = ImmutableListMultimap.builder();
    book.rules.forEach(rule -> rule.then()
        .forEach(effect -> targets.restrained(effect).stream()
            .forEach(number -> against.put(
                number, offered.holdsBack(rule, effect, targets.exercises.get(number))))));
    this.against = against.build();
  }

  Stream<Finding> findings() {
    ImmutableList<Finding> inVain = book.rules.stream()
        .filter(book::isLive)
        .flatMap(rule -> RuleBook.raised(rule).stream().flatMap(aim -> ofRule(rule, aim)))
        .collect(ImmutableList.toImmutableList());
    return Stream.concat(
        inVain.stream(),
        IntStream.range(0, targets.exercises.size())
            .filter(number -> !reached.get(number))
            .boxed()
            .flatMap(this::ofExercise));
  }

  /** A rule that raises an aim though all that serves it is then out of reach. */
  private Stream<Finding> ofRule(Rule rule, Id<Aim> aim) {
    BitSet serving = targets.serving(aim);
    Reach reach = serving.isEmpty() ? Reach.YES : Reach.NO;
    for (int next = serving.nextSetBit(0);
        next >= 0 && reach != Reach.YES;
        next = serving.nextSetBit(next + 1)) {
      reach = reach.or(reach(rule, next));
    }
    String text = Finding.name(Aim.class, aim);
    return switch (reach) {
      case YES -> Stream.empty();
      case NO ->
        Stream.of(found(
            rule,
            ProblemKind.RULE_IN_VAIN,
            text,
            "whenever it holds, each exercise for this aim is withheld or does not fit; narrow what"
                + " withholds them, or offer one that may stay"));
      case TOO_LARGE ->
        Stream.of(found(
            rule,
            ProblemKind.TOO_LARGE_TO_DECIDE,
            text,
            "find a case by hand in which it leads to an exercise for this aim"));
    };
  }

  private Stream<Finding> ofExercise(int number) {
    Exercise exercise = targets.exercises.get(number);
    Reach reach = Reach.NO;
    for (Rule raiser : exercise.aims().keySet().stream()
        .flatMap(aim -> book.raisers.get(aim).stream())
        .distinct()
        .toList()) {
      reach = reach == Reach.YES ? reach : reach.or(reach(raiser, number));
    }
    return switch (reach) {
      case YES -> Stream.empty();
      case NO ->
        Stream.of(found(
            exercise,
            ProblemKind.UNREACHABLE_EXERCISE,
            "no case calls for it in a format and phase it fits without withholding it"));
      case TOO_LARGE ->
        Stream.of(found(
            exercise, ProblemKind.TOO_LARGE_TO_DECIDE, "find a case that reaches it by hand"));
    };
  }

  /** Whether some case makes a rule hold and lets an exercise be offered. */
  private Reach reach(Rule rule, int number) {
    List<Formula> unseen = against.get(number);
    List<Formula> all = new ArrayList<>();
    all.add(book.formula(rule));
    all.add(offered.fits(targets.exercises.get(number)));
    Answer answer = book.canHold(Formula.all(all));
    while (answer instanceof Answer.Holds found) {
      List<Formula> there = unseen.stream().filter(found.others()).toList();
      if (there.isEmpty()) {
        reached.set(number);
        return Reach.YES;
      }
      unseen = unseen.stream().filter(found.others().negate()).toList();
      there.forEach(each -> all.add(Formula.not(each)));
      answer = book.canHold(Formula.all(all));
    }
    return answer.isNever() ? Reach.NO : Reach.TOO_LARGE;
  }

  private Finding found(Rule rule, ProblemKind kind, String text, String advice) {
    return Finding.in(book.catalog, Rule.class, rule.id(), kind, text, advice);
  }

  private Finding found(Exercise exercise, ProblemKind kind, String advice) {
    return Finding.in(book.catalog, Exercise.class, exercise.id(), kind, exercise.name(), advice);
  }

  private enum Reach {
    YES,
    NO,
    TOO_LARGE;

    Reach or(Reach other) {
      return this == YES || other == YES ? YES : this == NO ? other : this;
    }
  }
}
