package org.restory.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.restory.catalog.Catalog;
import org.restory.context.SessionContext;
import org.restory.pack.CaseFormat;
import org.restory.pack.StandardPack;
import org.restory.review.ParityDifference;
import org.restory.review.ParityReview;

/** The check of the page about parity, as it stands there. */
class ParityExampleTest {
  private static List<SessionContext> ourCases() {
    return CaseFormat.shippedNames().stream().map(CaseFormat::shipped).toList();
  }

  @Test
  void an_identity_changes_only_what_a_rule_means() {
    Catalog catalog = StandardPack.catalog();
    List<SessionContext> cases = ourCases();

    ParityReview review = ParityReview.of(catalog, cases);

    assertThat(review.unintended()).extracting(ParityDifference::text).isEmpty();
    assertThat(review.differences()).isNotEmpty();
  }

  @Test
  void each_case_is_tried_with_each_side_of_identity_too() {
    Catalog catalog = StandardPack.catalog();

    List<SessionContext> more = ourCases().stream()
        .flatMap(each -> ParityReview.voicing(catalog, each).stream())
        .toList();

    assertThat(ParityReview.of(catalog, more).unintended()).isEmpty();
  }

  @Test
  void the_same_session_is_told_without_its_disclosures() {
    SessionContext session = CaseFormat.shipped(CaseFormat.shippedNames().get(0));

    SessionContext undisclosed = session.withFacts(
        session.facts().filter(fact -> !session.disclosures().contains(fact)).toList());

    assertThat(undisclosed.disclosures()).isEmpty();
    assertThat(undisclosed.barriers()).isEqualTo(session.barriers());
  }
}
