package org.restory.standard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.restory.catalog.Catalog;
import org.restory.context.SessionContext;
import org.restory.model.Id;
import org.restory.model.person.IdentityDimension;
import org.restory.pack.CaseFormat;
import org.restory.pack.StandardPack;
import org.restory.review.ParityDifference;
import org.restory.review.ParityReview;
import org.restory.review.RuleReview;

/** Who a person is changes nothing in the standard catalog but what a named rule means to change. */
class StandardParityTest {
  private static final Catalog CATALOG = StandardPack.catalog();

  @Test
  void every_difference_in_the_vignettes_and_the_smallest_cases_is_one_that_a_rule_means() {
    ParityReview review = ParityReview.of(
        CATALOG, Stream.concat(vignettes(), RuleReview.of(CATALOG).witnesses()).toList());

    assertThat(review.unintended()).extracting(ParityDifference::text).isEmpty();
    assertThat(review.differences())
        .flatExtracting(ParityDifference::rules)
        .contains(Id.of("r10-difference-is-the-clinicians-work"), Id.of("r63-not-one-position"));
  }

  @Test
  void no_side_of_identity_that_is_voiced_in_a_vignette_changes_what_no_rule_means() {
    ParityReview review = ParityReview.of(
        CATALOG,
        vignettes()
            .flatMap(vignette -> ParityReview.voicing(CATALOG, vignette).stream())
            .toList());

    assertThat(review.cases())
        .isEqualTo(6 * CATALOG.offered(IdentityDimension.class).size());
    assertThat(review.unintended()).extracting(ParityDifference::text).isEmpty();
  }

  private static Stream<SessionContext> vignettes() {
    return CaseFormat.shippedNames().stream().map(CaseFormat::shipped);
  }
}
