package org.restory.choice;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;
import org.restory.context.SessionContext;
import org.restory.context.Stated;
import org.restory.model.person.AccessNeed;
import org.restory.model.practice.Exercise;
import org.restory.rule.effect.Effect;
import org.restory.rule.effect.Target;

/** An effect that is about exercises, with those that it takes in. What does not depend on the case is worked out once. Immutable. */
public final class TargetedEffect {
  private final Shelf shelf;
  private final Effect effect;
  private final Target target;
  private final BitSet exercises;
  private final boolean byCase;

  // Written at most with equal values, so that threads may race for it.
  private @Nullable String words;

  /** An effect with the exercises that it takes in, whatever the case. */
  TargetedEffect(Shelf shelf, Effect effect, Target target, BitSet exercises) {
    this.shelf = shelf;
    this.effect = effect;
    this.target = target;
    this.exercises = exercises;
    this.byCase = target.withoutAdaptation() || target.declinedTimes().isPresent();
  }

  /** The effect. */
  public Effect effect() {
    return effect;
  }

  /** What it holds back, in a few words. */
  String words() {
    String known = words;
    if (known == null) {
      known = EffectWords.of(effect);
      words = known;
    }
    return known;
  }

  /** Whether it takes in an exercise, by its number, in a context. */
  public boolean takesIn(int exercise, SessionContext context) {
    return exercises.get(exercise) && (!byCase || isOpen(exercise, context));
  }

  /** Adds the exercises that it takes in in a context. */
  void addTo(BitSet found, SessionContext context) {
    if (!byCase) {
      found.or(exercises);
      return;
    }
    for (int e = exercises.nextSetBit(0); e >= 0; e = exercises.nextSetBit(e + 1)) {
      if (isOpen(e, context)) {
        found.set(e);
      }
    }
  }

  /** The exercises that it takes in in a context. */
  public BitSet in(SessionContext context) {
    BitSet found = new BitSet();
    addTo(found, context);
    return found;
  }

  /** Counts one for each exercise that it takes in in a context. */
  void count(int[] counts, SessionContext context) {
    for (int e = exercises.nextSetBit(0); e >= 0; e = exercises.nextSetBit(e + 1)) {
      counts[e] += takesIn(e, context) ? 1 : 0;
    }
  }

  private boolean isOpen(int number, SessionContext context) {
    Exercise exercise = shelf.get(number);
    return (!target.withoutAdaptation() || needsAdaptation(exercise, context))
        && (target.declinedTimes().isEmpty()
            || shelf.declined(context, exercise.technique())
                >= target.declinedTimes().getAsInt());
  }

  private static boolean needsAdaptation(Exercise exercise, SessionContext context) {
    for (Stated<AccessNeed> need : context.accessNeeds()) {
      if (need.mayBeUsed() && !exercise.reaches(need.concept())) {
        return true;
      }
    }
    return false;
  }
}
