package org.restory.promises;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.restory.catalog.Catalog;
import org.restory.context.Circumstance;
import org.restory.context.Disclosure;
import org.restory.context.Fact;
import org.restory.context.Intersection;
import org.restory.context.SessionContext;
import org.restory.context.Stated;
import org.restory.model.ConsentScope;
import org.restory.model.Id;
import org.restory.model.person.AccessNeed;
import org.restory.model.person.Goal;
import org.restory.model.safety.SafetyConcern;
import org.restory.recommend.Recommender;
import org.restory.report.PlainText;
import org.restory.report.Recommendation;
import org.restory.report.RecommendationReport;
import org.restory.rule.Rule;
import org.restory.rule.condition.Condition;
import org.restory.rule.effect.Effect;
import org.restory.rule.effect.Target;
import org.restory.testing.Contents;
import org.restory.testing.RandomRules;
import org.restory.testing.Refusal;
import org.restory.testing.Samples;
import org.restory.testing.Sentinels;

/** A fact without the consent for a use is neither used so nor shown so, and withdrawing it removes its every trace. */
@Domain(DomainContext.Global.class)
@Domain(AnySession.class)
class ConsentBindsTest {
  @Property
  void what_is_refused_for_planning_might_as_well_not_have_been_said(
      @ForAll Catalog catalog, @ForAll SessionContext session) {
    Recommender recommender = Recommender.of(catalog);

    List<Fact> refusable = session
        .facts()
        .filter(Refusal::isPossible)
        .filter(fact -> !isConcern(fact))
        .toList();
    for (Fact fact : refusable) {
      List<Fact> others = session.facts().filter(other -> !other.equals(fact)).toList();
      Fact refused = Refusal.of(fact);

      SessionContext unsaid = session.withFacts(others);
      SessionContext withdrawn = session.withFacts(
          session.facts().map(each -> each.equals(fact) ? refused : each).toList());

      assertThat(recommender.recommend(withdrawn)).isEqualTo(recommender.recommend(unsaid));
    }
  }

  @Property
  void no_refusal_takes_away_the_protection_of_a_safety_concern(
      @ForAll Catalog catalog, @ForAll SessionContext session) {
    Recommender recommender = Recommender.of(catalog);
    SessionContext refused = session.withFacts(
        session.facts().map(fact -> isConcern(fact) ? Refusal.of(fact) : fact).toList());

    assertThat(recommender.recommend(refused).recommendations())
        .extracting(Recommendation::exercise)
        .isEqualTo(recommender.recommend(session).recommendations().stream()
            .map(Recommendation::exercise)
            .toList());
  }

  private static boolean isConcern(Fact fact) {
    return fact instanceof Stated<?> stated && stated.kind() == SafetyConcern.class;
  }

  @Property
  void an_identity_without_consent_or_from_elsewhere_leaves_no_word(
      @ForAll Catalog catalog, @ForAll SessionContext session) {
    RecommendationReport report = Recommender.of(catalog).recommend(session);

    assertThat(Contents.facts(report))
        .filteredOn(fact -> fact instanceof Disclosure || fact instanceof Intersection)
        .allMatch(fact -> fact.source().isClient())
        .allMatch(fact -> fact.consents().allows(ConsentScope.USE_FOR_PLANNING));
    assertThat(Sentinels.in(PlainText.of(catalog).write(report)))
        .isSubsetOf(session
            .facts()
            .filter(Fact::mayBeUsed)
            .flatMap(Contents::texts)
            .flatMap(text -> Sentinels.in(text).stream())
            .collect(toImmutableSet()));
  }

  @Property
  void the_client_sees_only_what_they_agreed_to_see(
      @ForAll Catalog catalog, @ForAll SessionContext session) {
    RecommendationReport report = Recommender.of(catalog).recommend(session).forClient();

    assertThat(Contents.facts(report))
        .allMatch(fact -> fact.consents().allows(ConsentScope.SHOW_IN_CLIENT_MATERIAL))
        .allMatch(fact -> fact.source().isClient())
        .noneMatch(Circumstance.class::isInstance);
    assertThat(Sentinels.in(PlainText.of(catalog).write(report)))
        .isSubsetOf(session
            .facts()
            .filter(Fact::mayBeShownToClient)
            .flatMap(Contents::texts)
            .flatMap(text -> Sentinels.in(text).stream())
            .collect(toImmutableSet()));
  }

  @Example
  void a_refused_access_need_holds_nothing_back() {
    Target unadapted = Target.builder().withoutAdaptation(true).build();
    Rule withhold =
        RandomRules.rule("adapt-first", Condition.always(), new Effect.Withhold(unadapted, true));
    Recommender recommender = Recommender.of(Samples.catalog(Samples.REST_IS_WANTED, withhold));
    Stated<Goal> goal = Stated.byClient(Goal.class, Id.of("rest-more"));
    Stated<AccessNeed> need = Stated.byClient(AccessNeed.class, Id.of("interpreter"));
    SessionContext session = Samples.session();

    assertThat(recommender.recommend(session.withFacts(List.of(goal, need))).recommendations())
        .isEmpty();
    assertThat(recommender
            .recommend(session.withFacts(List.of(goal, Refusal.of(need))))
            .recommendations())
        .isNotEmpty();
  }
}
