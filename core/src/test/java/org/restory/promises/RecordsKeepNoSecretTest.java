package org.restory.promises;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.restory.account.RecommendationRecord;
import org.restory.account.RecordFormat;
import org.restory.account.RecordKey;
import org.restory.account.Recorder;
import org.restory.catalog.Catalog;
import org.restory.context.SessionContext;
import org.restory.context.SessionContext.AgeGroup;
import org.restory.context.SessionContext.Attendance;
import org.restory.context.SessionContext.Privacy;
import org.restory.recommend.Recommender;
import org.restory.testing.Contents;
import org.restory.testing.Persisting;
import org.restory.testing.RandomFacts;
import org.restory.testing.Vocabulary;

/** A record holds nothing that may not persist, nor anything that tells of it. */
@Domain(DomainContext.Global.class)
@Domain(AnySession.class)
class RecordsKeepNoSecretTest {
  private static final RecordKey KEY =
      RecordKey.of("a key that is no secret at all: of tests".getBytes(UTF_8));

  @Property(tries = 120)
  void what_may_not_persist_might_as_well_not_have_been_said(
      @ForAll Catalog catalog, @ForAll SessionContext session, @ForAll boolean digestsOnly) {
    SessionContext unsaid = withoutWhatMayNotPersist(session);

    assertThat(told(record(catalog, session, digestsOnly)))
        .isEqualTo(told(record(catalog, unsaid, digestsOnly)));
  }

  @Property(tries = 120)
  void no_word_and_no_id_of_it_is_in_the_text(
      @ForAll Catalog catalog, @ForAll SessionContext session, @ForAll boolean digestsOnly) {
    String text = RecordFormat.toJson(record(catalog, session, digestsOnly));

    assertThat(wordsIn(text))
        .isSubsetOf(Persisting.in(session).stream()
            .flatMap(Contents::texts)
            .flatMap(words -> wordsIn(words).stream())
            .collect(toImmutableSet()));
    assertThat(Vocabulary.LEGAL).noneMatch(id -> text.contains("\"" + id + "\""));
    assertThat(text).doesNotContain("attendance");
  }

  @Property(tries = 120)
  void a_record_of_digests_holds_no_word_at_all(
      @ForAll Catalog catalog, @ForAll SessionContext session) {
    RecommendationRecord record = record(catalog, session, true);

    assertThat(wordsIn(RecordFormat.toJson(record))).isEmpty();
    assertThat(Contents.facts(record)).isEmpty();
  }

  @Property(tries = 120)
  void it_says_whether_something_was_left_out(
      @ForAll Catalog catalog, @ForAll SessionContext session) {
    SessionContext kept = withoutWhatMayNotPersist(session);
    RecommendationRecord record = record(catalog, session, false);

    if (!session.withFacts(session.facts().toList()).equals(kept)) {
      assertThat(record.complete()).isFalse();
    }
  }

  @Property(tries = 120)
  void no_text_of_a_record_shows_what_was_shared(
      @ForAll Catalog catalog, @ForAll SessionContext session) {
    assertThat(Contents.of(record(catalog, session, false)))
        .filteredOn(value -> value.getClass().getName().startsWith("org.restory."))
        .noneMatch(value -> value.toString().contains(RandomFacts.SENTINEL));
  }

  private static RecommendationRecord record(
      Catalog catalog, SessionContext session, boolean digestsOnly) {
    Recommender recommender = Recommender.of(catalog);
    Recorder recorder = Recorder.of(recommender, KEY);
    return (digestsOnly ? recorder.withDigestsOnly() : recorder)
        .record(session, recommender.recommend(session));
  }

  /** The text of a record apart from what its digests are, and from whether something was left out. */
  private static String told(RecommendationRecord record) {
    return RecordFormat.toJson(record)
        .replace("\"" + record.fingerprint() + "\"", "\"the catalog\"")
        .replaceAll("\"[0-9a-f]{64}\"", "\"a digest\"")
        .replace("\"complete\":" + record.complete(), "");
  }

  private static SessionContext withoutWhatMayNotPersist(SessionContext session) {
    boolean agreed = Persisting.isAgreed(session);
    SessionContext circumstances = SessionContext.builder()
        .format(session.format())
        .phase(session.phase())
        .place(session.place())
        .privacy(
            agreed && session.privacy() != Privacy.MONITORED ? session.privacy() : Privacy.UNKNOWN)
        .attendance(Attendance.UNKNOWN)
        .age(agreed ? session.age() : AgeGroup.UNKNOWN)
        .minutes(session.minutes())
        .session(session.session())
        .sessionsPlanned(session.sessionsPlanned())
        .build();
    return circumstances.withFacts(Persisting.in(session));
  }

  private static ImmutableSet<String> wordsIn(String text) {
    return Pattern.compile(RandomFacts.SENTINEL + "\\s+(\\d+)")
        .matcher(text)
        .results()
        .map(match -> match.group(1))
        .collect(toImmutableSet());
  }
}
