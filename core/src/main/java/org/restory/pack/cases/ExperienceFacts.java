package org.restory.pack.cases;

import java.util.Optional;
import java.util.regex.Pattern;
import org.restory.context.Answer;
import org.restory.context.BarrierExperience;
import org.restory.context.Consents;
import org.restory.context.Measurement;
import org.restory.context.Source;
import org.restory.model.person.IdentityDimension;
import org.restory.model.safety.Instrument;
import org.restory.model.safety.SafetyConcern;
import org.restory.model.world.Barrier;
import org.restory.model.world.Level;
import org.restory.model.world.LifeDomain;
import org.restory.model.world.Mechanism;
import org.restory.pack.text.Codec;
import org.restory.pack.text.Form;
import org.restory.pack.text.Scalars;
import org.restory.pack.text.Shape;
import org.restory.pack.text.Verbatim;

/** The codecs of barriers as a person meets them, and of scores. */
public final class ExperienceFacts {
  private static final Pattern SCORE =
      Pattern.compile("-?\\d{1,18}(\\.\\d{1,18})?([eE]-?\\d{1,2})?");

  private ExperienceFacts() {}

  /** A barrier as a person meets it, known by {@code barrier:}. */
  public static Codec<BarrierExperience> barrier() {
    return Shape.of(BarrierExperience::builder, BarrierExperience.Builder::build)
        .required(
            "barrier",
            Scalars.id(Barrier.class),
            BarrierExperience.Builder::barrier,
            BarrierExperience::barrier)
        .optional(
            "words", Verbatim.text(), BarrierExperience.Builder::words, BarrierExperience::words)
        .required(
            "source",
            Scalars.oneOf(Source.class),
            BarrierExperience.Builder::source,
            BarrierExperience::source)
        .oneOrMore(
            "level",
            Scalars.oneOf(Level.class),
            BarrierExperience.Builder::addAllLevels,
            BarrierExperience::levels)
        .oneOrMore(
            "domain",
            Scalars.oneOf(LifeDomain.class),
            BarrierExperience.Builder::addAllDomains,
            BarrierExperience::domains)
        .optional(
            "intensity",
            Scalars.integer(0, 4),
            BarrierExperience.Builder::intensity,
            b -> b.intensity().stream().boxed().findFirst())
        .usually(
            "course",
            BarrierExperience.Course.UNKNOWN,
            Scalars.oneOf(BarrierExperience.Course.class),
            BarrierExperience.Builder::course,
            BarrierExperience::course)
        .optional(
            "chronicity",
            Scalars.oneOf(BarrierExperience.Chronicity.class),
            BarrierExperience.Builder::chronicity,
            BarrierExperience::chronicity)
        .oneOrMore(
            "mechanism",
            Scalars.id(Mechanism.class),
            BarrierExperience.Builder::addAllMechanisms,
            BarrierExperience::mechanisms)
        .oneOrMore(
            "leverage",
            Scalars.oneOf(BarrierExperience.Leverage.class),
            BarrierExperience.Builder::addAllLeverage,
            BarrierExperience::leverage)
        .oneOrMore(
            "safety",
            Scalars.id(SafetyConcern.class),
            BarrierExperience.Builder::addAllSafety,
            BarrierExperience::safety)
        .oneOrMore(
            "linked-to",
            Scalars.id(IdentityDimension.class),
            BarrierExperience.Builder::addAllLinkedTo,
            BarrierExperience::linkedTo)
        .usually(
            "consents",
            Consents.none(),
            ConsentsCodec.consents(),
            BarrierExperience.Builder::consents,
            BarrierExperience::consents);
  }

  /** A score, known by {@code measurement:}. */
  public static Codec<Measurement> measurement() {
    return Shape.of(Measurement::builder, Measurement.Builder::build)
        .required(
            "measurement",
            Scalars.id(Instrument.class),
            Measurement.Builder::instrument,
            Measurement::instrument)
        .optional(
            "score",
            score(),
            Measurement.Builder::score,
            m -> m.score().stream().boxed().findFirst())
        .optional(
            "previous",
            score(),
            Measurement.Builder::previous,
            m -> m.previous().stream().boxed().findFirst())
        .map(
            "items",
            Scalars.integer(),
            score(),
            Measurement.Builder::putAllItems,
            Measurement::items)
        .usually(
            "followed-up",
            Answer.UNKNOWN,
            Scalars.oneOf(Answer.class),
            Measurement.Builder::followedUp,
            Measurement::followedUp)
        .optional("taken-on", Scalars.date(), Measurement.Builder::takenOn, Measurement::takenOn)
        .usually(
            "source",
            Source.CLIENT_STATED,
            Scalars.oneOf(Source.class),
            Measurement.Builder::source,
            Measurement::source);
  }

  // A host may have computed it, so every digit is kept.
  private static Codec<Double> score() {
    return Scalars.of(
        "a number",
        new Form.Decimal(Double.POSITIVE_INFINITY),
        text ->
            SCORE.matcher(text).matches() ? Optional.of(Double.valueOf(text)) : Optional.empty(),
        n -> n == n.intValue() ? (Object) n.intValue() : n);
  }
}
