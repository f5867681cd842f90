package org.restory.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.restory.account.AccountSamples.ACCEPTABLE;
import static org.restory.account.AccountSamples.FIRMLY_WITHHELD;
import static org.restory.account.AccountSamples.KEY;
import static org.restory.account.AccountSamples.RECOMMENDER;
import static org.restory.account.AccountSamples.WITHHELD;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.restory.context.Consents.Decision;
import org.restory.context.SessionConsent;
import org.restory.context.SessionContext;
import org.restory.context.SessionContext.Attendance;
import org.restory.context.SessionContext.Privacy;
import org.restory.model.ConsentScope;
import org.restory.testing.RandomFacts;
import org.restory.testing.Samples;

class RecorderTest {
  private final RecommendationRecord record = AccountSamples.record();

  @Test
  void a_record_says_what_was_recommended_by_which_rule_from_which_fact() {
    assertThat(record.complete()).isTrue();
    assertThat(record.exercises().get(0).exercise()).isEqualTo(ACCEPTABLE);
    RecommendationRecord.CalledForAim aim =
        record.aims().get(record.exercises().get(0).aims().get(0) - 1);
    assertThat(aim.aim()).hasToString("change-a-rule");
    RecommendationRecord.FiredRule rule = record.rules().get(aim.because().first() - 1);
    assertThat(rule.rule()).isEqualTo(Samples.RACISM_CALLS_FOR_CHANGE.id());
    assertThat(record.facts().get(rule.facts().first() - 1))
        .isIn(AccountSamples.session().barriers());
  }

  @Test
  void a_record_keeps_no_title() {
    SessionContext titled = SessionContext.builder()
        .title(RandomFacts.SENTINEL)
        .format(record.circumstances().orElseThrow().format())
        .phase(record.circumstances().orElseThrow().phase())
        .build();

    RecommendationRecord untitled = AccountSamples.record(titled);

    assertThat(untitled.complete()).isTrue();
    assertThat(RecordFormat.toJson(untitled)).doesNotContain(RandomFacts.SENTINEL);
  }

  @Test
  void attendance_and_a_watched_channel_may_tell_of_a_court_and_are_never_kept() {
    SessionContext watched = SessionContext.builder()
        .format(record.circumstances().orElseThrow().format())
        .phase(record.circumstances().orElseThrow().phase())
        .attendance(Attendance.MANDATED)
        .privacy(Privacy.MONITORED)
        .addConsents(new SessionConsent(ConsentScope.PERSIST_IN_RECORD, Decision.GIVEN))
        .build();

    RecommendationRecord lean = AccountSamples.record(watched);

    assertThat(lean.complete()).isFalse();
    assertThat(RecordFormat.toJson(lean)).doesNotContain("mandated", "monitored");
  }

  @Test
  void a_report_that_this_recommender_did_not_make_is_refused() {
    SessionContext session = AccountSamples.session();
    Recorder recorder = Recorder.of(RECOMMENDER, KEY);

    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> recorder.record(session, RECOMMENDER.recommend(session).forClient()))
        .withMessage(
            "the report is not what this recommender gives for this context; expected it as it"
                + " was made, and not its version for a client");
  }

  @Test
  void outcomes_are_added_in_order_and_change_nothing_else() {
    Outcome accepted = Outcome.accepted(ACCEPTABLE);
    Outcome overridden = Outcome.overridden(WITHHELD, "We have met for years.");

    RecommendationRecord later = record.withOutcome(accepted).withOutcome(overridden);

    assertThat(later.outcomes()).containsExactly(accepted, overridden);
    assertThat(record.outcomes()).isEmpty();
    assertThat(later.reportDigest()).isEqualTo(record.reportDigest());
  }

  @Test
  void a_firm_withhold_cannot_be_overridden() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> record.withOutcome(Outcome.overridden(FIRMLY_WITHHELD, "I would like to.")))
        .withMessage(
            "exercise 'exercise-3' is withheld firmly by rule 'deep-work-waits'; a firm withhold"
                + " can't be overridden");
  }

  @Test
  void only_what_is_recommended_can_be_accepted_or_dismissed() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> record.withOutcome(Outcome.dismissed(WITHHELD, "Not now.")))
        .withMessage("exercise 'exercise-0' is not recommended in this record; expected one that it"
            + " recommends");
  }

  @Test
  void only_what_is_withheld_can_be_overridden() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> record.withOutcome(Outcome.overridden(ACCEPTABLE, "Why not?")))
        .withMessage("exercise 'exercise-1' is not withheld in this record; expected one that it"
            + " withholds");
  }

  @Test
  void dismissing_and_overriding_need_a_reason() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Outcome.builder()
            .exercise(ACCEPTABLE)
            .action(Outcome.Action.DISMISSED)
            .build())
        .withMessage("outcome 'dismissed' of exercise 'exercise-1' has no reason; expected one");
  }

  @Test
  void a_record_says_when_and_of_which_session_where_the_host_does() {
    Instant now = Instant.parse("2026-11-28T09:30:00Z");

    RecommendationRecord dated = record.withMadeAt(now).withSession("s-81");

    assertThat(dated.madeAt()).contains(now);
    assertThat(dated.session()).contains("s-81");
  }

  @Test
  void a_key_is_long_and_shows_nothing_of_itself() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RecordKey.of(new byte[16]))
        .withMessage("the key has 16 bytes; expected at least 32");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RecordKey.of(new byte[32]))
        .withMessage("the bytes of the key are all the same; expected random ones");
    assertThat(KEY).hasToString("RecordKey{private}");
    assertThat(AccountSamples.key("another").name()).isNotEqualTo(KEY.name());
  }

  @Test
  void a_digest_is_not_a_plain_hash() {
    RecommendationRecord other = Recorder.of(RECOMMENDER, AccountSamples.key("another"))
        .record(AccountSamples.session(), RECOMMENDER.recommend(AccountSamples.session()));

    assertThat(other.contextDigest()).isNotEqualTo(record.contextDigest());
    assertThat(other.reportDigest()).isNotEqualTo(record.reportDigest());
  }
}
