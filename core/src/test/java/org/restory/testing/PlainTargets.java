package org.restory.testing;

import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import java.util.Collections;
import java.util.Set;
import org.restory.catalog.Catalog;
import org.restory.context.Consents;
import org.restory.context.Fact;
import org.restory.context.PastExercise;
import org.restory.context.SessionConsent;
import org.restory.context.SessionContext;
import org.restory.model.practice.Exercise;
import org.restory.model.practice.Technique;
import org.restory.rule.effect.Effect;
import org.restory.rule.effect.Target;

/** Reads effects that take something away as their documentation says them, one exercise at a time. */
public final class PlainTargets {
  private final Catalog catalog;
  private final SessionContext session;

  /** A reading for one session. */
  public PlainTargets(Catalog catalog, SessionContext session) {
    this.catalog = catalog;
    this.session = session;
  }

  /** Whether an effect holds an exercise back. */
  public boolean holdsBack(Effect effect, Exercise exercise) {
    if (!effect.restrains() || !isAbout(effect.about().orElseThrow(), exercise)) {
      return false;
    }
    if (effect instanceof Effect.CapDepth cap) {
      return exercise.depth() > cap.max();
    }
    if (effect instanceof Effect.CapExposure cap) {
      return exercise.exposure() > cap.max();
    }
    return !(effect instanceof Effect.RequireConsent require)
        || !session
            .consents()
            .contains(new SessionConsent(require.scope(), Consents.Decision.GIVEN));
  }

  private boolean isAbout(Target target, Exercise exercise) {
    Technique technique = catalog.get(Technique.class, exercise.technique());
    return meet(target.exercises(), Set.of(exercise.id()))
        && meet(target.techniques(), Set.of(technique.id()))
        && meet(target.families(), Set.of(technique.family()))
        && meet(target.frameworks(), technique.frameworks())
        && meet(target.tags(), exercise.tags())
        && meet(target.aims(), exercise.aims().keySet())
        && meet(target.participations(), Set.of(exercise.participation()))
        && meet(target.formats(), exercise.formats())
        && target.minDepth().stream().allMatch(depth -> exercise.depth() >= depth)
        && target.minExposure().stream().allMatch(exposure -> exercise.exposure() >= exposure)
        && !(target.notSelfGuided() && exercise.selfGuided())
        && (!target.withoutAdaptation() || lacksAdaptation(exercise))
        && target.declinedTimes().stream().allMatch(times -> timesDeclined(technique) >= times);
  }

  private boolean lacksAdaptation(Exercise exercise) {
    return session.accessNeeds().stream()
        .filter(Fact::mayBeUsed)
        .anyMatch(need -> !exercise.reaches(need.concept()));
  }

  private long timesDeclined(Technique technique) {
    return session.history().stream()
        .filter(past -> past.outcome() == PastExercise.Outcome.DECLINED)
        .map(past -> catalog.get(Exercise.class, past.exercise()))
        .filter(exercise -> exercise.technique().equals(technique.id()))
        .count();
  }

  private static <T> boolean meet(ImmutableSet<T> wanted, Collection<T> has) {
    return wanted.isEmpty() || !Collections.disjoint(wanted, has);
  }
}
