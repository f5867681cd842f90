package org.restory.review;

import com.google.common.collect.ImmutableList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.restory.catalog.Catalog;
import org.restory.engine.TargetMatch;
import org.restory.model.Id;
import org.restory.model.practice.Aim;
import org.restory.model.practice.Exercise;
import org.restory.rule.Rule;
import org.restory.rule.effect.Effect;
import org.restory.rule.effect.Target;

/** Which offered exercises an effect is about, in every case where its rule holds. Exercises are known by their number. */
final class Targets {
  final ImmutableList<Exercise> exercises;
  private final TargetMatch match;
  private final Map<Id<Aim>, BitSet> serving = new HashMap<>();
  private final Map<Target, BitSet> known = new HashMap<>();
  private final Map<Id<Rule>, BitSet> firmly = new HashMap<>();

  Targets(Catalog catalog) {
    this.exercises = catalog.offered(Exercise.class);
    this.match = new TargetMatch(catalog);
  }

  /** The exercises that a rule withholds, whatever else is stated, so that a host may not override it. */
  BitSet withheldFirmly(Rule rule) {
    return firmly.computeIfAbsent(rule.id(), id -> {
      BitSet withheld = new BitSet();
      rule.then().stream()
          .filter(effect -> effect instanceof Effect.Gate
              || (effect instanceof Effect.Withhold withhold && withhold.firm()))
          .flatMap(effect -> effect.about().stream())
          .filter(target -> !dependsOnCase(target))
          .forEach(target -> withheld.or(among(target)));
      return withheld;
    });
  }

  /** The exercises that an effect calls for: those that serve the aim it raises, or that it prefers. */
  BitSet calledFor(Effect effect) {
    if (effect instanceof Effect.Raise raise) {
      return serving(raise.aim());
    }
    return effect instanceof Effect.Prefer prefer ? among(prefer.target()) : new BitSet();
  }

  /** The exercises that serve an aim. */
  BitSet serving(Id<Aim> aim) {
    return serving.computeIfAbsent(
        aim, each -> where(exercise -> exercise.aims().containsKey(each)));
  }

  /** The exercises that a restraint takes in, apart from what depends on the case. */
  BitSet restrained(Effect effect) {
    BitSet restrained = new BitSet();
    if (effect.restrains()) {
      restrained.or(among(effect.about().orElseThrow()));
      restrained.and(where(exercise -> TargetMatch.isBeyond(effect, exercise)));
    }
    return restrained;
  }

  /** The exercises of a set. */
  Stream<Exercise> of(BitSet numbers) {
    return numbers.stream().mapToObj(exercises::get);
  }

  static boolean dependsOnCase(Target target) {
    return target.withoutAdaptation() || target.declinedTimes().isPresent();
  }

  private BitSet among(Target target) {
    return known.computeIfAbsent(target, each -> where(exercise -> match.isIn(each, exercise)));
  }

  private BitSet where(Predicate<Exercise> test) {
    return IntStream.range(0, exercises.size())
        .filter(number -> test.test(exercises.get(number)))
        .collect(BitSet::new, BitSet::set, BitSet::or);
  }
}
