package org.restory.choice;

import com.google.common.collect.ImmutableList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.function.Predicate;
import org.restory.context.Consents.Decision;
import org.restory.context.Readiness;
import org.restory.context.SessionConsent;
import org.restory.context.SessionContext;
import org.restory.engine.IdentityRules;
import org.restory.engine.Match;
import org.restory.model.ConsentScope;
import org.restory.rule.effect.Effect;

/** Everything that holds exercises back in one context: rules, missing consents and unmet prerequisites. */
public final class Restraints {
  private final Shelf shelf;
  private final RuleEffects effects;
  private final SessionContext context;
  private final IdentityRules identity;
  private final Match match;
  private final Reasons reasons;
  private final EnumSet<ConsentScope> missing = EnumSet.allOf(ConsentScope.class);

  Restraints(
      Shelf shelf,
      RuleEffects effects,
      SessionContext context,
      IdentityRules identity,
      Match match,
      Reasons reasons) {
    this.shelf = shelf;
    this.effects = effects;
    this.context = context;
    this.identity = identity;
    this.match = match;
    this.reasons = reasons;
    for (SessionConsent consent : context.consents()) {
      if (consent.decision() == Decision.GIVEN) {
        missing.remove(consent.scope());
      }
    }
  }

  /** Every exercise that something holds back. */
  BitSet exercises() {
    BitSet held = new BitSet();
    for (int place = 0; place < match.size(); place++) {
      for (TargetedEffect restraint : effects.restraints(match.rule(place))) {
        if (!isLifted(restraint.effect())) {
          restraint.addTo(held, context);
        }
      }
    }
    missing.forEach(scope -> shelf.addNeeding(scope, held));
    for (Readiness readiness : context.readiness()) {
      if (!readiness.met()) {
        shelf.addNeeding(readiness.prerequisite(), held);
      }
    }
    return held;
  }

  /** Everything that holds some exercise back. */
  public ImmutableList<Restraint> all() {
    return where(restraint -> true, needing -> !needing.isEmpty());
  }

  /** What holds back one exercise. */
  ImmutableList<Restraint> of(int exercise) {
    return where(
        restraint -> restraint.takesIn(exercise, context), needing -> needing.get(exercise));
  }

  private ImmutableList<Restraint> where(
      Predicate<TargetedEffect> ofRules, Predicate<BitSet> ofOthers) {
    ImmutableList.Builder<Restraint> found = ImmutableList.builder();
    for (Match.Fired fired : match.fired()) {
      for (TargetedEffect restraint : effects.restraints(fired.number())) {
        if (!isLifted(restraint.effect()) && ofRules.test(restraint)) {
          found.add(byRule(fired, restraint));
        }
      }
    }
    for (ConsentScope scope : missing) {
      BitSet needing = new BitSet();
      shelf.addNeeding(scope, needing);
      if (ofOthers.test(needing)) {
        found.add(new Restraint.ByMissingConsent(scope, needing));
      }
    }
    for (Readiness readiness : context.readiness()) {
      BitSet needing = new BitSet();
      shelf.addNeeding(readiness.prerequisite(), needing);
      if (!readiness.met() && ofOthers.test(needing)) {
        found.add(new Restraint.ByPrerequisite(readiness, needing));
      }
    }
    return found.build();
  }

  private Restraint byRule(Match.Fired fired, TargetedEffect restraint) {
    return new Restraint.ByRule(
        fired,
        () -> reasons.of(fired),
        restraint,
        identity.contains(fired.number()),
        restraint.in(context));
  }

  /** Whether the consent that an effect asks for is given. */
  private boolean isLifted(Effect effect) {
    return effect instanceof Effect.RequireConsent require && !missing.contains(require.scope());
  }
}
