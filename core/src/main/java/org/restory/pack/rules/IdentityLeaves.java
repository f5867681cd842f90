package org.restory.pack.rules;

import static org.restory.pack.text.Scalars.id;
import static org.restory.pack.text.Scalars.oneOf;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import org.restory.context.Disclosure;
import org.restory.model.Id;
import org.restory.model.person.Identity;
import org.restory.model.person.IdentityDimension;
import org.restory.pack.text.Codec;
import org.restory.pack.text.Component;
import org.restory.pack.text.Lists;
import org.restory.pack.text.Records;
import org.restory.pack.text.Scalars;
import org.restory.pack.text.Shape;
import org.restory.pack.text.Union;
import org.restory.rule.Range;
import org.restory.rule.condition.IdentityVoiced;
import org.restory.rule.condition.IntersectionStated;
import org.restory.rule.condition.Leaf;
import org.restory.rule.condition.PositionsDiffer;

/** The codecs of conditions on who a person is. */
public final class IdentityLeaves {
  private IdentityLeaves() {}

  public static void addTo(Union<Leaf> leaves) {
    leaves
        .form("identity", IdentityVoiced.class, leaf -> leaf.identity().isPresent(), identity())
        .form("dimension", IdentityVoiced.class, dimension())
        .form("intersection", IntersectionStated.class, intersection())
        .form("difference", PositionsDiffer.class, difference());
  }

  private static Codec<IdentityVoiced> identity() {
    Shape<IdentityVoiced, IdentityVoiced.Builder> shape = Shape.of(
            IdentityVoiced::builder, IdentityVoiced.Builder::build)
        .optional(
            "identity",
            id(Identity.class),
            IdentityVoiced.Builder::identity,
            IdentityVoiced::identity)
        .optional(
            "dimension",
            id(IdentityDimension.class),
            IdentityVoiced.Builder::dimension,
            IdentityVoiced::dimension);
    return qualified(shape);
  }

  private static Codec<IdentityVoiced> dimension() {
    Shape<IdentityVoiced, IdentityVoiced.Builder> shape = Shape.of(
            IdentityVoiced::builder, IdentityVoiced.Builder::build)
        .required(
            "dimension",
            AnyOr.of(id(IdentityDimension.class)),
            IdentityVoiced.Builder::dimension,
            IdentityVoiced::dimension);
    return qualified(shape);
  }

  private static Codec<IdentityVoiced> qualified(
      Shape<IdentityVoiced, IdentityVoiced.Builder> shape) {
    return shape
        .usually(
            "salience",
            Range.any(),
            Scalars.range(),
            IdentityVoiced.Builder::salience,
            IdentityVoiced::salience)
        .oneOrMore(
            "position",
            oneOf(Disclosure.Position.class),
            IdentityVoiced.Builder::addAllPositions,
            IdentityVoiced::positions)
        .oneOrMore(
            "meaning",
            oneOf(Disclosure.Meaning.class),
            IdentityVoiced.Builder::addAllMeanings,
            IdentityVoiced::meanings);
  }

  private static Codec<IntersectionStated> intersection() {
    Codec<Optional<List<Id<IdentityDimension>>>> sides =
        AnyOr.of(Lists.some(id(IdentityDimension.class)));
    return Records.of(
        Component.required(
            "intersection",
            sides,
            leaf -> leaf.dimensions().isEmpty()
                ? Optional.empty()
                : Optional.of(leaf.dimensions().asList())),
        dimensions -> new IntersectionStated(ImmutableSet.copyOf(dimensions.orElse(List.of()))));
  }

  private static Codec<PositionsDiffer> difference() {
    return Records.of(
        Component.required(
            "difference", AnyOr.of(id(IdentityDimension.class)), PositionsDiffer::dimension),
        PositionsDiffer::new);
  }
}
