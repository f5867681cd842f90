package org.restory.account;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.restory.account.AccountSamples.ACCEPTABLE;
import static org.restory.account.AccountSamples.WITHHELD;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.restory.catalog.InvalidContentException;

class RecordFormatTest {
  private final RecommendationRecord record = AccountSamples.record()
      .withMadeAt(Instant.parse("2026-11-28T09:30:00Z"))
      .withSession("s-81")
      .withOutcome(Outcome.builder()
          .exercise(ACCEPTABLE)
          .action(Outcome.Action.ACCEPTED)
          .by("u-17")
          .at(Instant.parse("2026-11-28T09:41:07Z"))
          .location("room-2")
          .build())
      .withOutcome(Outcome.overridden(WITHHELD, "We have met for years."));

  /** The samples were written when version 1 was made, and hold each of its fields. They are never renewed. */
  @ParameterizedTest
  @ValueSource(strings = {"record-1.json", "record-1-of-digests.json"})
  void a_record_of_version_1_reads_forever(String sample) throws IOException {
    RecommendationRecord read = RecordFormat.read(sample, text(sample));

    assertThat(read.engine()).isEqualTo("restory-engine 1");
    assertThat(read.packs()).containsExactly("random 1");
    assertThat(read.rules())
        .extracting(rule -> rule.rule().value())
        .containsExactly("racism-calls-for-change", "deep-work-waits", "rest-waits");
    assertThat(read.exercises().get(0).exercise()).isEqualTo(ACCEPTABLE);
    assertThat(read.outcomes())
        .extracting(Outcome::action)
        .containsExactly(Outcome.Action.ACCEPTED, Outcome.Action.OVERRIDDEN);
    // As long as version 1 is the one that is written.
    assertThat(RecordFormat.toJson(read)).isEqualTo(text(sample));
  }

  @Test
  void a_record_is_one_line() {
    assertThat(RecordFormat.toJson(record)).isEqualTo(record(RecordFormat.toJson(record)));
    assertThat(RecordFormat.toJson(record).lines()).hasSize(1);
  }

  private static String record(String json) {
    return RecordFormat.toJson(RecordFormat.read("record.json", json));
  }

  @Test
  void a_record_of_a_later_version_is_refused_with_what_to_do() {
    String later = RecordFormat.toJson(record).replace("\"format\":1", "\"format\":2,\"more\":[]");

    assertThatThrownBy(() -> RecordFormat.read("r.json", later))
        .isInstanceOf(InvalidContentException.class)
        .hasMessageContaining(
            "r.json:1:11: the record is of format 2; expected at most 1, the latest that"
                + " this version of Restory knows; read it with a later one");
  }

  @Test
  void a_place_that_points_at_nothing_is_refused() {
    String broken = RecordFormat.toJson(record).replace("\"notices\":[", "\"notices\":[99,");
    String wrong = RecordFormat.toJson(record).replaceFirst("\"facts\":\\[1", "\"facts\":[99");

    assertThat(broken).isEqualTo(RecordFormat.toJson(record));
    assertThatThrownBy(() -> RecordFormat.read("r.json", wrong))
        .isInstanceOf(InvalidContentException.class)
        .hasMessageContaining("the record names fact 99; expected a place from 1 to ");
  }

  @Test
  void an_override_that_a_host_may_not_make_is_refused_in_reading_too() {
    String forged = RecordFormat.toJson(record)
        .replace(
            "{\"exercise\":\"exercise-0\",\"action\"", "{\"exercise\":\"exercise-3\",\"action\"");

    assertThatThrownBy(() -> RecordFormat.read("r.json", forged))
        .isInstanceOf(InvalidContentException.class)
        .hasMessageContaining("is withheld firmly by rule 'deep-work-waits'");
  }

  private static String text(String sample) throws IOException {
    try (InputStream in =
        requireNonNull(RecordFormatTest.class.getResourceAsStream(sample), sample)) {
      return new String(in.readAllBytes(), UTF_8);
    }
  }
}
