package org.restory.pack.rules;

import static org.restory.pack.text.Scalars.id;
import static org.restory.pack.text.Scalars.oneOf;

import com.google.common.collect.ImmutableBiMap;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.restory.model.Format;
import org.restory.model.Participation;
import org.restory.model.Tag;
import org.restory.model.practice.Aim;
import org.restory.model.practice.Exercise;
import org.restory.model.practice.Framework;
import org.restory.model.practice.Technique;
import org.restory.pack.text.Codec;
import org.restory.pack.text.Form;
import org.restory.pack.text.Node;
import org.restory.pack.text.Ranges;
import org.restory.pack.text.Reading;
import org.restory.pack.text.Scalars;
import org.restory.pack.text.Shape;
import org.restory.rule.effect.Target;

/** The codec of the exercises that an effect is about: a word, or criteria. */
public final class TargetCodec implements Codec<Target> {
  private static final ImmutableBiMap<String, Target> WORDS =
      ImmutableBiMap.of("everything", Target.everything(), "client-work", Target.clientWork());

  private final Shape<Target, Target.Builder> criteria = criteria();

  @Override
  public @Nullable Target read(Node node, Reading reading) {
    if (!(node instanceof Node.Scalar scalar)) {
      return criteria.read(node, reading);
    }
    Target target = WORDS.get(scalar.text());
    if (target == null) {
      reading.unexpected(
          node,
          String.join(" or ", WORDS.keySet()) + " or a mapping of "
              + String.join(", ", criteria.names()));
    }
    return target;
  }

  @Override
  public Object write(Target value) {
    return Objects.requireNonNullElseGet(WORDS.inverse().get(value), () -> criteria.write(value));
  }

  @Override
  public Form form() {
    return Form.either(new Form.OneOf(WORDS.keySet().asList()), criteria.form()).called("target");
  }

  private static Shape<Target, Target.Builder> criteria() {
    return Shape.of(Target::builder, Target.Builder::build)
        .oneOrMore(
            "exercise", id(Exercise.class), Target.Builder::addAllExercises, Target::exercises)
        .oneOrMore(
            "technique", id(Technique.class), Target.Builder::addAllTechniques, Target::techniques)
        .oneOrMore(
            "framework", id(Framework.class), Target.Builder::addAllFrameworks, Target::frameworks)
        .oneOrMore(
            "family",
            oneOf(Technique.Family.class),
            Target.Builder::addAllFamilies,
            Target::families)
        .oneOrMore("tag", id(Tag.class), Target.Builder::addAllTags, Target::tags)
        .oneOrMore("aim", id(Aim.class), Target.Builder::addAllAims, Target::aims)
        .oneOrMore(
            "with",
            oneOf(Participation.class),
            Target.Builder::addAllParticipations,
            Target::participations)
        .oneOrMore("format", oneOf(Format.class), Target.Builder::addAllFormats, Target::formats)
        .optional(
            "depth",
            Ranges.atLeast(1),
            Target.Builder::minDepth,
            target -> target.minDepth().stream().boxed().findFirst())
        .optional(
            "exposure",
            Ranges.atLeast(0),
            Target.Builder::minExposure,
            target -> target.minExposure().stream().boxed().findFirst())
        .usually(
            "not-self-guided",
            false,
            Scalars.truth(),
            Target.Builder::notSelfGuided,
            Target::notSelfGuided)
        .usually(
            "without-adaptation",
            false,
            Scalars.truth(),
            Target.Builder::withoutAdaptation,
            Target::withoutAdaptation)
        .optional(
            "declined",
            Ranges.atLeast(1),
            Target.Builder::declinedTimes,
            target -> target.declinedTimes().stream().boxed().findFirst());
  }
}
