package org.restory.examples.ehr.resources;

import org.restory.catalog.Catalog;
import org.restory.model.practice.Aim;
import org.restory.rule.effect.Effect;
import org.restory.wording.Wording;

/** What a rule brings about: its code in the code system {@code rule-effect}, and a sentence. */
final class EffectWords {
  private final Catalog catalog;
  private final Wording wording;
  private final TargetWords targets;

  EffectWords(Catalog catalog) {
    this.catalog = catalog;
    this.wording = Wording.of(catalog);
    this.targets = new TargetWords(catalog);
  }

  /** The code of an effect. */
  static EffectKind kind(Effect effect) {
    if (effect instanceof Effect.Raise) {
      return EffectKind.RAISE;
    }
    if (effect instanceof Effect.Prefer) {
      return EffectKind.PREFER;
    }
    if (effect instanceof Effect.Caution) {
      return EffectKind.CAUTION;
    }
    return effect instanceof Effect.Notice ? EffectKind.NOTICE : EffectKind.WITHHOLD;
  }

  String of(Effect effect) {
    if (effect instanceof Effect.Raise raise) {
      return "Offer work toward “" + catalog.get(Aim.class, raise.aim()).name() + "” ("
          + Words.code(raise.weight()) + ").";
    }
    if (effect instanceof Effect.Prefer prefer) {
      return "Among what fits as well, prefer " + targets.of(prefer.target()) + ".";
    }
    if (effect instanceof Effect.Caution caution) {
      return "With " + targets.of(caution.target()) + ", mind: " + caution.text();
    }
    if (effect instanceof Effect.Notice notice) {
      return notice.text();
    }
    return withheld(effect);
  }

  private String withheld(Effect effect) {
    if (effect instanceof Effect.Gate gate) {
      return "Hold back all work that a client takes part in; no host may override it. "
          + gate.notice();
    }
    if (effect instanceof Effect.CapDepth cap) {
      return "Hold back " + targets.of(cap.target()) + ", where deeper than " + cap.max() + ".";
    }
    if (effect instanceof Effect.CapExposure cap) {
      return "Hold back " + targets.of(cap.target()) + ", where more exposed than " + cap.max()
          + ".";
    }
    if (effect instanceof Effect.RequireConsent require) {
      return "Hold back " + targets.of(require.target()) + ", unless the person has agreed to "
          + wording.consent(require.scope()) + ".";
    }
    Effect.Withhold withhold = (Effect.Withhold) effect;
    return "Hold back " + targets.of(withhold.target())
        + (withhold.firm() ? "; no host may override it." : ".");
  }
}
