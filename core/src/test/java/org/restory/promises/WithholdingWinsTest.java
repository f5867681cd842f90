package org.restory.promises;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.restory.catalog.Catalog;
import org.restory.context.Consents;
import org.restory.context.Fact;
import org.restory.context.Readiness;
import org.restory.context.SessionConsent;
import org.restory.context.SessionContext;
import org.restory.context.Stated;
import org.restory.engine.UsableFacts;
import org.restory.model.Id;
import org.restory.model.Participation;
import org.restory.model.practice.Aim;
import org.restory.model.practice.Exercise;
import org.restory.model.safety.SafetyConcern;
import org.restory.recommend.Recommender;
import org.restory.report.Recommendation;
import org.restory.report.RecommendationReport;
import org.restory.rule.Rule;
import org.restory.rule.effect.Effect;
import org.restory.testing.PlainReading;
import org.restory.testing.PlainTargets;
import org.restory.testing.Vocabulary;

/** What is withheld is never recommended, and a safety concern never brings in anything deeper or more exposed. */
@Domain(DomainContext.Global.class)
@Domain(AnySession.class)
class WithholdingWinsTest {
  @Property
  void nothing_is_recommended_and_withheld_in_one_report(
      @ForAll Catalog catalog, @ForAll SessionContext session) {
    RecommendationReport report = Recommender.of(catalog).recommend(session);

    ImmutableSet<Id<Exercise>> withheld = report.withholdings().stream()
        .flatMap(withholding -> withholding.exercises().stream())
        .collect(toImmutableSet());

    assertThat(exercises(report)).noneMatch(withheld::contains);
  }

  @Property
  void nothing_is_recommended_that_a_rule_holds_back_on_a_plain_reading(
      @ForAll Catalog catalog, @ForAll SessionContext session) {
    ImmutableList<Effect> effects = new PlainReading(catalog, UsableFacts.of(session))
        .holding().stream()
            .map(Rule::then)
            .flatMap(ImmutableList::stream)
            .collect(ImmutableList.toImmutableList());
    PlainTargets targets = new PlainTargets(catalog, session);

    RecommendationReport report = Recommender.of(catalog).recommend(session);

    assertThat(exercises(report))
        .map(id -> catalog.get(Exercise.class, id))
        .noneMatch(
            exercise -> effects.stream().anyMatch(effect -> targets.holdsBack(effect, exercise)));
  }

  @Property
  void nothing_is_recommended_without_its_consents_its_prerequisites_and_its_time(
      @ForAll Catalog catalog, @ForAll SessionContext session) {
    RecommendationReport report = Recommender.of(catalog).recommend(session);

    assertThat(exercises(report))
        .map(id -> catalog.get(Exercise.class, id))
        .allSatisfy(exercise -> {
          assertThat(exercise.formats()).contains(session.format());
          assertThat(exercise.phases()).contains(session.phase());
          assertThat(exercise.minutes()).isLessThanOrEqualTo(session.minutes().orElse(480));
          assertThat(exercise.consents())
              .allMatch(scope ->
                  session.consents().contains(new SessionConsent(scope, Consents.Decision.GIVEN)));
          assertThat(exercise.prerequisites())
              .noneMatch(id -> session.readiness().contains(new Readiness(id, false)));
        });
  }

  @Property(tries = 300)
  void another_safety_concern_brings_in_nothing_deeper_or_more_exposed(
      @ForAll Catalog catalog,
      @ForAll SessionContext session,
      @ForAll("concerns") Stated<SafetyConcern> concern) {
    Recommender recommender = Recommender.of(catalog);
    RecommendationReport before = recommender.recommend(session);
    int depth =
        before.recommendations().stream().mapToInt(Recommendation::depth).max().orElse(1);
    int exposure = before.recommendations().stream()
        .mapToInt(Recommendation::exposure)
        .max()
        .orElse(0);

    RecommendationReport after = recommender.recommend(adding(session, concern));

    assertThat(after.recommendations())
        .filteredOn(recommendation -> !exercises(before).contains(recommendation.exercise()))
        .allSatisfy(added -> {
          assertThat(added.depth()).isLessThanOrEqualTo(depth);
          assertThat(added.exposure()).isLessThanOrEqualTo(exposure);
        });
  }

  @Property
  void the_clinicians_own_work_never_reaches_the_client(
      @ForAll Catalog catalog, @ForAll SessionContext session) {
    RecommendationReport report = Recommender.of(catalog).recommend(session).forClient();

    assertThat(report.recommendations())
        .extracting(Recommendation::participation)
        .doesNotContain(Participation.CLINICIAN, Participation.SUPERVISION);
    assertThat(report.recommendations().stream().flatMap(r -> r.aims().stream()))
        .noneMatch(served -> catalog.get(Aim.class, served.raised().aim()).forClinician());
    assertThat(report.aims()).isEmpty();
    assertThat(report.withholdings()).isEmpty();
  }

  private static SessionContext adding(SessionContext session, Fact fact) {
    return session.withFacts(
        ImmutableList.<Fact>builder().addAll(session.facts().toList()).add(fact).build());
  }

  private static ImmutableSet<Id<Exercise>> exercises(RecommendationReport report) {
    return report.recommendations().stream()
        .map(Recommendation::exercise)
        .collect(toImmutableSet());
  }

  @Provide
  Arbitrary<Stated<SafetyConcern>> concerns() {
    return Arbitraries.of(Vocabulary.CONCERNS)
        .map(id -> Stated.byClinician(SafetyConcern.class, id));
  }
}
