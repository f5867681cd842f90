package org.restory.engine;

import java.util.Collections;
import java.util.Set;
import org.restory.catalog.Catalog;
import org.restory.model.practice.Exercise;
import org.restory.model.practice.Technique;
import org.restory.rule.effect.Effect;
import org.restory.rule.effect.Target;

/** Which exercises a target takes in, by what stands in the catalog alone. Immutable. */
public final class TargetMatch {
  private final Catalog catalog;

  /** The match of targets against the exercises of a catalog. */
  public TargetMatch(Catalog catalog) {
    this.catalog = catalog;
  }

  /**
   * Whether an exercise is in a target, whatever the case: access needs and what was declined are left aside. An exercise of a
   * technique that the catalog does not have is in none.
   */
  public boolean isIn(Target target, Exercise exercise) {
    return allows(target.exercises(), exercise.id())
        && allows(target.techniques(), exercise.technique())
        && meets(target.tags(), exercise.tags())
        && meets(target.aims(), exercise.aims().keySet())
        && allows(target.participations(), exercise.participation())
        && meets(target.formats(), exercise.formats())
        && exercise.depth() >= target.minDepth().orElse(0)
        && exercise.exposure() >= target.minExposure().orElse(0)
        && !(target.notSelfGuided() && exercise.selfGuided())
        && catalog.find(Technique.class, exercise.technique()).stream()
            .anyMatch(technique -> allows(target.families(), technique.family())
                && meets(target.frameworks(), technique.frameworks()));
  }

  /** Whether an effect that takes something away can take an exercise away, apart from what depends on the case. */
  public boolean restrains(Effect effect, Exercise exercise) {
    return effect.restrains()
        && isBeyond(effect, exercise)
        && effect.about().stream().anyMatch(target -> isIn(target, exercise));
  }

  /** Whether an exercise goes beyond what an effect caps; of an effect that caps nothing, it does. */
  public static boolean isBeyond(Effect effect, Exercise exercise) {
    if (effect instanceof Effect.CapDepth cap) {
      return exercise.depth() > cap.max();
    }
    return !(effect instanceof Effect.CapExposure cap) || exercise.exposure() > cap.max();
  }

  private static <T> boolean allows(Set<T> wanted, T value) {
    return wanted.isEmpty() || wanted.contains(value);
  }

  private static <T> boolean meets(Set<T> wanted, Set<T> values) {
    return wanted.isEmpty() || !Collections.disjoint(wanted, values);
  }
}
