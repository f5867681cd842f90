package org.restory.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.restory.catalog.Catalog;
import org.restory.context.Answer;
import org.restory.context.ClinicianPosition;
import org.restory.context.Disclosure;
import org.restory.context.Fact;
import org.restory.context.SessionContext;
import org.restory.model.Id;
import org.restory.model.person.Goal;
import org.restory.model.person.Identity;
import org.restory.report.RecommendationReport.Reader;
import org.restory.review.ParityDifference.Instead;
import org.restory.rule.condition.AimRaised;
import org.restory.rule.condition.BarrierExperienced;
import org.restory.rule.condition.ConceptStated;
import org.restory.rule.condition.Condition;
import org.restory.rule.condition.IdentityVoiced;
import org.restory.rule.condition.PositionsDiffer;
import org.restory.rule.effect.Effect;
import org.restory.rule.effect.Target;
import org.restory.rule.effect.Weight;
import org.restory.testing.RandomFacts;
import org.restory.testing.RandomRules;
import org.restory.testing.Samples;

/** Cases in which one disclosure is put out of its place. */
class ParityReviewTest {
  /** One disclosure of ethnicity in own words, one barrier, and the goal to rest more. */
  private static final SessionContext SESSION = Samples.session();

  private static final Condition GOAL = ConceptStated.of(Goal.class, Id.of("rest-more"));
  private static final Condition ETHNICITY =
      IdentityVoiced.builder().dimension(Id.of("ethnicity")).build();

  private static Condition identity(String id) {
    return IdentityVoiced.builder().identity(Id.of(id)).build();
  }

  private static Effect raise(String aim) {
    return new Effect.Raise(Id.of(aim), Weight.STRONG);
  }

  private static ImmutableList<ParityDifference> differences(
      Catalog catalog, SessionContext session) {
    return ParityReview.of(catalog, List.of(session)).differences();
  }

  /** The session with a concept beside the words. */
  private static SessionContext naming(String identity) {
    Disclosure named = Disclosure.builder()
        .dimension(Id.of("ethnicity"))
        .words(RandomFacts.SENTINEL)
        .concept(Id.<Identity>of(identity))
        .source(Samples.disclosure().source())
        .consents(Samples.disclosure().consents())
        .build();
    return SESSION.withFacts(
        SESSION.facts().map(fact -> fact instanceof Disclosure ? named : fact).toList());
  }

  @Test
  void where_no_rule_reads_identity_every_exchange_is_tried_and_nothing_differs() {
    // The vocabulary has two identities of this dimension.
    ParityReview own = ParityReview.of(Samples.catalog(), List.of(SESSION));
    ParityReview named =
        ParityReview.of(Samples.catalog(), List.of(SESSION, naming("roma"), naming("kalderash")));

    assertThat(own.exchanges()).isEqualTo(2 + 1 + 1);
    assertThat(named.exchanges()).isEqualTo(4 + 3 + 3);
    assertThat(named.cases()).isEqualTo(3);
    assertThat(named.differences()).isEmpty();
  }

  @Test
  void a_rule_about_one_identity_is_named_with_what_it_changes_for_whom() {
    Catalog catalog = Samples.catalog(
        RandomRules.rule("for-roma", Condition.all(GOAL, identity("kalderash")), raise("rest")));

    assertThat(differences(catalog, naming("kalderash")))
        .extracting(ParityDifference::text)
        .startsWith(
            "case 1, ethnicity 'kalderash' to 'roma', for the clinician:"
                + " aim 'rest' is no longer raised (through 'for-roma')",
            "case 1, ethnicity 'kalderash' to 'roma', for the clinician:"
                + " exercise 'exercise-0' is no longer recommended (through 'for-roma')")
        .contains("case 1, ethnicity 'kalderash' to other words, for the client:"
            + " exercise 'exercise-0' is no longer recommended (through 'for-roma')")
        .contains("case 1, ethnicity 'kalderash' taken away, for the client:"
            + " exercise 'exercise-0' is no longer recommended (through 'for-roma')");
    assertThat(differences(catalog, SESSION))
        .filteredOn(difference -> difference.reader() == Reader.CLINICIAN)
        .extracting(ParityDifference::instead, ParityDifference::to)
        .containsOnly(tuple(Instead.ANOTHER, Optional.of(Id.of("kalderash"))));
  }

  @Test
  void a_rule_about_a_dimension_tells_disclosing_from_not_and_no_one_from_another() {
    Catalog catalog =
        Samples.catalog(RandomRules.rule("for-any", Condition.all(GOAL, ETHNICITY), raise("rest")));

    assertThat(differences(catalog, naming("roma")))
        .isNotEmpty()
        .extracting(ParityDifference::instead)
        .containsOnly(Instead.NOTHING);
  }

  @Test
  void a_rule_that_rests_on_an_aim_is_named_with_the_one_that_reads_identity() {
    Catalog catalog = Samples.catalog(
        RandomRules.rule("first", Condition.all(GOAL, ETHNICITY), raise("rest")),
        RandomRules.rule("second", new AimRaised(Id.of("rest")), raise("steady")));

    assertThat(differences(catalog, SESSION))
        .allMatch(ParityDifference::intended)
        .filteredOn(difference -> difference.change().item().equals("aim 'steady'"))
        .flatExtracting(ParityDifference::rules)
        .containsExactly(Id.of("first"), Id.of("second"));
  }

  @Test
  void a_difference_that_the_clinician_sees_ends_where_the_side_is_no_longer_voiced() {
    Catalog catalog = Samples.catalog(RandomRules.rule(
        "mind-it",
        new PositionsDiffer(Optional.empty()),
        new Effect.Notice("Mind the difference.", Optional.empty())));
    SessionContext session = SESSION.withFacts(ImmutableList.<Fact>builder()
        .addAll(SESSION.facts().iterator())
        .add(new ClinicianPosition(Id.of("ethnicity"), "gadje", Answer.YES))
        .build());

    assertThat(differences(catalog, session))
        .extracting(ParityDifference::text)
        .containsExactly("case 1, ethnicity in own words taken away, for the clinician:"
            + " notice \"Mind the difference.\" is no longer given (through 'mind-it')");
  }

  @Test
  void a_disclosure_that_no_rule_needs_to_hold_moves_no_exercise() {
    Catalog catalog = Samples.catalog(
        RandomRules.rule(
            "rest",
            Condition.all(GOAL, Condition.any(ETHNICITY, Condition.always())),
            raise("rest")),
        RandomRules.rule(
            "steady", Condition.all(GOAL, BarrierExperienced.builder().build()), raise("steady")));

    assertThat(differences(catalog, SESSION)).isEmpty();
  }

  @Test
  void nor_does_what_such_a_rule_cites_through_it() {
    Condition barrier = BarrierExperienced.builder().build();
    Catalog catalog = Samples.catalog(
        RandomRules.rule(
            "rest", Condition.any(Condition.all(GOAL, ETHNICITY), barrier), raise("rest")),
        RandomRules.rule("steady", Condition.all(GOAL, barrier), raise("steady")));

    assertThat(differences(catalog, SESSION)).isEmpty();
  }

  @Test
  void a_disclosure_that_no_rule_needs_to_hold_decides_about_no_telling() {
    Catalog catalog = Samples.catalog(RandomRules.rule(
        "no-deeper",
        Condition.any(Condition.all(GOAL, ETHNICITY), Condition.always()),
        new Effect.CapDepth(4, Target.everything())));

    assertThat(differences(catalog, SESSION)).isEmpty();
  }

  @Test
  void nothing_that_was_shared_is_shown_but_where_it_is_asked_for() {
    Catalog catalog =
        Samples.catalog(RandomRules.rule("for-any", Condition.all(GOAL, ETHNICITY), raise("rest")));
    ParityReview review = ParityReview.of(catalog, List.of(naming("roma")));

    assertThat(review).hasToString("ParityReview{1 cases, 3 exchanges, 3 differences}");
    assertThat(review.differences()).allSatisfy(difference -> {
      assertThat(difference).hasToString("ParityDifference{private}");
      assertThat(difference.text()).doesNotContain(RandomFacts.SENTINEL);
    });
  }
}
