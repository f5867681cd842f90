package org.restory.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.restory.catalog.Catalog;
import org.restory.engine.RuleBase;
import org.restory.engine.UsableFacts;
import org.restory.pack.StandardPack;
import org.restory.review.Finding;
import org.restory.review.RuleReview;
import org.restory.rule.Rule;

/** What the rules of the standard pack can do is decided for each of them, and what stands out is known. */
class StandardReviewTest {
  private static final Catalog CATALOG = StandardPack.catalog();
  private static final long STARTED = System.nanoTime();
  private static final RuleReview REVIEW = RuleReview.of(CATALOG);
  private static final Duration TAKEN = Duration.ofNanos(System.nanoTime() - STARTED);
  private static final RuleBase ENGINE = RuleBase.of(CATALOG);

  static Stream<Rule> rules() {
    return CATALOG.offered(Rule.class).stream();
  }

  @Test
  void one_rule_adds_weight_to_another_and_nothing_else_stands_out() {
    // Shame beside a message taken in calls for care twice, so that care comes before what only one
    // rule calls for.
    assertThat(REVIEW.findings())
        .extracting(Finding::item, finding -> finding.kind().word(), Finding::text)
        .containsExactly(tuple(
            "rule 'r14b-message-with-shame'", "subsumed-rule", "rule 'a14-shame-and-harsh-talk'"));
  }

  @ParameterizedTest
  @MethodSource("rules")
  void each_rule_holds_in_its_smallest_case(Rule rule) {
    assertThat(REVIEW.witness(rule.id())).hasValueSatisfying(session -> {
      assertThat(CATALOG.problemsIn(session)).isEmpty();
      assertThat(ENGINE.match(UsableFacts.of(session)).fired())
          .anyMatch(fired -> fired.rule().equals(rule));
    });
  }

  @Test
  void the_review_is_quick_enough_to_be_asked_for_while_writing() {
    // It takes about 4 seconds on two cores; a machine that is busy with other work may take
    // longer.
    assertThat(TAKEN).isLessThan(Duration.ofSeconds(30));
  }
}
