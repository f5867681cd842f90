package org.restory.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.restory.catalog.Catalog;
import org.restory.context.SessionContext;
import org.restory.model.Id;
import org.restory.recommend.Recommender;
import org.restory.rule.condition.Condition;
import org.restory.rule.effect.Effect;
import org.restory.rule.effect.Target;
import org.restory.rule.effect.Weight;
import org.restory.testing.RandomCatalogs;
import org.restory.testing.RandomContexts;
import org.restory.testing.RandomFacts;
import org.restory.testing.RandomRules;
import org.restory.testing.Samples;

/** What one report says otherwise than another, with the rules by which it came about. */
class ChangeTest {
  private static final SessionContext SESSION = Samples.session();
  private static final RecommendationReport BEFORE = report(Samples.catalog());

  private static RecommendationReport report(Catalog catalog) {
    return Recommender.of(catalog).recommend(SESSION);
  }

  private static Catalog with(String id, Effect effect) {
    return Samples.catalog(
        Samples.RACISM_CALLS_FOR_CHANGE,
        Samples.REST_IS_WANTED,
        RandomRules.rule(id, Condition.always(), effect));
  }

  @Test
  void between_equal_reports_nothing_changed() {
    assertThat(Change.between(BEFORE, BEFORE)).isEmpty();
  }

  @Test
  void a_new_rule_that_raises_an_aim_brings_its_exercises_in_and_is_named() {
    Catalog after = with("r-allies", new Effect.Raise(Id.of("find-allies"), Weight.STRONG));

    assertThat(Change.between(BEFORE, report(after)))
        .extracting(Change::toString)
        .containsExactly(
            "aim 'find-allies' is raised, weight 4 (through rule 'r-allies')",
            "exercise 'exercise-4' is recommended, place 1 (through rule 'r-allies')");
    assertThat(Change.between(report(after), BEFORE))
        .extracting(Change::toString)
        .contains("aim 'find-allies' is no longer raised (through rule 'r-allies')");
  }

  @Test
  void an_aim_that_a_further_rule_raises_weighs_more() {
    Catalog after = with("r-more", new Effect.Raise(Id.of("rest"), Weight.SLIGHT));

    assertThat(Change.between(BEFORE, report(after)))
        .extracting(Change::toString)
        .contains("aim 'rest' weighs otherwise, 2 to 3 (through rule 'r-more')");
  }

  @Test
  void an_exercise_that_comes_before_another_moved() {
    Catalog after = with("r-more", new Effect.Raise(Id.of("rest"), Weight.STRONG));

    assertThat(Change.between(BEFORE, report(after)))
        .extracting(Change::toString)
        .contains("exercise 'exercise-0' moved, place 2 to place 1 (through rule 'r-more')");
  }

  @Test
  void an_exercise_that_is_withheld_names_the_rule_that_withholds_it() {
    Target gentle = Target.builder().addExercises(Samples.GENTLE.id()).build();
    Catalog after = with("r-not", new Effect.Withhold(gentle, false));

    assertThat(Change.between(BEFORE, report(after)))
        .extracting(Change::toString)
        .contains("exercise 'exercise-0' is no longer recommended (through rule 'r-not')")
        .anyMatch(line -> line.endsWith("is withheld (through rule 'r-not')"));
  }

  @Test
  void a_caution_more_is_said_with_the_exercise_it_is_about() {
    Target gentle = Target.builder().addExercises(Samples.GENTLE.id()).build();
    Catalog after = with("r-mind", new Effect.Caution("Mind it.", Optional.empty(), gentle));

    assertThat(Change.between(BEFORE, report(after)))
        .extracting(Change::toString)
        .containsExactly("exercise 'exercise-0' is said otherwise");
  }

  @Test
  void a_notice_is_told_in_its_words() {
    Catalog after = with("r-know", new Effect.Notice("To know.", Optional.empty()));

    assertThat(Change.between(BEFORE, report(after)))
        .extracting(Change::toString)
        .containsExactly("notice \"To know.\" is given (through rule 'r-know')");
  }

  @Provide
  Arbitrary<Catalog> catalogs() {
    return RandomCatalogs.any();
  }

  @Provide
  Arbitrary<SessionContext> sessions() {
    return RandomContexts.any();
  }

  @Property(tries = 200)
  void two_reports_change_exactly_where_they_differ_and_no_fact_is_told(
      @ForAll("catalogs") Catalog catalog,
      @ForAll("sessions") SessionContext one,
      @ForAll("sessions") SessionContext other) {
    Recommender recommender = Recommender.of(catalog).lenient();
    RecommendationReport before = recommender.recommend(one);
    RecommendationReport after = recommender.recommend(other);

    assertThat(Change.between(before, before)).isEmpty();
    assertThat(Change.between(before, after).toString()).doesNotContain(RandomFacts.SENTINEL);
    if (!exercises(before).equals(exercises(after))) {
      assertThat(Change.between(before, after)).isNotEmpty();
    }
  }

  private static ImmutableSet<Id<?>> exercises(RecommendationReport report) {
    return report.recommendations().stream()
        .map(Recommendation::exercise)
        .collect(ImmutableSet.toImmutableSet());
  }
}
