package org.restory.review;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.restory.catalog.ProblemKind;
import org.restory.check.Words;
import org.restory.context.Circumstance;
import org.restory.context.PastExercise;
import org.restory.model.Concept;
import org.restory.model.Id;
import org.restory.model.person.AccessNeed;
import org.restory.model.practice.Aim;
import org.restory.model.practice.Exercise;
import org.restory.model.world.Barrier;
import org.restory.review.logic.Answer;
import org.restory.review.logic.Formula;
import org.restory.rule.Range;
import org.restory.rule.Rule;
import org.restory.rule.condition.BarrierExperienced;
import org.restory.rule.condition.CircumstanceIs;
import org.restory.rule.condition.CircumstanceWithin;
import org.restory.rule.condition.ConceptStated;
import org.restory.rule.condition.Condition;
import org.restory.rule.condition.ConsentGiven;
import org.restory.rule.condition.ExerciseOffered;
import org.restory.rule.condition.Leaf;
import org.restory.rule.condition.ReadinessStated;
import org.restory.rule.effect.Effect;
import org.restory.rule.effect.Target;
import org.restory.rule.effect.Weight;

/** What no case reaches: aims, barriers and exercises that the rules leave aside. */
final class Reachable {
  private final RuleBook book;
  private final Targets targets;

  Reachable(RuleBook book) {
    this.book = book;
    this.targets = new Targets(book.catalog);
  }

  Stream<Finding> findings() {
    return Stream.of(
            book.catalog.offered(Aim.class).stream().flatMap(this::ofAim),
            book.catalog.offered(Barrier.class).stream().flatMap(this::ofBarrier),
            book.catalog.offered(Exercise.class).stream().flatMap(this::ofExercise))
        .flatMap(findings -> findings);
  }

  private Stream<Finding> ofAim(Aim aim) {
    Stream.Builder<Finding> found = Stream.builder();
    if (book.raisers.get(aim.id()).stream().noneMatch(book::isLive)) {
      found.add(of(aim, ProblemKind.UNRAISED_AIM, "write a rule that raises it"));
    }
    if (targets.calledFor(new Effect.Raise(aim.id(), Weight.SLIGHT)).isEmpty()) {
      found.add(of(aim, ProblemKind.UNSERVED_AIM, "offer an exercise that serves it"));
    }
    return found.build();
  }

  /** A rule on any barrier at all names none, and so answers none. */
  private Stream<Finding> ofBarrier(Barrier barrier) {
    boolean answered = book.rules.stream()
        .filter(book::isLive)
        .anyMatch(rule -> affirmed(rule.when())
            .filter(BarrierExperienced.class::isInstance)
            .map(BarrierExperienced.class::cast)
            .filter(leaf -> leaf.barrier().stream()
                .anyMatch(broad ->
                    book.catalog.withNarrower(Barrier.class, broad).contains(barrier.id())))
            .anyMatch(leaf -> canHoldOn(rule, of(barrier.id(), leaf))));
    return answered
        ? Stream.empty()
        : Stream.of(of(
            barrier,
            ProblemKind.UNANSWERED_BARRIER,
            "write a rule that holds on it, or on one above it"));
  }

  private boolean canHoldOn(Rule rule, Leaf leaf) {
    return !book.canHold(Formula.all(book.formula(rule), book.formula(leaf))).isNever();
  }

  private static Leaf of(Id<Barrier> barrier, BarrierExperienced leaf) {
    return BarrierExperienced.builder()
        .barrier(barrier)
        .addAllLevels(leaf.levels())
        .addAllDomains(leaf.domains())
        .intensity(leaf.intensity())
        .addAllCourses(leaf.courses())
        .addAllChronicities(leaf.chronicities())
        .addAllMechanisms(leaf.mechanisms())
        .addAllLeverages(leaf.leverages())
        .addAllSafety(leaf.safety())
        .onIntersection(leaf.onIntersection())
        .times(leaf.times())
        .build();
  }

  private static Stream<Leaf> affirmed(Condition condition) {
    if (condition instanceof Leaf leaf) {
      return Stream.of(leaf);
    }
    return condition instanceof Condition.Not
        ? Stream.empty()
        : condition.parts().stream().flatMap(Reachable::affirmed);
  }

  private Stream<Finding> ofExercise(Exercise exercise) {
    Formula offered = Formula.all(
        fits(exercise),
        Formula.not(Formula.any(book.rules.stream()
            .flatMap(
                rule -> rule.then().stream().flatMap(effect -> holding(rule, effect, exercise)))
            .toList())));
    ImmutableSet<Rule> raisers = exercise.aims().keySet().stream()
        .flatMap(aim -> book.raisers.get(aim).stream())
        .collect(toImmutableSet());
    boolean undecided = false;
    for (Rule raiser : raisers) {
      Answer answer = book.canHold(Formula.all(offered, book.formula(raiser)));
      if (answer instanceof Answer.Holds) {
        return Stream.empty();
      }
      undecided |= answer instanceof Answer.TooLarge;
    }
    return Stream.of(
        undecided
            ? of(exercise, ProblemKind.TOO_LARGE_TO_DECIDE, "find a case that reaches it by hand")
            : of(
                exercise,
                ProblemKind.UNREACHABLE_EXERCISE,
                "no case calls for it in a format and phase it fits without withholding it"));
  }

  /** That a session has room for an exercise, that its consents are given, and that nothing it needs is said to be unmet. */
  private Formula fits(Exercise exercise) {
    List<Condition> all = new ArrayList<>();
    all.add(new CircumstanceIs(Circumstance.Kind.FORMAT, words(exercise.formats())));
    all.add(new CircumstanceIs(Circumstance.Kind.PHASE, words(exercise.phases())));
    all.add(Condition.not(
        new CircumstanceWithin(Circumstance.Kind.MINUTES, Range.atMost(exercise.minutes() - 1))));
    exercise.consents().forEach(scope -> all.add(new ConsentGiven(scope)));
    exercise
        .prerequisites()
        .forEach(needed -> all.add(Condition.not(new ReadinessStated(needed, false))));
    return Formula.all(all.stream().map(book::formula).toList());
  }

  /** That a rule holds an exercise back by one of its effects. */
  private Stream<Formula> holding(Rule rule, Effect effect, Exercise exercise) {
    if (!targets.restrains(effect, exercise)) {
      return Stream.empty();
    }
    List<Formula> all = new ArrayList<>();
    all.add(book.formula(rule));
    if (effect instanceof Effect.RequireConsent require) {
      all.add(Formula.not(book.formula(new ConsentGiven(require.scope()))));
    }
    effect.about().ifPresent(target -> all.addAll(inCase(target, exercise)));
    return Stream.of(Formula.all(all));
  }

  private List<Formula> inCase(Target target, Exercise exercise) {
    List<Formula> all = new ArrayList<>();
    if (target.withoutAdaptation()) {
      all.add(Formula.any(book.catalog.all(AccessNeed.class).stream()
          .map(Concept::id)
          .filter(need -> !exercise.reaches(need))
          .map(need -> book.formula(ConceptStated.of(AccessNeed.class, need)))
          .toList()));
    }
    target
        .declinedTimes()
        .ifPresent(times -> all.add(book.formula(ExerciseOffered.builder()
            .technique(exercise.technique())
            .addOutcomes(PastExercise.Outcome.DECLINED)
            .times(Math.max(1, times))
            .build())));
    return all;
  }

  private static ImmutableSet<String> words(ImmutableSet<? extends Enum<?>> constants) {
    return constants.stream().map(Words::of).collect(toImmutableSet());
  }

  private Finding of(Aim aim, ProblemKind kind, String advice) {
    return Finding.in(book.catalog, Aim.class, aim.id(), kind, aim.name(), advice);
  }

  private Finding of(Barrier barrier, ProblemKind kind, String advice) {
    return Finding.in(book.catalog, Barrier.class, barrier.id(), kind, barrier.name(), advice);
  }

  private Finding of(Exercise exercise, ProblemKind kind, String advice) {
    return Finding.in(book.catalog, Exercise.class, exercise.id(), kind, exercise.name(), advice);
  }
}
