package org.restory.examples.ehr.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.restory.examples.ehr.audit.AuditSamples.DONE_AT;
import static org.restory.examples.ehr.audit.AuditSamples.MADE_AT;
import static org.restory.examples.ehr.audit.AuditSamples.RECEIVED_AT;
import static org.restory.examples.ehr.audit.AuditSamples.USER;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.restory.account.Outcome;
import org.restory.account.RecommendationRecord;
import org.restory.context.SessionContext;
import org.restory.examples.ehr.audit.CardFeedback.Accepted;
import org.restory.examples.ehr.audit.CardFeedback.Overridden;
import org.restory.examples.ehr.audit.CardFeedback.ReasonCode;
import org.restory.model.Id;
import org.restory.model.practice.Exercise;
import org.restory.pack.CaseFormat;

/** What the audit trail does on every database. */
abstract class AuditStoreSpecification {
  @TempDir
  Path folder;

  AuditSettings settings;
  AuditKey key;
  AuditStore store;

  abstract AuditSettings newDatabase() throws Exception;

  /** All that the database holds, as far as bytes go. */
  abstract String everything() throws Exception;

  @BeforeEach
  void open() throws Exception {
    settings = newDatabase();
    key = AuditSamples.key(folder);
    store = AuditStore.open(settings, key);
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void records_come_back_equal() {
    List<StoredRecord> records = AuditSamples.sessions()
        .map(session -> AuditSamples.record(key, session))
        .toList();

    records.forEach(store::add);

    assertThat(records)
        .hasSize(12)
        .allSatisfy(record -> assertThat(store.find(record.id())).contains(record));
    assertThat(store.bySession("session-1")).containsExactlyInAnyOrderElementsOf(records);
  }

  @Test
  void a_record_is_found_by_each_of_its_cards() {
    StoredRecord record = kept(AuditSamples.complete(key));

    assertThat(record.cards())
        .hasSize(3)
        .allSatisfy(slot -> assertThat(store.byCard(slot.card())).contains(record));
  }

  @Test
  void what_is_not_there_is_not_found() {
    kept(AuditSamples.complete(key));

    assertThat(store.find("another")).isEmpty();
    assertThat(store.find("\0 or '1'='1'")).isEmpty();
    assertThat(store.byCard(UUID.randomUUID())).isEmpty();
    assertThat(store.bySession("another")).isEmpty();
  }

  @Test
  void an_accepted_suggestion_is_an_outcome_of_its_exercise() {
    StoredRecord record = kept(AuditSamples.incomplete(key));
    Id<Exercise> taken = record.exercises().asList().get(1);

    FeedbackAnswer answer = store.addFeedback(accepted(record, taken), RECEIVED_AT);

    assertThat(answer).isEqualTo(FeedbackAnswer.KEPT);
    assertThat(outcomes(record))
        .containsExactly(Outcome.builder()
            .exercise(taken)
            .action(Outcome.Action.ACCEPTED)
            .by(USER)
            .at(DONE_AT)
            .build());
  }

  @Test
  void an_accepted_suggestion_that_the_record_does_not_hold_is_not_named() throws Exception {
    StoredRecord record = kept(AuditSamples.incomplete(key));
    Id<Exercise> shown = AuditSamples.leftOut(record);

    FeedbackAnswer answer = store.addFeedback(accepted(record, shown), RECEIVED_AT);

    assertThat(answer).isEqualTo(FeedbackAnswer.KEPT);
    assertThat(outcomes(record)).isEmpty();
    assertThat(store.feedback(record.id())).singleElement().satisfies(kept -> {
      assertThat(kept.accepted()).isTrue();
      assertThat(kept.exercise()).isEmpty();
    });
    assertThat(everything())
        .doesNotContain(
            key.suggestions().of(record.cards().get(0).card(), shown).toString());
  }

  @Test
  void beside_one_that_is_named_nothing_tells_of_one_that_is_not() {
    StoredRecord record = kept(AuditSamples.incomplete(key));
    Id<Exercise> named = record.exercises().asList().get(0);

    store.addFeedback(
        accepted(record, ImmutableSet.of(named, AuditSamples.leftOut(record))), RECEIVED_AT);

    assertThat(store.feedback(record.id()))
        .singleElement()
        .extracting(KeptFeedback::exercise)
        .isEqualTo(Optional.of(named));
  }

  @Test
  void an_overridden_card_dismisses_what_was_on_it_where_nothing_was_left_out() {
    StoredRecord record = kept(AuditSamples.complete(key));
    CardSlot card = record.cards().stream()
        .filter(slot -> !slot.exercises().isEmpty())
        .findFirst()
        .orElseThrow();

    store.addFeedback(overridden(card.card(), Optional.empty()), RECEIVED_AT);

    assertThat(outcomes(record))
        .hasSameSizeAs(card.exercises())
        .allSatisfy(outcome -> {
          assertThat(outcome.action()).isEqualTo(Outcome.Action.DISMISSED);
          assertThat(outcome.reason()).contains("patient-refuses");
          assertThat(outcome.by()).contains(USER);
          assertThat(outcome.at()).contains(DONE_AT);
        })
        .extracting(Outcome::exercise)
        .containsExactlyInAnyOrderElementsOf(card.exercises());
  }

  @Test
  void an_overridden_card_names_no_exercise_where_something_was_left_out() {
    StoredRecord record = kept(AuditSamples.incomplete(key));

    record
        .cards()
        .forEach(slot -> store.addFeedback(overridden(slot.card(), Optional.empty()), RECEIVED_AT));

    assertThat(outcomes(record)).isEmpty();
    assertThat(store.feedback(record.id()))
        .hasSize(3)
        .allSatisfy(kept -> assertThat(kept.reason())
            .contains(new ReasonCode(Optional.of("urn:reasons"), "patient-refuses")));
  }

  @Test
  void feedback_that_is_delivered_again_changes_nothing() {
    StoredRecord record = kept(AuditSamples.complete(key));
    CardFeedback accepted = accepted(record, record.exercises().asList().get(0));
    store.addFeedback(accepted, RECEIVED_AT);

    FeedbackAnswer again = store.addFeedback(accepted, RECEIVED_AT.plusSeconds(60));

    assertThat(again).isEqualTo(FeedbackAnswer.KNOWN_ALREADY);
    assertThat(outcomes(record)).hasSize(1);
  }

  @Test
  void feedback_on_an_unknown_card_is_answered_as_such() {
    assertThat(store.addFeedback(overridden(UUID.randomUUID(), Optional.empty()), RECEIVED_AT))
        .isEqualTo(FeedbackAnswer.UNKNOWN_CARD);
  }

  @Test
  void comments_are_kept_only_where_the_settings_say_so() throws Exception {
    StoredRecord record = kept(AuditSamples.complete(key));
    UUID card = record.cards().get(0).card();
    store.addFeedback(overridden(card, Optional.of("She is undocumented.")), RECEIVED_AT);

    assertThat(everything()).doesNotContain("undocumented");

    store.close();
    store = AuditStore.open(settings.withComments(), key);
    store.addFeedback(
        new Overridden(card, Optional.empty(), Optional.of("No time."), Optional.empty(), MADE_AT),
        RECEIVED_AT);

    assertThat(everything()).contains("No time.");
  }

  @Test
  void odd_text_and_times_from_outside_do_no_harm() {
    store.close();
    store = AuditStore.open(settings.withComments(), key);
    StoredRecord record = kept(AuditSamples.complete(key));
    String odd = "a\0b\ud83d c " + "\ud83d\ude00".repeat(5000);

    for (Instant time : List.of(Instant.MIN, Instant.MAX)) {
      Overridden feedback = new Overridden(
          record.cards().get(0).card(),
          Optional.of(new ReasonCode(Optional.of(odd), odd)),
          Optional.of(odd),
          Optional.of(odd),
          time);

      assertThat(store.addFeedback(feedback, RECEIVED_AT)).isEqualTo(FeedbackAnswer.KEPT);
    }
    assertThat(store.feedback(record.id())).isNotEmpty().allSatisfy(kept -> {
      assertThat(kept.comment().orElseThrow())
          .startsWith("a b? c \ud83d\ude00")
          .hasSizeLessThan(8001);
      assertThat(kept.by().orElseThrow()).startsWith("a b? c");
    });
  }

  @Test
  void a_record_is_never_written_over() {
    StoredRecord first = kept(AuditSamples.complete(key));
    StoredRecord second =
        new StoredRecord(first.id(), first.record(), Optional.of("another"), CardSlot.three());

    assertThatThrownBy(() -> store.add(second)).isInstanceOf(AuditException.class);
    assertThat(store.find(first.id())).contains(first);
    assertThat(store.byCard(second.cards().get(0).card())).isEmpty();
  }

  @Test
  void many_callers_lose_nothing_and_one_that_fails_spoils_no_other() throws Exception {
    StoredRecord sample = AuditSamples.complete(key);
    StoredRecord twice = kept(again(sample));
    ExecutorService callers = Executors.newFixedThreadPool(8);
    try {
      List<StoredRecord> records =
          IntStream.range(0, 400).mapToObj(i -> again(sample)).toList();
      List<Future<?>> done = records.stream()
          .<Future<?>>map(record -> callers.submit(() -> store.add(record)))
          .toList();
      List<Future<?>> refused = IntStream.range(0, 40)
          .<Future<?>>mapToObj(i -> callers.submit(() -> store.add(twice)))
          .toList();

      for (Future<?> each : done) {
        each.get();
      }
      assertThat(refused)
          .allSatisfy(
              each -> assertThatThrownBy(each::get).hasCauseInstanceOf(AuditException.class));
      assertThat(rows("records")).isEqualTo(401);
      assertThat(rows("cards")).isEqualTo(3 * 401);
      assertThat(store.find(records.get(399).id())).contains(records.get(399));
    } finally {
      callers.shutdownNow();
    }
  }

  @Test
  void every_acknowledged_record_outlives_a_kill() throws Exception {
    ImmutableList<String> acknowledged = Acknowledging.killedMidway(settings, folder);

    assertThat(acknowledged).hasSizeGreaterThan(50);
    assertThat(ids()).containsAll(acknowledged);
    assertThat(store.find(acknowledged.get(acknowledged.size() - 1))).isPresent();
  }

  @Test
  void nothing_that_may_not_persist_is_in_the_database() throws Exception {
    String patient = "patient-4711-marker";
    for (String name : CaseFormat.shippedNames()) {
      for (SessionContext session : List.of(CaseFormat.shipped(name), AuditSamples.agreed(name))) {
        String reference =
            key.pseudonyms().session("https://ehr.example", patient, Optional.of("encounter-9"));
        StoredRecord record = kept(AuditSamples.record(
            key, session, reference, AuditSamples.shown(AuditSamples.exercises(session))));
        for (Id<Exercise> shown : AuditSamples.exercises(session)) {
          store.addFeedback(accepted(record, shown), RECEIVED_AT);
        }
      }
    }

    String everything = everything();

    assertThat(everything)
        .as("what was agreed to, so that this test can fail")
        .contains("bilingual", "speak-or-act-publicly");
    assertThat(everything)
        .doesNotContain(
            patient,
            "encounter-9",
            "no papers",
            "legal-status",
            "legal-exposure",
            "documentation-and-eligibility",
            "immigration",
            "rs09");
  }

  @Test
  void words_that_were_not_agreed_to_are_not_in_the_database() throws Exception {
    kept(AuditSamples.record(key, CaseFormat.shipped("v5-i-want-to-speak-at-the-rally")));

    assertThat(everything())
        .contains("\"format\"")
        .doesNotContain("bilingual", "speak-or-act-publicly", "rally", "outing-risk");
  }

  @Test
  void what_is_stored_does_not_depend_on_how_many_cards_were_shown() throws Exception {
    StoredRecord none = AuditSamples.incomplete(key);
    ImmutableList<CardSlot> three = CardSlot.three().stream()
        .map(slot -> slot.suggesting(none.exercises()))
        .collect(ImmutableList.toImmutableList());
    StoredRecord all = new StoredRecord("another", none.record(), none.madeFor(), three);

    kept(none);
    kept(all);

    assertThat(rows("cards WHERE record_id = '" + none.id() + "' AND exercises = ''"))
        .isEqualTo(3);
    assertThat(rows("cards WHERE record_id = 'another' AND exercises = ''")).isEqualTo(3);
    assertThat(rows("cards")).isEqualTo(6);
    assertThat(all.cards()).extracting(slot -> slot.card().toString()).isSorted();
  }

  @Test
  void a_visit_is_erased_on_request() throws Exception {
    StoredRecord gone = AuditSamples.complete(key);
    StoredRecord stays = new StoredRecord(
        "another", gone.record().withSession("session-2"), gone.madeFor(), CardSlot.three());
    kept(gone);
    kept(stays);
    store.addFeedback(accepted(gone, gone.exercises().asList().get(0)), RECEIVED_AT);

    int erased = store.eraseSession("session-1");

    assertThat(erased).isEqualTo(1);
    assertThat(store.find(gone.id())).isEmpty();
    assertThat(store.byCard(gone.cards().get(0).card())).isEmpty();
    assertThat(store.find("another")).contains(stays);
    assertThat(rows("feedback")).isZero();
    assertThat(everything()).contains("session-2").doesNotContain(gone.id(), "session-1");
  }

  @Test
  void what_is_older_than_it_may_be_goes() {
    StoredRecord record = kept(AuditSamples.complete(key));

    assertThat(store.deleteOlderThan(MADE_AT)).isZero();
    assertThat(store.deleteOlderThan(MADE_AT.plusSeconds(1))).isEqualTo(1);
    assertThat(store.find(record.id())).isEmpty();
  }

  @Test
  void opening_again_changes_nothing() throws Exception {
    StoredRecord record = kept(AuditSamples.complete(key));
    long migrations = rows("restory_migrations");
    store.close();

    store = AuditStore.open(settings, key);

    assertThat(store.find(record.id())).contains(record);
    assertThat(rows("restory_migrations")).isEqualTo(migrations);
  }

  @Test
  void a_database_of_a_later_version_is_refused() throws Exception {
    store.close();
    try (Connection connection = connection();
        Statement statement = connection.createStatement()) {
      statement.execute("INSERT INTO restory_migrations SELECT 99, '99', description, type,"
          + " 'V99__later.sql', checksum, installed_by, installed_on, execution_time, success"
          + " FROM restory_migrations WHERE version = '1'");
    }

    assertThatThrownBy(() -> AuditStore.open(settings, key))
        .isInstanceOf(AuditException.class)
        .hasMessageContaining("is of version 99")
        .hasMessageContaining("start the later one, or restore a backup from before");
  }

  @Test
  void a_closed_store_says_so_and_keeps_nothing() {
    StoredRecord record = AuditSamples.complete(key);
    assertThat(store.isReachable()).isTrue();

    store.close();

    assertThat(store.isReachable()).isFalse();
    assertThatThrownBy(() -> store.add(record))
        .isInstanceOf(AuditException.class)
        .hasMessage("the audit trail is closed");
  }

  final Connection connection() throws Exception {
    return DriverManager.getConnection(
        settings.jdbcUrl(), settings.user().orElse(null), settings.password().orElse(null));
  }

  private long rows(String table) throws Exception {
    try (Connection connection = connection();
        Statement statement = connection.createStatement();
        var rows = statement.executeQuery("SELECT count(*) FROM " + table)) {
      rows.next();
      return rows.getLong(1);
    }
  }

  private ImmutableSet<String> ids() throws Exception {
    ImmutableSet.Builder<String> ids = ImmutableSet.builder();
    try (Connection connection = connection();
        Statement statement = connection.createStatement();
        var rows = statement.executeQuery("SELECT id FROM records")) {
      while (rows.next()) {
        ids.add(rows.getString(1));
      }
    }
    return ids.build();
  }

  private StoredRecord kept(StoredRecord record) {
    store.add(record);
    return record;
  }

  private static StoredRecord again(StoredRecord sample) {
    return new StoredRecord(
        UUID.randomUUID().toString(), sample.record(), sample.madeFor(), CardSlot.three());
  }

  private ImmutableList<Outcome> outcomes(StoredRecord record) {
    return store.outcomes(record.id()).map(RecommendationRecord::outcomes).orElseThrow();
  }

  private Accepted accepted(StoredRecord record, Id<Exercise> exercise) {
    return accepted(record, ImmutableSet.of(exercise));
  }

  private Accepted accepted(StoredRecord record, ImmutableSet<Id<Exercise>> exercises) {
    UUID card = record.cards().get(0).card();
    return new Accepted(
        card,
        exercises.stream()
            .map(exercise -> key.suggestions().of(card, exercise))
            .collect(ImmutableSet.toImmutableSet()),
        Optional.of(USER),
        DONE_AT);
  }

  private static Overridden overridden(UUID card, Optional<String> comment) {
    return new Overridden(
        card,
        Optional.of(new ReasonCode(Optional.of("urn:reasons"), "patient-refuses")),
        comment,
        Optional.of(USER),
        DONE_AT);
  }
}
