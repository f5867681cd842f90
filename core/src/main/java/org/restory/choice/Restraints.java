package org.restory.choice;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.restory.context.Consents.Decision;
import org.restory.context.Readiness;
import org.restory.context.SessionContext;
import org.restory.engine.IdentityRules;
import org.restory.engine.Match;
import org.restory.engine.TargetMatch;
import org.restory.model.ConsentScope;
import org.restory.rule.effect.Effect;

/** Everything that holds exercises back in one context: rules, missing consents and unmet prerequisites. */
public final class Restraints {
  private final Shelf shelf;
  private final SessionContext context;
  private final EnumSet<ConsentScope> given = EnumSet.noneOf(ConsentScope.class);
  private final List<Restraint> all = new ArrayList<>();

  Restraints(Shelf shelf, SessionContext context, IdentityRules identity, Match match) {
    this.shelf = shelf;
    this.context = context;
    context.consents().stream()
        .filter(consent -> consent.decision() == Decision.GIVEN)
        .forEach(consent -> given.add(consent.scope()));
    for (Match.Fired fired : match.fired()) {
      fired
          .rule()
          .then()
          .forEach(effect -> heldBy(effect)
              .ifPresent(exercises -> all.add(new Restraint.ByRule(
                  fired, effect, identity.contains(fired.rule().id()), exercises))));
    }
    addMissingConsents();
    addUnmetPrerequisites();
  }

  public ImmutableList<Restraint> all() {
    return ImmutableList.copyOf(all);
  }

  /** Every exercise that something holds back. */
  public BitSet exercises() {
    BitSet held = new BitSet();
    all.forEach(restraint -> held.or(restraint.exercises()));
    return held;
  }

  private Optional<BitSet> heldBy(Effect effect) {
    if (!effect.restrains()) {
      return Optional.empty();
    }
    BitSet targeted = shelf.targeted(effect.about().orElseThrow(), context);
    if (effect instanceof Effect.CapDepth || effect instanceof Effect.CapExposure) {
      targeted.and(shelf.where(exercise -> TargetMatch.isBeyond(effect, exercise)));
    } else if (effect instanceof Effect.RequireConsent require && given.contains(require.scope())) {
      return Optional.empty();
    }
    return Optional.of(targeted);
  }

  private void addMissingConsents() {
    for (ConsentScope scope : EnumSet.complementOf(given)) {
      BitSet needing = shelf.needing(scope);
      if (!needing.isEmpty()) {
        all.add(new Restraint.ByMissingConsent(scope, needing));
      }
    }
  }

  private void addUnmetPrerequisites() {
    for (Readiness readiness : context.readiness()) {
      if (!readiness.met()) {
        BitSet needing =
            shelf.where(exercise -> exercise.prerequisites().contains(readiness.prerequisite()));
        all.add(new Restraint.ByPrerequisite(readiness, needing));
      }
    }
  }
}
