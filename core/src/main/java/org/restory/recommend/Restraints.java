package org.restory.recommend;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.restory.check.Words;
import org.restory.context.Circumstance;
import org.restory.context.Consents.Decision;
import org.restory.context.Readiness;
import org.restory.context.SessionContext;
import org.restory.engine.Match;
import org.restory.engine.TargetMatch;
import org.restory.model.ConsentScope;
import org.restory.report.Reason;
import org.restory.rule.Rule;
import org.restory.rule.effect.Effect;

/** Everything that holds exercises back in one context: rules, missing consents and unmet prerequisites. */
final class Restraints {
  private final Shelf shelf;
  private final SessionContext context;
  private final EnumSet<ConsentScope> given = EnumSet.noneOf(ConsentScope.class);
  private final List<Restraint> all = new ArrayList<>();

  Restraints(Shelf shelf, SessionContext context, Match match) {
    this.shelf = shelf;
    this.context = context;
    context.consents().stream()
        .filter(consent -> consent.decision() == Decision.GIVEN)
        .forEach(consent -> given.add(consent.scope()));
    for (Match.Fired fired : match.fired()) {
      Reason reason = Reason.of(fired.rule(), fired.facts());
      fired.rule().then().forEach(effect -> add(fired.rule(), reason, effect));
    }
    addMissingConsents();
    addUnmetPrerequisites();
  }

  ImmutableList<Restraint> all() {
    return ImmutableList.copyOf(all);
  }

  /** Every exercise that something holds back. */
  BitSet exercises() {
    BitSet held = new BitSet();
    all.forEach(restraint -> held.or(restraint.exercises()));
    return held;
  }

  private void add(Rule rule, Reason reason, Effect effect) {
    heldBy(effect)
        .ifPresent(exercises -> all.add(new Restraint(
            reason,
            EffectWords.of(effect),
            effect.firm(),
            rule.liftsWhen().orElse(""),
            isWorthTelling(effect, reason),
            exercises)));
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

  /** Whether to tell of it though it holds no exercise back: it withholds outright, or rests on something that was stated. */
  private static boolean isWorthTelling(Effect effect, Reason reason) {
    return effect instanceof Effect.Withhold
        || effect instanceof Effect.Gate
        || reason.facts().stream().anyMatch(fact -> !(fact instanceof Circumstance));
  }

  private void addMissingConsents() {
    for (ConsentScope scope : EnumSet.complementOf(given)) {
      BitSet needing = shelf.where(exercise -> exercise.consents().contains(scope));
      if (!needing.isEmpty()) {
        all.add(new Restraint(
            Safeguard.CONSENT.reason(ImmutableSet.of()),
            "exercises that need consent to " + Words.of(scope).replace('-', ' '),
            true,
            "The person, freely asked, agrees to this use, and the consent is recorded.",
            false,
            needing));
      }
    }
  }

  private void addUnmetPrerequisites() {
    for (Readiness readiness : context.readiness()) {
      if (!readiness.met()) {
        BitSet needing =
            shelf.where(exercise -> exercise.prerequisites().contains(readiness.prerequisite()));
        all.add(new Restraint(
            Safeguard.PREREQUISITE.reason(ImmutableSet.of(readiness)),
            "exercises that need: " + readiness.prerequisite().value().replace('-', ' '),
            false,
            "The clinician judges that it is met.",
            false,
            needing));
      }
    }
  }
}
