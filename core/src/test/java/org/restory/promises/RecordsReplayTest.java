package org.restory.promises;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Lists;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.restory.account.RecommendationRecord;
import org.restory.account.RecordFormat;
import org.restory.account.RecordKey;
import org.restory.account.Recorder;
import org.restory.account.Replay;
import org.restory.catalog.Catalog;
import org.restory.context.SessionContext;
import org.restory.recommend.Recommender;

/** A record reads back equal, and replays to the same on the same catalog. */
@Domain(DomainContext.Global.class)
@Domain(AnySession.class)
class RecordsReplayTest {
  private static final RecordKey KEY =
      RecordKey.of("a key that is no secret at all: of tests".getBytes(UTF_8));

  @Property(tries = 120)
  void a_record_replays_to_the_same_from_the_facts_it_holds(
      @ForAll Catalog catalog,
      @ForAll SessionContext session,
      @ForAll @IntRange(min = 1, max = 12) int limit) {
    RecommendationRecord record = written(Recommender.of(catalog).atMost(limit), session, false);

    assertThat(Replay.of(record, KEY, Recommender.of(catalog)))
        .isEqualTo(new Replay.Same(record.complete()));
  }

  @Property(tries = 120)
  void a_record_of_either_form_replays_to_the_whole_report_from_the_context(
      @ForAll Catalog catalog, @ForAll SessionContext session, @ForAll boolean digestsOnly) {
    RecommendationRecord record = written(Recommender.of(catalog), session, digestsOnly);

    assertThat(Replay.of(record, KEY, Recommender.of(catalog), session))
        .isEqualTo(new Replay.Same(true));
  }

  @Property(tries = 120)
  void the_order_in_which_facts_were_told_makes_no_other_record(
      @ForAll Catalog catalog, @ForAll SessionContext session, @ForAll boolean digestsOnly) {
    SessionContext backward = session.withFacts(Lists.reverse(session.facts().toList()));

    assertThat(written(Recommender.of(catalog), backward, digestsOnly))
        .isEqualTo(written(Recommender.of(catalog), session, digestsOnly));
  }

  @Property(tries = 120)
  void another_catalog_never_passes_for_the_same(
      @ForAll Catalog catalog, @ForAll Catalog other, @ForAll SessionContext session) {
    RecommendationRecord record = written(Recommender.of(catalog), session, false);

    Replay replay = Replay.of(record, KEY, Recommender.of(other));

    if (!other.fingerprint().equals(catalog.fingerprint())) {
      assertThat(replay).isInstanceOf(Replay.Differs.class);
    }
  }

  /** The record as it comes back from a file. */
  private static RecommendationRecord written(
      Recommender recommender, SessionContext session, boolean digestsOnly) {
    Recorder recorder = Recorder.of(recommender, KEY);
    RecommendationRecord record = (digestsOnly ? recorder.withDigestsOnly() : recorder)
        .record(session, recommender.recommend(session));
    RecommendationRecord read = RecordFormat.read("record.json", RecordFormat.toJson(record));
    assertThat(read).isEqualTo(record);
    assertThat(RecordFormat.toJson(read)).isEqualTo(RecordFormat.toJson(record));
    return read;
  }
}
