package org.restory.rule;

import org.restory.model.Format;
import org.restory.model.Participation;
import org.restory.model.practice.Technique;
import org.restory.rule.effect.Target;

/**
 * The words for the exercises that an effect is about, to be imported statically: {@code tags("critique").withMinDepth(3)}. Each says
 * one criterion, and {@code with} adds others, all of which must hold. {@link Target#everything()} and {@link Target#clientWork()} name
 * none.
 */
public final class Targets {
  private Targets() {}

  /** These exercises, by their ids. */
  public static Target exercises(String... ids) {
    return Target.everything().withExercises(ids);
  }

  /** Exercises of these techniques, by their ids. */
  public static Target techniques(String... ids) {
    return Target.everything().withTechniques(ids);
  }

  /** Exercises of techniques in these families. */
  public static Target families(Technique.Family... families) {
    return Target.everything().withFamilies(families);
  }

  /** Exercises of techniques in these frameworks, by their ids. */
  public static Target frameworks(String... ids) {
    return Target.everything().withFrameworks(ids);
  }

  /** Exercises with one of these tags, by their ids. */
  public static Target tags(String... ids) {
    return Target.everything().withTags(ids);
  }

  /** Exercises that serve one of these aims, by their ids. */
  public static Target aims(String... ids) {
    return Target.everything().withAims(ids);
  }

  /** Exercises with this participation. */
  public static Target participations(Participation... kinds) {
    return Target.everything().withParticipations(kinds);
  }

  /** Exercises for one of these formats. */
  public static Target formats(Format... formats) {
    return Target.everything().withFormats(formats);
  }

  /** Exercises at least this deep, 1 to 4. */
  public static Target minDepth(int depth) {
    return Target.everything().withMinDepth(depth);
  }

  /** Exercises at least this exposed, 0 to 4. */
  public static Target minExposure(int exposure) {
    return Target.everything().withMinExposure(exposure);
  }

  /** Exercises that need a clinician at hand. */
  public static Target notSelfGuided() {
    return Target.everything().withNotSelfGuided(true);
  }

  /** Exercises that lack an adaptation for an access need of the context. */
  public static Target withoutAdaptation() {
    return Target.everything().withWithoutAdaptation(true);
  }

  /** Exercises whose technique was declined at least this often. */
  public static Target declinedTimes(int times) {
    return Target.everything().withDeclinedTimes(times);
  }
}
