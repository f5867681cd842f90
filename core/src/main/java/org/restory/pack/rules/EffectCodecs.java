package org.restory.pack.rules;

import static org.restory.pack.text.Scalars.text;

import org.restory.model.ConsentScope;
import org.restory.model.practice.Aim;
import org.restory.pack.text.Codec;
import org.restory.pack.text.Component;
import org.restory.pack.text.Records;
import org.restory.pack.text.Scalars;
import org.restory.pack.text.Union;
import org.restory.rule.effect.Effect;
import org.restory.rule.effect.Target;
import org.restory.rule.effect.Weight;

/** The codecs of what rules bring about, each known by its verb. */
public final class EffectCodecs {
  private static final Codec<Target> TARGET = new TargetCodec();

  private EffectCodecs() {}

  public static Union<Effect> union() {
    return Union.<Effect>of("effect")
        .form("raise", Effect.Raise.class, raise())
        .form("prefer", Effect.Prefer.class, prefer())
        .form("caution", Effect.Caution.class, caution())
        .form("cap-depth", Effect.CapDepth.class, capDepth())
        .form("cap-exposure", Effect.CapExposure.class, capExposure())
        .form("withhold", Effect.Withhold.class, withhold())
        .form("gate", Effect.Gate.class, gate())
        .form("notice", Effect.Notice.class, notice())
        .form("require-consent", Effect.RequireConsent.class, requireConsent());
  }

  private static Codec<Effect.Raise> raise() {
    return Records.of(
        Component.required("raise", Scalars.id(Aim.class), Effect.Raise::aim),
        Component.usually(
            "weight", Weight.MODERATE, Scalars.oneOf(Weight.class), Effect.Raise::weight),
        Effect.Raise::new);
  }

  private static Codec<Effect.Prefer> prefer() {
    return Records.of(
        Component.required("prefer", TARGET, Effect.Prefer::target), Effect.Prefer::new);
  }

  private static Codec<Effect.Caution> caution() {
    return Records.of(
        Component.required("caution", text(), Effect.Caution::text),
        Component.optional("client-text", text(), Effect.Caution::clientText),
        Component.usually("for", Target.clientWork(), TARGET, Effect.Caution::target),
        Effect.Caution::new);
  }

  private static Codec<Effect.CapDepth> capDepth() {
    return Records.of(
        Component.required("cap-depth", Scalars.integer(1, 4), Effect.CapDepth::max),
        Component.usually("for", Target.clientWork(), TARGET, Effect.CapDepth::target),
        Effect.CapDepth::new);
  }

  private static Codec<Effect.CapExposure> capExposure() {
    return Records.of(
        Component.required("cap-exposure", Scalars.integer(0, 4), Effect.CapExposure::max),
        Component.usually("for", Target.clientWork(), TARGET, Effect.CapExposure::target),
        Effect.CapExposure::new);
  }

  private static Codec<Effect.Withhold> withhold() {
    return Records.of(
        Component.required("withhold", TARGET, Effect.Withhold::target),
        Component.usually("firm", false, Scalars.truth(), Effect.Withhold::firm),
        Effect.Withhold::new);
  }

  private static Codec<Effect.Gate> gate() {
    return Records.of(Component.required("gate", text(), Effect.Gate::notice), Effect.Gate::new);
  }

  private static Codec<Effect.Notice> notice() {
    return Records.of(
        Component.required("notice", text(), Effect.Notice::text),
        Component.optional("client-text", text(), Effect.Notice::clientText),
        Effect.Notice::new);
  }

  private static Codec<Effect.RequireConsent> requireConsent() {
    return Records.of(
        Component.required(
            "require-consent", Scalars.oneOf(ConsentScope.class), Effect.RequireConsent::scope),
        Component.required("for", TARGET, Effect.RequireConsent::target),
        Effect.RequireConsent::new);
  }
}
