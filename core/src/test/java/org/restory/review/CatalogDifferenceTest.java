package org.restory.review;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import org.junit.jupiter.api.Test;
import org.restory.catalog.Catalog;
import org.restory.context.SessionContext;
import org.restory.model.Id;
import org.restory.model.person.Goal;
import org.restory.report.Change;
import org.restory.rule.Rule;
import org.restory.rule.condition.ConceptStated;
import org.restory.rule.effect.Effect;
import org.restory.rule.effect.Weight;
import org.restory.testing.RandomRules;
import org.restory.testing.Samples;

/** What a pack makes of cases, beside what they were without it. */
class CatalogDifferenceTest {
  private static final Rule MORE = RandomRules.rule(
      "more",
      ConceptStated.of(Goal.class, Id.of("rest-more")),
      new Effect.Raise(Id.of("find-allies"), Weight.STRONG));
  private static final Catalog BEFORE = Samples.catalog();
  private static final Catalog AFTER =
      Samples.catalog(Samples.RACISM_CALLS_FOR_CHANGE, Samples.REST_IS_WANTED, MORE);

  private static ImmutableList<SessionContext> cases() {
    return CatalogDifference.casesFor(RuleReview.of(BEFORE), RuleReview.of(AFTER));
  }

  @Test
  void a_catalog_beside_itself_changes_no_case() {
    CatalogDifference none = CatalogDifference.over(BEFORE, BEFORE, cases());

    assertThat(none.changed()).isEmpty();
    assertThat(none.tried()).isEqualTo(2);
    assertThat(none).hasToString("CatalogDifference{0 of 2 cases}");
  }

  @Test
  void only_cases_that_the_new_rule_touches_change_and_each_change_names_it() {
    CatalogDifference difference = CatalogDifference.over(BEFORE, AFTER, cases());

    assertThat(difference.changed()).singleElement().satisfies(each -> {
      assertThat(each.session().goals()).isNotEmpty();
      assertThat(each.changes())
          .extracting(Change::toString)
          .contains("aim 'find-allies' is raised, weight 4 (through rule 'more')");
    });
  }

  @Test
  void the_cases_make_every_rule_of_both_catalogs_hold() {
    assertThat(cases())
        .anyMatch(session -> !session.barriers().isEmpty())
        .anyMatch(session -> !session.goals().isEmpty());
  }
}
