package org.restory.promises;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.restory.catalog.Catalog;
import org.restory.context.BarrierExperience;
import org.restory.context.ClinicianPosition;
import org.restory.context.Disclosure;
import org.restory.context.Fact;
import org.restory.context.Intersection;
import org.restory.context.SessionContext;
import org.restory.context.Stated;
import org.restory.model.Id;
import org.restory.model.safety.SafetyConcern;
import org.restory.recommend.Recommender;
import org.restory.report.Reason;
import org.restory.report.Recommendation;
import org.restory.rule.Rule;
import org.restory.rule.condition.FactsSetAside;
import org.restory.rule.condition.Leaf;
import org.restory.rule.condition.PositionsDiffer;
import org.restory.testing.RandomCatalogs;
import org.restory.testing.RandomLeaves;

/** A context with no identity at all gets recommendations as rich as any other. */
@Domain(DomainContext.Global.class)
@Domain(AnySession.class)
class FullQualityWithoutDisclosureTest {
  private static final int UNLIMITED = Integer.MAX_VALUE / 2;

  /** What it adds depends on something else being offered. */
  private static final Id<Rule> SAFEGUARD = Id.of("restory:context-is-addressed");

  @Property
  void where_no_rule_rests_on_identity_nothing_is_lost_by_silence(
      @ForAll("impersonal") Catalog catalog, @ForAll SessionContext session) {
    Recommender recommender = Recommender.of(catalog);

    assertThat(recommender.recommend(silent(session))).isEqualTo(recommender.recommend(session));
  }

  @Property
  void where_other_facts_call_for_something_silence_still_finds_something(
      @ForAll("withoutSilence") Catalog catalog, @ForAll SessionContext session) {
    // With a concern, what is missing around the person may only be made good by gentle work, which
    // a
    // small catalog may lack; then nothing is offered to anyone.
    Assume.that(session.facts().noneMatch(FullQualityWithoutDisclosureTest::isConcern));
    Recommender recommender = Recommender.of(catalog).atMost(UNLIMITED);

    boolean foundBesides = recommender.recommend(session).recommendations().stream()
        .anyMatch(FullQualityWithoutDisclosureTest::isFoundBesidesIdentity);

    if (foundBesides) {
      assertThat(recommender.recommend(silent(session)).recommendations()).isNotEmpty();
    }
  }

  private static SessionContext silent(SessionContext session) {
    return session.withFacts(session
        .facts()
        .filter(fact -> !(fact instanceof Disclosure || fact instanceof Intersection))
        .toList());
  }

  private static boolean isFoundBesidesIdentity(Recommendation recommendation) {
    return recommendation.aims().stream()
        .flatMap(served -> served.raised().reasons().stream())
        .filter(reason -> !reason.rule().equals(Optional.of(SAFEGUARD)))
        .map(Reason::facts)
        .anyMatch(facts ->
            facts.stream().noneMatch(FullQualityWithoutDisclosureTest::isIdentityOrConcern));
  }

  private static boolean isIdentityOrConcern(Fact fact) {
    return fact instanceof Disclosure
        || fact instanceof Intersection
        || fact instanceof ClinicianPosition
        || isConcern(fact);
  }

  private static boolean isConcern(Fact fact) {
    return (fact instanceof Stated<?> stated && stated.kind() == SafetyConcern.class)
        || (fact instanceof BarrierExperience barrier && !barrier.safety().isEmpty());
  }

  private static boolean isOnIdentity(Leaf leaf) {
    return leaf.ground() == Leaf.Ground.IDENTITY
        || leaf instanceof PositionsDiffer
        || leaf instanceof FactsSetAside;
  }

  /** A rule may ask whether nothing was voiced; what follows from that is for its author to answer. */
  @Provide
  Arbitrary<Catalog> withoutSilence() {
    return RandomCatalogs.over(
        RandomLeaves.any(), RandomLeaves.any().filter(leaf -> !isOnIdentity(leaf)));
  }

  @Provide
  Arbitrary<Catalog> impersonal() {
    return RandomCatalogs.over(RandomLeaves.any().filter(leaf -> !isOnIdentity(leaf)));
  }
}
