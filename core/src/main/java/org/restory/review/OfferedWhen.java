package org.restory.review;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import org.restory.check.Words;
import org.restory.context.Circumstance;
import org.restory.context.PastExercise;
import org.restory.logic.Formula;
import org.restory.model.Concept;
import org.restory.model.person.AccessNeed;
import org.restory.model.practice.Exercise;
import org.restory.rule.Range;
import org.restory.rule.Rule;
import org.restory.rule.condition.CircumstanceIs;
import org.restory.rule.condition.CircumstanceWithin;
import org.restory.rule.condition.ConceptStated;
import org.restory.rule.condition.Condition;
import org.restory.rule.condition.ConsentGiven;
import org.restory.rule.condition.ExerciseOffered;
import org.restory.rule.condition.ReadinessStated;
import org.restory.rule.effect.Effect;
import org.restory.rule.effect.Target;

/** What a case must be like for an exercise to be offered, as formulas. */
final class OfferedWhen {
  private final RuleBook book;

  OfferedWhen(RuleBook book) {
    this.book = book;
  }

  /** That a session has room for an exercise, that its consents are given, and that nothing it needs is said to be unmet. */
  Formula fits(Exercise exercise) {
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

  /** That a rule holds an exercise back by an effect that takes it in. */
  Formula holdsBack(Rule rule, Effect effect, Exercise exercise) {
    List<Formula> all = new ArrayList<>();
    all.add(book.formula(rule));
    if (effect instanceof Effect.RequireConsent require) {
      all.add(Formula.not(book.formula(new ConsentGiven(require.scope()))));
    }
    effect.about().ifPresent(target -> all.addAll(inCase(target, exercise)));
    return Formula.all(all);
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
}
