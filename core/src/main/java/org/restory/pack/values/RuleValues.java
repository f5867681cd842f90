package org.restory.pack.values;

import com.google.common.collect.ImmutableList;
import org.restory.model.ConsentScope;
import org.restory.model.Format;
import org.restory.model.Participation;
import org.restory.model.practice.Technique;
import org.restory.rule.Rule;
import org.restory.rule.effect.Effect;
import org.restory.rule.effect.Target;
import org.restory.rule.effect.Weight;

/** Rules and their effects. */
final class RuleValues {
  private static final int GATE = 0;
  private static final int WITHHOLD = 1;
  private static final int CAP_DEPTH = 2;
  private static final int CAP_EXPOSURE = 3;
  private static final int REQUIRE_CONSENT = 4;
  private static final int CAUTION = 5;
  private static final int RAISE = 6;
  private static final int PREFER = 7;
  private static final int NOTICE = 8;

  private RuleValues() {}

  static void write(ValueWriter out, Rule rule) {
    out.id(rule.id());
    out.optionalText(rule.number());
    ConditionValues.write(out, rule.when());
    out.all(rule.then(), RuleValues::write);
    out.text(rule.because());
    out.text(rule.forClient());
    out.optionalText(rule.liftsWhen());
    out.ids(rule.references());
    AboutValues.write(out, rule.provenance());
  }

  static Rule rule(ValueReader in) {
    return Rule.builder()
        .id(in.id())
        .number(in.optionalText())
        .when(ConditionValues.condition(in))
        .addAllThen(effects(in))
        .because(in.text())
        .forClient(in.text())
        .liftsWhen(in.optionalText())
        .addAllReferences(in.ids())
        .provenance(AboutValues.provenance(in))
        .build();
  }

  private static void write(ValueWriter out, Effect effect) {
    if (effect instanceof Effect.Gate gate) {
      out.number(GATE);
      out.text(gate.notice());
    } else if (effect instanceof Effect.Withhold withhold) {
      out.number(WITHHOLD);
      write(out, withhold.target());
      out.flag(withhold.firm());
    } else if (effect instanceof Effect.CapDepth cap) {
      out.number(CAP_DEPTH);
      out.number(cap.max());
      write(out, cap.target());
    } else if (effect instanceof Effect.CapExposure cap) {
      out.number(CAP_EXPOSURE);
      out.number(cap.max());
      write(out, cap.target());
    } else if (effect instanceof Effect.RequireConsent require) {
      out.number(REQUIRE_CONSENT);
      out.word(require.scope());
      write(out, require.target());
    } else if (effect instanceof Effect.Caution caution) {
      out.number(CAUTION);
      out.text(caution.text());
      out.optionalText(caution.clientText());
      write(out, caution.target());
    } else if (effect instanceof Effect.Raise raise) {
      out.number(RAISE);
      out.id(raise.aim());
      out.word(raise.weight());
    } else if (effect instanceof Effect.Prefer prefer) {
      out.number(PREFER);
      write(out, prefer.target());
    } else if (effect instanceof Effect.Notice notice) {
      out.number(NOTICE);
      out.text(notice.text());
      out.optionalText(notice.clientText());
    }
  }

  private static ImmutableList<Effect> effects(ValueReader in) {
    ImmutableList.Builder<Effect> effects = ImmutableList.builder();
    for (int left = in.number(); left > 0; left--) {
      effects.add(effect(in));
    }
    return effects.build();
  }

  private static Effect effect(ValueReader in) {
    int kind = in.number();
    return switch (kind) {
      case GATE -> new Effect.Gate(in.text());
      case WITHHOLD -> new Effect.Withhold(target(in), in.flag());
      case CAP_DEPTH -> new Effect.CapDepth(in.number(), target(in));
      case CAP_EXPOSURE -> new Effect.CapExposure(in.number(), target(in));
      case REQUIRE_CONSENT -> new Effect.RequireConsent(in.word(ConsentScope.values()), target(in));
      case CAUTION -> new Effect.Caution(in.text(), in.optionalText(), target(in));
      case RAISE -> new Effect.Raise(in.id(), in.word(Weight.values()));
      case PREFER -> new Effect.Prefer(target(in));
      case NOTICE -> new Effect.Notice(in.text(), in.optionalText());
      default -> throw ValueReader.refusal("an effect of kind " + kind);
    };
  }

  private static void write(ValueWriter out, Target target) {
    out.flag(!target.equals(Target.clientWork()));
    if (!target.equals(Target.clientWork())) {
      out.ids(target.exercises());
      out.ids(target.techniques());
      out.words(target.families());
      out.ids(target.frameworks());
      out.ids(target.tags());
      out.ids(target.aims());
      out.words(target.participations());
      out.words(target.formats());
      out.optionalNumber(target.minDepth());
      out.optionalNumber(target.minExposure());
      out.flag(target.notSelfGuided());
      out.flag(target.withoutAdaptation());
      out.optionalNumber(target.declinedTimes());
    }
  }

  private static Target target(ValueReader in) {
    return in.flag()
        ? Target.builder()
            .addAllExercises(in.ids())
            .addAllTechniques(in.ids())
            .addAllFamilies(in.words(Technique.Family.values()))
            .addAllFrameworks(in.ids())
            .addAllTags(in.ids())
            .addAllAims(in.ids())
            .addAllParticipations(in.words(Participation.values()))
            .addAllFormats(in.words(Format.values()))
            .minDepth(in.optionalNumber())
            .minExposure(in.optionalNumber())
            .notSelfGuided(in.flag())
            .withoutAdaptation(in.flag())
            .declinedTimes(in.optionalNumber())
            .build()
        : Target.clientWork();
  }
}
