package org.restory.promises;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;
import org.restory.catalog.Catalog;
import org.restory.catalog.Pack;
import org.restory.context.SessionContext;
import org.restory.model.Id;
import org.restory.model.practice.Exercise;
import org.restory.recommend.Recommender;
import org.restory.report.RecommendationReport;
import org.restory.testing.Contents;
import org.restory.testing.RandomLayers;

/** Adding a pack changes no recommendation that its rules, exercises and overrides do not touch. */
@Domain(DomainContext.Global.class)
@Domain(AnySession.class)
class LayersTouchOnlyTheirOwnTest {
  private static final String OVERRIDDEN = "exercise-0";

  @Property(tries = 300)
  void where_none_of_its_rules_holds_and_none_of_its_exercises_is_named_nothing_changes(
      @ForAll Pack base, @ForAll("additions") Pack layer, @ForAll SessionContext session) {
    RecommendationReport before = report(session, base);
    RecommendationReport after = report(session, base, layer);

    boolean touched = Contents.texts(after).anyMatch(text -> text.contains("acme:"));
    Statistics.label("touched").collect(touched);
    Assume.that(!touched);
    assertSays(after, before);
  }

  @Property(tries = 300)
  void where_an_overridden_exercise_is_named_neither_before_nor_after_nothing_changes(
      @ForAll Pack base, @ForAll("overrides") Pack layer, @ForAll SessionContext session) {
    Id<Exercise> overridden = Id.of(OVERRIDDEN);
    Assume.that(session.history().stream().noneMatch(past -> past.exercise().equals(overridden)));
    RecommendationReport before = report(session, base);
    RecommendationReport after = report(session, base, layer);

    Assume.that(!names(before, overridden) && !names(after, overridden));
    assertSays(after, before);
  }

  @Property(tries = 200)
  void the_order_of_packs_that_do_not_know_each_other_changes_nothing(
      @ForAll Pack base,
      @ForAll("additions") Pack one,
      @ForAll("overrides") Pack other,
      @ForAll SessionContext session) {
    Catalog catalog = Catalog.of(base, one, other);
    Catalog turned = Catalog.of(base, other, one);

    assertThat(turned.packs()).isEqualTo(catalog.packs());
    assertThat(turned.fingerprint())
        .isEqualTo(catalog.fingerprint())
        .isNotEqualTo(Catalog.of(base, other).fingerprint());
    assertThat(turned.offered(Exercise.class)).isEqualTo(catalog.offered(Exercise.class));
    assertThat(Recommender.of(turned).recommend(session))
        .isEqualTo(Recommender.of(catalog).recommend(session));
  }

  @Provide
  Arbitrary<Pack> additions() {
    return RandomLayers.adding("acme");
  }

  @Provide
  Arbitrary<Pack> overrides() {
    return RandomLayers.overriding("other");
  }

  private static RecommendationReport report(SessionContext session, Pack... packs) {
    return Recommender.of(Catalog.of(packs)).recommend(session);
  }

  private static boolean names(RecommendationReport report, Id<Exercise> exercise) {
    return Contents.of(report).anyMatch(exercise::equals);
  }

  /** Whether a report says the same, whatever packs it names. */
  private static void assertSays(RecommendationReport actual, RecommendationReport expected) {
    assertThat(actual.notices()).isEqualTo(expected.notices());
    assertThat(actual.aims()).isEqualTo(expected.aims());
    assertThat(actual.recommendations()).isEqualTo(expected.recommendations());
    assertThat(actual.withholdings()).isEqualTo(expected.withholdings());
    assertThat(actual.unknownIds()).isEqualTo(expected.unknownIds());
  }
}
