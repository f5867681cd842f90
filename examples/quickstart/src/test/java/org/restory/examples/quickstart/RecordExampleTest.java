package org.restory.examples.quickstart;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.restory.account.Outcome;
import org.restory.account.RecommendationRecord;
import org.restory.account.RecordFormat;
import org.restory.account.RecordKey;
import org.restory.account.Recorder;
import org.restory.account.Replay;
import org.restory.context.SessionContext;
import org.restory.model.Id;
import org.restory.model.practice.Exercise;
import org.restory.pack.CaseFormat;
import org.restory.pack.StandardPack;
import org.restory.recommend.Recommender;
import org.restory.report.RecommendationReport;

/** The examples of the page on records. */
class RecordExampleTest {
  @Test
  void a_record_is_written_completed_and_replayed() {
    byte[] secret = "in earnest, 32 bytes of a SecureRandom".getBytes(UTF_8);
    SessionContext session = CaseFormat.shipped("v2-a-sanctioned-claim");
    Recommender recommender = Recommender.of(StandardPack.catalog());

    Recorder recorder = Recorder.of(recommender, RecordKey.of(secret));
    RecommendationReport report = recommender.recommend(session);
    RecommendationRecord record = recorder
        .record(session, report)
        .withMadeAt(Instant.parse("2026-11-28T09:30:00Z"))
        .withSession("encounter-81");
    String json = RecordFormat.toJson(record);

    Id<Exercise> exercise = record.exercises().get(0).exercise();
    RecommendationRecord later = RecordFormat.read("encounter-81.json", json)
        .withOutcome(Outcome.builder()
            .exercise(exercise)
            .action(Outcome.Action.DISMISSED)
            .reason("We keep this for another day.")
            .by("user-17")
            .at(Instant.parse("2026-11-28T09:41:07Z"))
            .location("site-2")
            .build());

    Replay replay = Replay.of(later, RecordKey.of(secret), recommender);
    if (replay instanceof Replay.Differs differs) {
      differs.differences().forEach(System.out::println);
    }

    assertThat(replay).isEqualTo(new Replay.Same(record.complete()));
    assertThat(later.outcomes()).hasSize(1);
    assertThat(Replay.of(later, RecordKey.of(secret), recommender, session))
        .isEqualTo(new Replay.Same(true));
  }
}
