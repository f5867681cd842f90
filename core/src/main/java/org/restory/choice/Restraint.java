package org.restory.choice;

import com.google.common.collect.ImmutableSet;
import java.util.BitSet;
import java.util.function.Supplier;
import org.restory.check.Words;
import org.restory.context.Circumstance;
import org.restory.context.Readiness;
import org.restory.engine.Match;
import org.restory.model.ConsentScope;
import org.restory.report.Reason;
import org.restory.rule.effect.Effect;

/** Something that holds exercises back in one context. */
public sealed interface Restraint {
  /** The exercises held back. */
  BitSet exercises();

  /** Whether a host may not override it. */
  boolean firm();

  /** Why. */
  Reason reason();

  /** What is held back, in a few words. */
  String what();

  /** What would have to change. */
  String liftsWhen();

  /** Whether it is worth telling though no exercise is concerned. */
  boolean always();

  /**
   * By a rule.
   *
   * @param fired the rule, with the facts it rests on
   * @param why the reason it gives
   * @param by what of the rule holds them back
   * @param restsOnIdentity whether the rule reads identity, or rests on an aim that does
   * @param exercises the exercises
   */
  record ByRule(
      Match.Fired fired,
      Supplier<Reason> why,
      TargetedEffect by,
      boolean restsOnIdentity,
      BitSet exercises)
      implements Restraint {
    @Override
    public boolean firm() {
      return by.effect().firm();
    }

    @Override
    public Reason reason() {
      return why.get();
    }

    @Override
    public String what() {
      return by.words();
    }

    @Override
    public String liftsWhen() {
      return fired.rule().liftsWhen().orElse("");
    }

    /**
     * It withholds outright, or rests on something that was stated. A rule that reads identity is always told of, so that what a
     * person discloses does not decide whether it is.
     */
    @Override
    public boolean always() {
      return by.effect() instanceof Effect.Withhold
          || by.effect() instanceof Effect.Gate
          || restsOnIdentity
          || fired.facts().stream().anyMatch(fact -> !(fact instanceof Circumstance));
    }
  }

  /**
   * By a consent that is not given.
   *
   * @param scope the use
   * @param exercises the exercises
   */
  record ByMissingConsent(ConsentScope scope, BitSet exercises) implements Restraint {
    @Override
    public boolean firm() {
      return true;
    }

    @Override
    public Reason reason() {
      return Safeguard.CONSENT.reason(ImmutableSet.of());
    }

    @Override
    public String what() {
      return "exercises that need consent to " + Words.of(scope).replace('-', ' ');
    }

    @Override
    public String liftsWhen() {
      return "The person, freely asked, agrees to this use, and the consent is recorded.";
    }

    @Override
    public boolean always() {
      return false;
    }
  }

  /**
   * By a prerequisite that was judged not to be met.
   *
   * @param readiness the judgment
   * @param exercises the exercises
   */
  record ByPrerequisite(Readiness readiness, BitSet exercises) implements Restraint {
    @Override
    public boolean firm() {
      return false;
    }

    @Override
    public Reason reason() {
      return Safeguard.PREREQUISITE.reason(ImmutableSet.of(readiness));
    }

    @Override
    public String what() {
      return "exercises that need: " + readiness.prerequisite().value().replace('-', ' ');
    }

    @Override
    public String liftsWhen() {
      return "The clinician judges that it is met.";
    }

    @Override
    public boolean always() {
      return false;
    }
  }
}
