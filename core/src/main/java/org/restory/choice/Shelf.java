package org.restory.choice;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.restory.catalog.Catalog;
import org.restory.context.Fact;
import org.restory.context.PastExercise;
import org.restory.context.SessionContext;
import org.restory.engine.TargetMatch;
import org.restory.model.ConsentScope;
import org.restory.model.Format;
import org.restory.model.Id;
import org.restory.model.Phase;
import org.restory.model.practice.Aim;
import org.restory.model.practice.Exercise;
import org.restory.model.practice.Fit;
import org.restory.model.practice.Technique;
import org.restory.rule.Rule;
import org.restory.rule.effect.Effect;
import org.restory.rule.effect.Target;

/** The exercises of a catalog by number, so that sets of them are cheap to combine. Immutable once built. */
public final class Shelf {
  private static final BitSet NONE = new BitSet();

  private final ImmutableList<Exercise> exercises;
  private final ImmutableMap<Id<Exercise>, Exercise> byId;
  private final Map<Id<Aim>, BitSet> serving = new HashMap<>();
  private final Map<Target, BitSet> targets = new HashMap<>();
  private final Map<Format, BitSet> byFormat = new EnumMap<>(Format.class);
  private final Map<Phase, BitSet> byPhase = new EnumMap<>(Phase.class);
  private final Map<ConsentScope, BitSet> needing = new EnumMap<>(ConsentScope.class);
  private final BitSet addressingContext;
  private final BitSet gentle;
  private final int[] minutes;
  private final ImmutableMap<Id<Aim>, Integer> aimNumbers;
  private final int[][] aimsServed;
  private final int[][] factors;
  private final int[] techniques;

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
    for (Format format : Format.values()) {
      byFormat.put(format, where(exercise -> exercise.formats().contains(format)));
    }
    for (Phase phase : Phase.values()) {
      byPhase.put(phase, where(exercise -> exercise.phases().contains(phase)));
    }
    for (ConsentScope scope : ConsentScope.values()) {
      needing.put(scope, where(exercise -> exercise.consents().contains(scope)));
    }
    gentle = where(Exercise::isGentle);
    minutes = exercises.stream().mapToInt(Exercise::minutes).toArray();
    aimNumbers = numbered(catalog.all(Aim.class).stream().map(Aim::id));
    ImmutableMap<Id<Technique>, Integer> numbers =
        numbered(exercises.stream().map(Exercise::technique));
    techniques = exercises.stream()
        .mapToInt(exercise -> numbers.getOrDefault(exercise.technique(), 0))
        .toArray();
    aimsServed = exercises.stream()
        .map(exercise -> exercise.aims().keySet().stream()
            .mapToInt(aim -> aimNumbers.getOrDefault(aim, 0))
            .toArray())
        .toArray(int[][]::new);
    factors = exercises.stream()
        .map(exercise -> exercise.aims().values().stream().mapToInt(Fit::factor).toArray())
        .toArray(int[][]::new);
    addressingContext = new BitSet();
    catalog.all(Aim.class).stream()
        .filter(Aim::addressesContext)
        .forEach(aim -> addressingContext.or(serving(aim.id())));
  }

  public Exercise get(int number) {
    return exercises.get(number);
  }

  private static <T> ImmutableMap<T, Integer> numbered(Stream<T> all) {
    ImmutableList<T> distinct = all.distinct().collect(ImmutableList.toImmutableList());
    return IntStream.range(0, distinct.size())
        .boxed()
        .collect(ImmutableMap.toImmutableMap(distinct::get, number -> number));
  }

  /** The weight of every aim by its number; 0 for one that is not raised. */
  int[] weights(AimWeights aims) {
    int[] weights = new int[aimNumbers.size()];
    aimNumbers.forEach((aim, number) -> weights[number] = aims.weight(aim));
    return weights;
  }

  /** The numbers of the aims that an exercise serves. */
  int[] aimsServed(int exercise) {
    return aimsServed[exercise];
  }

  /** How closely an exercise serves each of them, in the same order. */
  int[] factors(int exercise) {
    return factors[exercise];
  }

  /** The number of an exercise's technique, below the number of exercises. */
  int technique(int exercise) {
    return techniques[exercise];
  }

  /** The number of an offered exercise; empty for one that is not offered. */
  public OptionalInt numberOf(Id<Exercise> id) {
    return IntStream.range(0, exercises.size())
        .filter(number -> exercises.get(number).id().equals(id))
        .findFirst();
  }

  /** The exercises that a test accepts. */
  BitSet where(Predicate<Exercise> test) {
    return IntStream.range(0, exercises.size())
        .filter(number -> test.test(exercises.get(number)))
        .collect(BitSet::new, BitSet::set, BitSet::or);
  }

  /** The exercises that serve an aim. */
  private BitSet serving(Id<Aim> aim) {
    return serving.getOrDefault(aim, NONE);
  }

  /** The exercises that serve an aim that seeks change around the person. */
  BitSet addressingContext() {
    return copyOf(addressingContext);
  }

  /** The exercises that serve one of some aims. */
  public BitSet serving(Iterable<Id<Aim>> aims) {
    BitSet found = new BitSet();
    aims.forEach(aim -> found.or(serving(aim)));
    return found;
  }

  int size() {
    return exercises.size();
  }

  /** The exercises that fit the format, phase and minutes of a context. */
  public BitSet fitting(SessionContext context) {
    BitSet fitting = copyOf(byFormat.getOrDefault(context.format(), NONE));
    fitting.and(byPhase.getOrDefault(context.phase(), NONE));
    if (context.minutes().isPresent()) {
      for (int e = fitting.nextSetBit(0); e >= 0; e = fitting.nextSetBit(e + 1)) {
        fitting.set(e, minutes[e] <= context.minutes().getAsInt());
      }
    }
    return fitting;
  }

  /** The exercises that need consent to a use. */
  BitSet needing(ConsentScope scope) {
    return copyOf(needing.getOrDefault(scope, NONE));
  }

  /** The exercises that are as gentle as work can be. */
  BitSet gentle() {
    return copyOf(gentle);
  }

  /** The exercises that an effect is about, in a context. */
  public BitSet targeted(Target target, SessionContext context) {
    BitSet found = copyOf(targets.getOrDefault(target, NONE));
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
