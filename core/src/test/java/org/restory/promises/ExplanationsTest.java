package org.restory.promises;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.restory.catalog.Catalog;
import org.restory.context.Circumstance;
import org.restory.context.Fact;
import org.restory.context.SessionContext;
import org.restory.model.Id;
import org.restory.model.practice.Aim;
import org.restory.recommend.Recommender;
import org.restory.report.Reason;
import org.restory.report.Recommendation;
import org.restory.report.Recommendation.ServedAim;
import org.restory.report.RecommendationReport;
import org.restory.rule.Rule;
import org.restory.rule.condition.Leaf;
import org.restory.testing.RandomCatalogs;
import org.restory.testing.RandomLeaves;

/** The facts that a recommendation cites bring it about, and taking a cited reason away changes it. */
@Domain(DomainContext.Global.class)
@Domain(AnySession.class)
class ExplanationsTest {
  private static final int UNLIMITED = Integer.MAX_VALUE / 2;
  private static final Id<Rule> SAFEGUARD = Id.of("restory:context-is-addressed");

  @Property(tries = 500)
  void the_cited_facts_alone_bring_a_recommendation_about(
      @ForAll("catalogs") Catalog catalog, @ForAll SessionContext session) {
    Recommender recommender = Recommender.of(catalog).atMost(UNLIMITED);
    RecommendationReport report = recommender.recommend(session);

    for (Recommendation full : report.recommendations()) {
      if (reasons(full).noneMatch(reason -> isOf(SAFEGUARD, reason))) {
        Optional<Recommendation> again =
            find(replay(recommender, session, citedWithCompanions(catalog, report, full)), full);

        assertThat(again).isPresent();
        assertThat(again.orElseThrow().aims())
            .extracting(served -> served.raised().aim())
            .containsAll(
                full.aims().stream().map(served -> served.raised().aim()).toList());
        assertThat(reasons(again.orElseThrow()).map(Reason::rule))
            .containsAll(reasons(full).map(Reason::rule).toList());
      }
    }
  }

  @Property
  void what_seeks_change_around_the_person_comes_again_with_what_the_safeguard_cites(
      @ForAll("catalogs") Catalog catalog, @ForAll SessionContext session) {
    Recommender recommender = Recommender.of(catalog).atMost(UNLIMITED);

    recommender.recommend(session).recommendations().stream()
        .filter(full -> reasons(full).anyMatch(reason -> isOf(SAFEGUARD, reason)))
        .forEach(full -> assertThat(replay(recommender, session, cited(full)).recommendations())
            .anyMatch(again -> addressesContext(catalog, again)));
  }

  @Property
  void taking_the_facts_of_a_reason_away_changes_the_recommendation(
      @ForAll("catalogs") Catalog catalog, @ForAll SessionContext session) {
    Recommender recommender = Recommender.of(catalog);
    RecommendationReport report = recommender.recommend(session);

    for (Recommendation full : report.recommendations()) {
      reasons(full)
          .map(Reason::facts)
          .filter(facts -> facts.stream().anyMatch(fact -> !(fact instanceof Circumstance)))
          .forEach(facts -> {
            ImmutableSet<Fact> rest =
                session.facts().filter(fact -> !facts.contains(fact)).collect(toImmutableSet());

            assertThat(find(replay(recommender, session, rest), full))
                .isNotEqualTo(Optional.of(full));
          });
    }
  }

  private static RecommendationReport replay(
      Recommender recommender, SessionContext session, ImmutableSet<Fact> facts) {
    return recommender.recommend(session.withFacts(facts));
  }

  /** Where a barrier sits beyond persons, nothing stands without something that seeks change around them. */
  private static ImmutableSet<Fact> citedWithCompanions(
      Catalog catalog, RecommendationReport report, Recommendation full) {
    return Stream.concat(
            Stream.of(full),
            report.recommendations().stream().filter(other -> addressesContext(catalog, other)))
        .flatMap(each -> cited(each).stream())
        .collect(toImmutableSet());
  }

  private static ImmutableSet<Fact> cited(Recommendation full) {
    return Stream.concat(
            reasons(full).flatMap(reason -> reason.facts().stream()), full.permittedBy().stream())
        .collect(toImmutableSet());
  }

  private static Stream<Reason> reasons(Recommendation full) {
    return full.aims().stream().map(ServedAim::raised).flatMap(raised -> raised.reasons().stream());
  }

  private static boolean isOf(Id<Rule> rule, Reason reason) {
    return reason.rule().equals(Optional.of(rule));
  }

  private static boolean addressesContext(Catalog catalog, Recommendation full) {
    return full.aims().stream()
        .anyMatch(served -> catalog.get(Aim.class, served.raised().aim()).addressesContext());
  }

  private static Optional<Recommendation> find(RecommendationReport report, Recommendation sought) {
    return report.recommendations().stream()
        .filter(each -> each.exercise().equals(sought.exercise()))
        .findFirst();
  }

  @Provide
  Arbitrary<Catalog> catalogs() {
    return Arbitraries.oneOf(
        RandomCatalogs.any(),
        RandomCatalogs.over(RandomLeaves.any().filter(leaf -> leaf.ground() != Leaf.Ground.AIM)));
  }
}
