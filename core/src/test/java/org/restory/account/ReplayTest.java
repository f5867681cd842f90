package org.restory.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.restory.account.AccountSamples.KEY;
import static org.restory.account.AccountSamples.RECOMMENDER;

import com.google.common.collect.ImmutableList;
import org.junit.jupiter.api.Test;
import org.restory.catalog.Catalog;
import org.restory.context.BarrierExperience;
import org.restory.context.SessionContext;
import org.restory.model.world.Level;
import org.restory.recommend.Recommender;
import org.restory.testing.RandomCatalogs;
import org.restory.testing.Samples;

class ReplayTest {
  private final RecommendationRecord record = AccountSamples.record();

  @Test
  void a_rule_that_reads_otherwise_is_named() {
    Catalog changed = AccountSamples.catalog("Rest comes later.");

    Replay replay = Replay.of(record, KEY, Recommender.of(changed));

    assertThat(replay).isInstanceOf(Replay.Differs.class);
    assertThat(((Replay.Differs) replay).differences())
        .extracting(Difference::toString)
        .satisfiesExactly(
            line -> assertThat(line).startsWith("the catalog has another fingerprint, "),
            line -> assertThat(line).isEqualTo("rule 'rest-waits' reads otherwise than then"));
  }

  @Test
  void all_that_follows_from_a_rule_that_is_gone_is_told() {
    Catalog fewer = Samples.catalog(Samples.REST_IS_WANTED);

    Replay replay = Replay.of(record, KEY, Recommender.of(fewer));

    assertThat(((Replay.Differs) replay).differences())
        .extracting(difference -> difference.kind() + " " + difference.item())
        .contains(
            "gone rule 'racism-calls-for-change'",
            "gone rule 'rest-waits'",
            "no-longer-holds rule 'rest-waits'",
            "no-longer-withheld rule 'rest-waits'",
            "no-longer-withheld rule 'deep-work-waits'",
            "recommended exercise 'exercise-0'");
  }

  @Test
  void packs_are_compared_by_name_and_version() {
    RecommendationRecord other = ((ImmutableRecommendationRecord) record)
        .withEngine("restory-engine 0")
        .withPacks("random 0", "acme 3");

    assertThat(((Replay.Differs) Replay.of(other, KEY, RECOMMENDER)).differences())
        .extracting(Difference::toString)
        .containsExactly(
            "the engine has another version, restory-engine 0 to restory-engine 1",
            "pack 'acme' is no longer there, 3",
            "pack 'random' has another version, 0 to 1");
  }

  @Test
  void digests_alone_replay_with_the_context_that_the_host_supplies() {
    SessionContext session = AccountSamples.session();
    RecommendationRecord digests = Recorder.of(RECOMMENDER, KEY)
        .withDigestsOnly()
        .record(session, RECOMMENDER.recommend(session));

    assertThat(Replay.of(digests, KEY, RECOMMENDER))
        .isEqualTo(new Replay.NotPossible(
            "the record holds digests only, and not what was shared; replay it with the context"));
    assertThat(Replay.of(digests, KEY, RECOMMENDER, session)).isEqualTo(new Replay.Same(true));
  }

  @Test
  void another_context_is_not_taken_for_that_of_the_record() {
    assertThat(Replay.of(record, KEY, RECOMMENDER, Samples.session()))
        .isEqualTo(new Replay.NotPossible(
            "this is not the context of the record; replay it with the one that it was made from"));
  }

  @Test
  void another_key_is_not_taken_for_that_of_the_record() {
    RecordKey other = AccountSamples.key("another");

    assertThat(Replay.of(record, other, RECOMMENDER))
        .isEqualTo(new Replay.NotPossible("the record was made with key '" + KEY.name()
            + "', and this is key '" + other.name() + "'; replay it with that one"));
  }

  @Test
  void facts_that_were_changed_since_do_not_pass() {
    RecommendationRecord changed = ((ImmutableRecommendationRecord) record)
        .withFacts(record.facts().stream()
            .map(fact -> fact instanceof BarrierExperience
                ? Samples.barrier("antigypsyism", Level.INSTITUTIONAL)
                : fact)
            .toList());

    assertThat(Replay.of(changed, KEY, RECOMMENDER))
        .isEqualTo(new Replay.NotPossible(
            "the facts in the record are not those of its digest, so it has been changed since;"
                + " replay it with the context"));
  }

  @Test
  void the_limit_of_then_is_used() {
    Recommender one = RECOMMENDER.atMost(1);
    SessionContext session = AccountSamples.session();
    RecommendationRecord narrow = Recorder.of(one, KEY).record(session, one.recommend(session));

    assertThat(Replay.of(narrow, KEY, RECOMMENDER)).isEqualTo(new Replay.Same(true));
  }

  @Test
  void an_id_that_the_catalog_no_longer_knows_is_told() {
    Catalog other = Catalog.of(RandomCatalogs.pack(ImmutableList.of()));

    assertThat(((Replay.Differs) Replay.of(record, KEY, Recommender.of(other))).differences())
        .extracting(Difference::toString)
        .contains(
            "the context is not understood now, unknown barrier 'racism'; expected a barrier of the"
                + " catalog [RST-1201]");
  }
}
