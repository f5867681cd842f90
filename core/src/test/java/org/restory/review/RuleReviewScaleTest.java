package org.restory.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.restory.catalog.Catalog;
import org.restory.catalog.ProblemKind;
import org.restory.testing.Pace;
import org.restory.testing.large.LargePack;

/** A pack of ten thousand rules is decided within a minute of {@link Pace usual} processor time and 2 GiB. */
@Tag("scale")
class RuleReviewScaleTest {
  @Test
  void ten_thousand_rules_are_decided_within_a_minute_and_two_gibibytes() throws Exception {
    assertThat(Runtime.getRuntime().maxMemory()).isLessThanOrEqualTo(2L << 30);
    Catalog catalog = LargePack.catalog(10_000);

    List<Finding> findings = new ArrayList<>();
    double taken =
        Pace.milliseconds(() -> findings.addAll(RuleReview.of(catalog).findings()));

    assertThat(taken).isLessThan(60_000);
    assertThat(findings)
        .isNotEmpty()
        .noneMatch(finding -> finding.kind() == ProblemKind.TOO_LARGE_TO_DECIDE);
  }
}
