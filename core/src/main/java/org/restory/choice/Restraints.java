package org.restory.choice;

import com.google.common.collect.ImmutableList;
import java.util.BitSet;
import java.util.EnumSet;
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

  /** Each of them, written where it is asked for. */
  public ImmutableList<Restraint> all() {
    ImmutableList.Builder<Restraint> all = ImmutableList.builder();
    for (Match.Fired fired : match.fired()) {
      effects.restraints(fired.number()).stream()
          .filter(restraint -> !isLifted(restraint.effect()))
          .map(restraint -> new Restraint.ByRule(
              fired,
              () -> reasons.of(fired),
              restraint.effect(),
              identity.contains(fired.rule().id()),
              restraint.in(context)))
          .forEach(all::add);
    }
    missing.stream()
        .map(scope -> new Restraint.ByMissingConsent(scope, needing(scope)))
        .filter(restraint -> !restraint.exercises().isEmpty())
        .forEach(all::add);
    context.readiness().stream()
        .filter(readiness -> !readiness.met())
        .map(readiness -> new Restraint.ByPrerequisite(readiness, needing(readiness)))
        .forEach(all::add);
    return all.build();
  }

  private BitSet needing(ConsentScope scope) {
    BitSet needing = new BitSet();
    shelf.addNeeding(scope, needing);
    return needing;
  }

  private BitSet needing(Readiness readiness) {
    BitSet needing = new BitSet();
    shelf.addNeeding(readiness.prerequisite(), needing);
    return needing;
  }

  /** Whether the consent that an effect asks for is given. */
  private boolean isLifted(Effect effect) {
    return effect instanceof Effect.RequireConsent require && !missing.contains(require.scope());
  }
}
