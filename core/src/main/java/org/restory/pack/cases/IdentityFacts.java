package org.restory.pack.cases;

import org.restory.context.Consents;
import org.restory.context.Disclosure;
import org.restory.context.Intersection;
import org.restory.context.Source;
import org.restory.model.person.Identity;
import org.restory.model.person.IdentityDimension;
import org.restory.model.world.LifeDomain;
import org.restory.pack.text.Codec;
import org.restory.pack.text.Lists;
import org.restory.pack.text.Scalars;
import org.restory.pack.text.Shape;
import org.restory.pack.text.Verbatim;

/** The codecs of sides of identity, and of where they meet, in the person's own words. */
public final class IdentityFacts {
  private IdentityFacts() {}

  /** A side of identity, known by {@code dimension:}. */
  public static Codec<Disclosure> disclosure() {
    return Shape.of(Disclosure::builder, Disclosure.Builder::build)
        .required(
            "dimension",
            Scalars.id(IdentityDimension.class),
            Disclosure.Builder::dimension,
            Disclosure::dimension)
        .required("words", Verbatim.text(), Disclosure.Builder::words, Disclosure::words)
        .optional(
            "concept", Scalars.id(Identity.class), Disclosure.Builder::concept, Disclosure::concept)
        .required(
            "source", Scalars.oneOf(Source.class), Disclosure.Builder::source, Disclosure::source)
        .optional(
            "salience",
            Scalars.integer(0, 4),
            Disclosure.Builder::salience,
            d -> d.salience().stream().boxed().findFirst())
        .map(
            "salience-in",
            Scalars.oneOf(LifeDomain.class),
            Scalars.integer(0, 4),
            Disclosure.Builder::putAllSalienceIn,
            Disclosure::salienceIn)
        .optional(
            "position",
            Scalars.oneOf(Disclosure.Position.class),
            Disclosure.Builder::position,
            Disclosure::position)
        .map(
            "position-in",
            Scalars.oneOf(LifeDomain.class),
            Scalars.oneOf(Disclosure.Position.class),
            Disclosure.Builder::putAllPositionIn,
            Disclosure::positionIn)
        .usually(
            "visibility",
            Disclosure.Visibility.NOT_SAID,
            Scalars.oneOf(Disclosure.Visibility.class),
            Disclosure.Builder::visibility,
            Disclosure::visibility)
        .usually(
            "voicing",
            Disclosure.Voicing.VOICED_BY_CLIENT,
            Scalars.oneOf(Disclosure.Voicing.class),
            Disclosure.Builder::voicing,
            Disclosure::voicing)
        .list(
            "meanings",
            Scalars.oneOf(Disclosure.Meaning.class),
            Disclosure.Builder::addAllMeanings,
            Disclosure::meanings)
        .list("use", Verbatim.text(), Disclosure.Builder::addAllTermsToUse, Disclosure::termsToUse)
        .list(
            "avoid",
            Verbatim.text(),
            Disclosure.Builder::addAllTermsToAvoid,
            Disclosure::termsToAvoid)
        .usually(
            "consents",
            Consents.none(),
            ConsentsCodec.consents(),
            Disclosure.Builder::consents,
            Disclosure::consents)
        .optional("as-of", Scalars.date(), Disclosure.Builder::asOf, Disclosure::asOf);
  }

  /** Where sides of identity meet, known by {@code intersection:}. */
  public static Codec<Intersection> intersection() {
    return Shape.of(Intersection::builder, Intersection.Builder::build)
        .required(
            "intersection",
            Lists.of(Scalars.id(IdentityDimension.class)),
            Intersection.Builder::addAllDimensions,
            i -> i.dimensions().asList())
        .required("words", Verbatim.text(), Intersection.Builder::words, Intersection::words)
        .list(
            "domains",
            Scalars.oneOf(LifeDomain.class),
            Intersection.Builder::addAllDomains,
            Intersection::domains)
        .list(
            "meanings",
            Scalars.oneOf(Disclosure.Meaning.class),
            Intersection.Builder::addAllMeanings,
            Intersection::meanings)
        .usually(
            "source",
            Source.CLIENT_STATED,
            Scalars.oneOf(Source.class),
            Intersection.Builder::source,
            Intersection::source)
        .usually(
            "consents",
            Consents.none(),
            ConsentsCodec.consents(),
            Intersection.Builder::consents,
            Intersection::consents);
  }
}
