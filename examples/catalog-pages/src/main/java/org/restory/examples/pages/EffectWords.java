package org.restory.examples.pages;

import static org.restory.examples.pages.Markdown.quoted;
import static org.restory.examples.pages.Markdown.text;

import java.util.Optional;
import org.restory.model.practice.Aim;
import org.restory.rule.effect.Effect;

/** What a rule does, in words. */
final class EffectWords {
  private final Library library;
  private final Page page;
  private final TargetWords targets;

  EffectWords(Library library, Page page) {
    this.library = library;
    this.page = page;
    targets = new TargetWords(library, page);
  }

  String of(Effect effect) {
    return effect.restrains() ? restraint(effect) : offer(effect);
  }

  private String restraint(Effect effect) {
    if (effect instanceof Effect.Gate gate) {
      return "Holds back, firmly, all work that a client takes part in, and says first: "
          + quoted(gate.notice());
    }
    if (effect instanceof Effect.Withhold withhold) {
      return "Withholds " + targets.of(withhold.target()) + "."
          + (withhold.firm() ? " Firmly: no host may override it." : "");
    }
    if (effect instanceof Effect.CapDepth cap) {
      return "Withholds " + targets.of(cap.target()) + ", where deeper than "
          + Words.depth(cap.max()) + ".";
    }
    if (effect instanceof Effect.CapExposure cap) {
      return "Withholds " + targets.of(cap.target()) + ", where more exposed than "
          + Words.exposure(cap.max()) + ".";
    }
    Effect.RequireConsent require = (Effect.RequireConsent) effect;
    return "Withholds " + targets.of(require.target()) + ", unless the person has agreed to "
        + library.wording().consent(require.scope()) + ".";
  }

  private String offer(Effect effect) {
    if (effect instanceof Effect.Raise raise) {
      return "Calls for " + page.link(library.catalog().get(Aim.class, raise.aim())) + " ("
          + Words.of(raise.weight()) + ").";
    }
    if (effect instanceof Effect.Caution caution) {
      return "Adds a caution to " + targets.of(caution.target()) + ": " + text(caution.text())
          + forClient(caution.clientText());
    }
    if (effect instanceof Effect.Prefer prefer) {
      return "Prefers, among what fits as well, " + targets.of(prefer.target()) + ".";
    }
    Effect.Notice notice = (Effect.Notice) effect;
    return "Tells the clinician: " + text(notice.text()) + forClient(notice.clientText());
  }

  private static String forClient(Optional<String> said) {
    return said.map(words -> " The client reads: " + quoted(words)).orElse("");
  }
}
