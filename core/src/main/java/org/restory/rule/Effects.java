package org.restory.rule;

import java.util.Optional;
import org.restory.model.ConsentScope;
import org.restory.model.Id;
import org.restory.rule.effect.Effect;
import org.restory.rule.effect.Target;
import org.restory.rule.effect.Weight;

/**
 * The words for what a rule brings about, to be imported statically: {@code raise("find-allies", STRONG)}. Each is the word that a file
 * has. {@link Targets} has those for the exercises that an effect is about; where none are named, it is about all work that a client
 * takes part in.
 */
public final class Effects {
  private Effects() {}

  /** Withholds, firmly, all work a client takes part in, and puts a notice first. */
  public static Effect.Gate gate(String notice) {
    return new Effect.Gate(notice);
  }

  /** Withholds exercises, which a host may set aside. */
  public static Effect.Withhold withhold(Target target) {
    return new Effect.Withhold(target, false);
  }

  /** Withholds exercises, which no host and no later pack may set aside. */
  public static Effect.Withhold withholdFirmly(Target target) {
    return new Effect.Withhold(target, true);
  }

  /** Withholds client work that goes deeper, 1 to 4. */
  public static Effect.CapDepth capDepth(int max) {
    return capDepth(max, Target.clientWork());
  }

  /** Withholds what goes deeper, 1 to 4, among some exercises. */
  public static Effect.CapDepth capDepth(int max, Target target) {
    return new Effect.CapDepth(max, target);
  }

  /** Withholds client work that is seen further, 0 to 4. */
  public static Effect.CapExposure capExposure(int max) {
    return capExposure(max, Target.clientWork());
  }

  /** Withholds what is seen further, 0 to 4, among some exercises. */
  public static Effect.CapExposure capExposure(int max, Target target) {
    return new Effect.CapExposure(max, target);
  }

  /** Withholds exercises unless the person has agreed to a use. */
  public static Effect.RequireConsent requireConsent(ConsentScope scope, Target target) {
    return new Effect.RequireConsent(scope, target);
  }

  /** Attaches a caution for the clinician to all client work. */
  public static Effect.Caution caution(String text) {
    return caution(text, Target.clientWork());
  }

  /** Attaches a caution for the clinician to some exercises. */
  public static Effect.Caution caution(String text, Target target) {
    return new Effect.Caution(text, Optional.empty(), target);
  }

  /** Raises an aim with the usual weight. */
  public static Effect.Raise raise(String aim) {
    return raise(aim, Weight.MODERATE);
  }

  /** Raises an aim. */
  public static Effect.Raise raise(String aim, Weight weight) {
    return new Effect.Raise(Id.of(aim), weight);
  }

  /** Prefers exercises among those that fit equally well. */
  public static Effect.Prefer prefer(Target target) {
    return new Effect.Prefer(target);
  }

  /** Tells the clinician something about the session as a whole. */
  public static Effect.Notice notice(String text) {
    return new Effect.Notice(text, Optional.empty());
  }
}
