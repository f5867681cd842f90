package org.restory.recommend;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.restory.catalog.Catalog;
import org.restory.context.Fact;
import org.restory.context.PastExercise;
import org.restory.context.SessionContext;
import org.restory.engine.TargetMatch;
import org.restory.model.Id;
import org.restory.model.practice.Aim;
import org.restory.model.practice.Exercise;
import org.restory.model.practice.Technique;
import org.restory.report.RaisedAim;
import org.restory.rule.Rule;
import org.restory.rule.effect.Effect;
import org.restory.rule.effect.Target;

/** The exercises of a catalog by number, so that sets of them are cheap to combine. Immutable once built. */
final class Shelf {
  private final ImmutableList<Exercise> exercises;
  private final ImmutableMap<Id<Exercise>, Exercise> byId;
  private final Map<Id<Aim>, BitSet> serving = new HashMap<>();
  private final Map<Target, BitSet> targets = new HashMap<>();
  private final BitSet addressingContext;

  Shelf(Catalog catalog) {
    exercises = catalog.offered(Exercise.class);
    byId = catalog.all(Exercise.class).stream()
        .collect(ImmutableMap.toImmutableMap(Exercise::id, e -> e));
    TargetMatch match = new TargetMatch(catalog);
    for (Aim aim : catalog.all(Aim.class)) {
      serving.put(aim.id(), where(exercise -> exercise.aims().containsKey(aim.id())));
    }
    for (Rule rule : catalog.offered(Rule.class)) {
      rule.then().stream()
          .map(Effect::about)
          .flatMap(Optional::stream)
          .forEach(target -> targets.computeIfAbsent(
              target, each -> where(exercise -> match.isIn(each, exercise))));
    }
    addressingContext = new BitSet();
    catalog.all(Aim.class).stream()
        .filter(Aim::addressesContext)
        .forEach(aim -> addressingContext.or(serving(aim.id())));
  }

  Exercise get(int number) {
    return exercises.get(number);
  }

  /** The exercises that a test accepts. */
  BitSet where(Predicate<Exercise> test) {
    return IntStream.range(0, exercises.size())
        .filter(number -> test.test(exercises.get(number)))
        .collect(BitSet::new, BitSet::set, BitSet::or);
  }

  /** The exercises that serve an aim. */
  BitSet serving(Id<Aim> aim) {
    return serving.getOrDefault(aim, new BitSet());
  }

  /** The exercises that serve an aim that seeks change around the person. */
  BitSet addressingContext() {
    return copyOf(addressingContext);
  }

  /** The exercises that serve one of some aims. */
  BitSet serving(Iterable<RaisedAim> aims) {
    BitSet found = new BitSet();
    aims.forEach(aim -> found.or(serving(aim.aim())));
    return found;
  }

  int size() {
    return exercises.size();
  }

  /** The exercises that fit the format, phase and minutes of a context. */
  BitSet fitting(SessionContext context) {
    return where(exercise -> exercise.formats().contains(context.format())
        && exercise.phases().contains(context.phase())
        && exercise.minutes() <= context.minutes().orElse(Integer.MAX_VALUE));
  }

  /** The exercises that an effect is about, in a context. */
  BitSet targeted(Target target, SessionContext context) {
    BitSet found = copyOf(targets.getOrDefault(target, new BitSet()));
    if (target.withoutAdaptation()) {
      found.and(where(exercise -> context.accessNeeds().stream()
          .filter(Fact::mayBeUsed)
          .anyMatch(need -> !exercise.reaches(need.concept()))));
    }
    target
        .declinedTimes()
        .ifPresent(times -> found.and(where(e -> declined(context, e.technique()) >= times)));
    return found;
  }

  /** A copy made by reading alone; {@link BitSet#clone()} may trim the original, which threads share. */
  private static BitSet copyOf(BitSet original) {
    BitSet copy = new BitSet();
    copy.or(original);
    return copy;
  }

  private long declined(SessionContext context, Id<Technique> technique) {
    return context.history().stream()
        .filter(past -> past.outcome() == PastExercise.Outcome.DECLINED)
        .map(past -> byId.get(past.exercise()))
        .filter(exercise -> exercise != null && exercise.technique().equals(technique))
        .count();
  }
}
