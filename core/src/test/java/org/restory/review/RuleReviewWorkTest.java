package org.restory.review;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.restory.catalog.Catalog;
import org.restory.catalog.ProblemKind;
import org.restory.rule.Rule;
import org.restory.testing.large.LargePack;

/** The work of a review grows with the rules, not with their pairs; counted in steps, which are the same on every machine. */
class RuleReviewWorkTest {
  @Test
  void four_times_the_rules_take_about_four_times_the_steps() {
    double few = stepsPerRule(250);
    double many = stepsPerRule(1_000);

    assertThat(many).isLessThan(few * 1.5);
  }

  private static double stepsPerRule(int rules) {
    Catalog catalog = LargePack.catalog(rules);
    RuleReview review = RuleReview.of(catalog);
    assertThat(review.findings())
        .noneMatch(finding -> finding.kind() == ProblemKind.TOO_LARGE_TO_DECIDE);
    return (double) review.steps() / catalog.offered(Rule.class).size();
  }
}
