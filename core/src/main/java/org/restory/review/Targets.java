package org.restory.review;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.restory.catalog.Catalog;
import org.restory.model.Id;
import org.restory.model.practice.Exercise;
import org.restory.model.practice.Technique;
import org.restory.rule.Rule;
import org.restory.rule.effect.Effect;
import org.restory.rule.effect.Target;

/** Which offered exercises an effect is about, in every case where its rule holds. */
final class Targets {
  private final Catalog catalog;
  private final Map<Effect, ImmutableSet<Id<Exercise>>> called = new HashMap<>();
  private final Map<Target, ImmutableSet<Id<Exercise>>> known = new HashMap<>();

  Targets(Catalog catalog) {
    this.catalog = catalog;
  }

  /** The exercises that a rule withholds, whatever else is stated, so that a host may not override it. */
  ImmutableSet<Id<Exercise>> withheldFirmly(Rule rule) {
    return rule.then().stream()
        .filter(effect -> effect instanceof Effect.Gate
            || (effect instanceof Effect.Withhold withhold && withhold.firm()))
        .flatMap(effect -> effect.about().stream())
        .filter(target -> !dependsOnCase(target))
        .flatMap(target -> among(target).stream())
        .collect(toImmutableSet());
  }

  /** The exercises that an effect calls for: those that serve the aim it raises, or that it prefers. */
  ImmutableSet<Id<Exercise>> calledFor(Effect effect) {
    return called.computeIfAbsent(effect, each -> {
      if (each instanceof Effect.Raise raise) {
        return catalog.offered(Exercise.class).stream()
            .filter(exercise -> exercise.aims().containsKey(raise.aim()))
            .map(Exercise::id)
            .collect(toImmutableSet());
      }
      return each instanceof Effect.Prefer prefer ? among(prefer.target()) : ImmutableSet.of();
    });
  }

  /** Whether a restraint takes an exercise in, apart from what depends on the case. */
  boolean restrains(Effect effect, Exercise exercise) {
    if (!effect.restrains() || !among(effect.about().orElseThrow()).contains(exercise.id())) {
      return false;
    }
    if (effect instanceof Effect.CapDepth cap) {
      return exercise.depth() > cap.max();
    }
    return !(effect instanceof Effect.CapExposure cap) || exercise.exposure() > cap.max();
  }

  static boolean dependsOnCase(Target target) {
    return target.withoutAdaptation() || target.declinedTimes().isPresent();
  }

  private ImmutableSet<Id<Exercise>> among(Target target) {
    return known.computeIfAbsent(
        target,
        each -> catalog.offered(Exercise.class).stream()
            .filter(exercise -> fits(each, exercise))
            .map(Exercise::id)
            .collect(toImmutableSet()));
  }

  private boolean fits(Target target, Exercise exercise) {
    Technique technique = catalog.get(Technique.class, exercise.technique());
    return allows(target.exercises(), exercise.id())
        && allows(target.techniques(), exercise.technique())
        && allows(target.families(), technique.family())
        && meets(target.frameworks(), technique.frameworks())
        && meets(target.tags(), exercise.tags())
        && meets(target.aims(), exercise.aims().keySet())
        && allows(target.participations(), exercise.participation())
        && meets(target.formats(), exercise.formats())
        && exercise.depth() >= target.minDepth().orElse(0)
        && exercise.exposure() >= target.minExposure().orElse(0)
        && !(target.notSelfGuided() && exercise.selfGuided());
  }

  private static <T> boolean allows(Set<T> wanted, T value) {
    return wanted.isEmpty() || wanted.contains(value);
  }

  private static <T> boolean meets(Set<T> wanted, Set<T> values) {
    return wanted.isEmpty() || !Collections.disjoint(wanted, values);
  }
}
