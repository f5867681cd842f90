package org.restory.review;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.Stream;
import org.restory.catalog.Catalog;
import org.restory.context.Consents;
import org.restory.context.Disclosure;
import org.restory.context.Fact;
import org.restory.context.SessionContext;
import org.restory.context.Source;
import org.restory.model.ConsentScope;
import org.restory.model.Id;
import org.restory.model.person.Identity;
import org.restory.model.person.IdentityDimension;
import org.restory.model.world.LifeDomain;
import org.restory.review.ParityDifference.Instead;

/**
 * One disclosure of a case put out of its place, with everything else kept.
 *
 * @param disclosure what was disclosed
 * @param instead what stands in its place
 * @param to the concept in its place, where it is one
 * @param after the case as it is then
 */
record Exchange(
    Disclosure disclosure, Instead instead, Optional<Id<Identity>> to, SessionContext after) {
  private static final String OWN_WORDS = "in own words";
  private static final String OTHER_WORDS = "in other words";

  /** Every exchange for a case: each other identity of the dimension, other words alone, and nothing. */
  static Stream<Exchange> in(Catalog catalog, SessionContext session) {
    return session.disclosures().stream()
        .flatMap(disclosure -> Stream.of(
                others(catalog, disclosure)
                    .map(other -> new Exchange(
                        disclosure,
                        Instead.ANOTHER,
                        Optional.of(other.id()),
                        with(session, disclosure, named(disclosure, other)))),
                Stream.of(new Exchange(
                    disclosure,
                    Instead.OTHER_WORDS,
                    Optional.empty(),
                    with(session, disclosure, said(disclosure, OTHER_WORDS).build()))),
                Stream.of(new Exchange(
                    disclosure, Instead.NOTHING, Optional.empty(), without(session, disclosure))))
            .flatMap(exchanges -> exchanges));
  }

  /** A case in which one side of identity is voiced, with all that a rule may ask of it, and no other. */
  static SessionContext voicing(Id<IdentityDimension> dimension, SessionContext session) {
    Disclosure voiced = Disclosure.builder()
        .dimension(dimension)
        .words(OWN_WORDS)
        .source(Source.CLIENT_STATED)
        .salience(4)
        .position(Disclosure.Position.DISADVANTAGED)
        .putPositionIn(LifeDomain.WORK, Disclosure.Position.ADVANTAGED)
        .addMeanings(Disclosure.Meaning.values())
        .consents(
            Consents.given(ConsentScope.USE_FOR_PLANNING, ConsentScope.SHOW_IN_CLIENT_MATERIAL))
        .build();
    return session.withFacts(ImmutableList.<Fact>builder()
        .add(voiced)
        .addAll(session.facts().filter(fact -> !(fact instanceof Disclosure)).iterator())
        .build());
  }

  private static Stream<Identity> others(Catalog catalog, Disclosure disclosure) {
    return catalog.offered(Identity.class).stream()
        .filter(identity -> identity.dimension().equals(disclosure.dimension()))
        .filter(identity -> !disclosure.concept().equals(Optional.of(identity.id())));
  }

  private static Disclosure named(Disclosure disclosure, Identity other) {
    return said(disclosure, other.name()).concept(other.id()).build();
  }

  /** The same disclosure in other words, with no concept yet. */
  private static Disclosure.Builder said(Disclosure before, String words) {
    return Disclosure.builder()
        .dimension(before.dimension())
        .words(words)
        .source(before.source())
        .salience(before.salience())
        .putAllSalienceIn(before.salienceIn())
        .position(before.position())
        .putAllPositionIn(before.positionIn())
        .visibility(before.visibility())
        .voicing(before.voicing())
        .addAllMeanings(before.meanings())
        .addAllTermsToUse(before.termsToUse())
        .addAllTermsToAvoid(before.termsToAvoid())
        .consents(before.consents())
        .asOf(before.asOf());
  }

  private static SessionContext with(SessionContext session, Disclosure before, Disclosure after) {
    ImmutableList.Builder<Fact> facts = ImmutableList.builder();
    session.facts().forEach(fact -> facts.add(fact.equals(before) ? after : fact));
    return session.withFacts(facts.build());
  }

  private static SessionContext without(SessionContext session, Disclosure disclosure) {
    return session.withFacts(
        session.facts().filter(fact -> !fact.equals(disclosure)).toList());
  }

  /** Shows nothing that was shared. */
  @Override
  public String toString() {
    return "Exchange{private}";
  }
}
