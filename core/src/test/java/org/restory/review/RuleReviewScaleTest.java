package org.restory.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.restory.catalog.Catalog;
import org.restory.catalog.ProblemKind;
import org.restory.testing.large.LargePack;

/** A pack of ten thousand rules is decided within a minute and 2 GiB. */
@Tag("scale")
class RuleReviewScaleTest {
  @Test
  void ten_thousand_rules_are_decided_within_a_minute_and_two_gibibytes() {
    assertThat(Runtime.getRuntime().maxMemory()).isLessThanOrEqualTo(2L << 30);
    Catalog catalog = LargePack.catalog(10_000);

    long started = System.nanoTime();
    RuleReview review = RuleReview.of(catalog);
    Duration taken = Duration.ofNanos(System.nanoTime() - started);

    assertThat(taken).isLessThan(Duration.ofSeconds(60));
    assertThat(review.findings())
        .isNotEmpty()
        .noneMatch(finding -> finding.kind() == ProblemKind.TOO_LARGE_TO_DECIDE);
  }
}
