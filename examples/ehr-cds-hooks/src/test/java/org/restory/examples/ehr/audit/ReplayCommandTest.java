package org.restory.examples.ehr.audit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.restory.catalog.Catalog;
import org.restory.examples.ehr.audit.CardFeedback.Accepted;
import org.restory.examples.ehr.audit.CardFeedback.Overridden;
import org.restory.examples.ehr.audit.CardFeedback.ReasonCode;
import org.restory.model.practice.Framework;
import org.restory.pack.StandardPack;
import org.restory.recommend.Recommender;

class ReplayCommandTest {
  @TempDir
  Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private Map<String, String> environment = Map.of();
  private Recommender now = AuditSamples.RECOMMENDER;
  private AuditSettings settings = AuditSettings.sqlite(Path.of("none"));

  @BeforeEach
  void setUp() {
    settings = AuditSettings.sqlite(folder.resolve("audit.db"));
    environment = Map.of(
        "RESTORY_DATABASE",
        settings.jdbcUrl(),
        "RESTORY_KEY_FILE",
        folder.resolve("service.key").toString());
  }

  @Test
  void a_record_of_the_same_content_replays_to_the_same() {
    StoredRecord record = kept(AuditSamples.complete(key()));

    assertThat(run("replay", record.id())).isEqualTo(ReplayCommand.SAME);
    assertThat(said())
        .isEqualTo(
            "the same: engine, packs and content are those of then, and so is all that was shown\n");
  }

  @Test
  void where_facts_were_left_out_the_same_is_said_of_the_rest() {
    StoredRecord record = kept(AuditSamples.incomplete(key()));

    assertThat(run("replay", record.id())).isEqualTo(ReplayCommand.SAME);
    assertThat(said()).contains("facts were left out of this record");
  }

  @Test
  void each_difference_is_said() {
    StoredRecord record = kept(AuditSamples.complete(key()));
    now = Recommender.of(Catalog.builder()
        .add(StandardPack.pack())
        .onlyFrameworks(ImmutableList.of(StandardPack.catalog().all(Framework.class).stream()
            .map(Framework::id)
            .findFirst()
            .orElseThrow()))
        .build());

    assertThat(run("replay", record.id())).isEqualTo(ReplayCommand.DIFFERS);
    assertThat(said())
        .contains("the catalog has another fingerprint", "exercise '", "is no longer recommended");
  }

  @Test
  void a_record_of_another_key_is_not_replayed() {
    StoredRecord record = kept(AuditSamples.complete(AuditSamples.key(folder.resolve("other"))));

    assertThat(run("replay", record.id())).isEqualTo(ReplayCommand.NOT_POSSIBLE);
    assertThat(said()).contains("replay it with that one");
  }

  @Test
  void a_record_is_shown_with_what_was_done() {
    StoredRecord record = AuditSamples.complete(key());
    UUID card = record.cards().get(0).card();
    try (AuditStore store = AuditStore.open(settings, key())) {
      store.add(record);
      store.addFeedback(
          new Accepted(
              card,
              ImmutableSet.of(
                  key().suggestions().of(card, record.exercises().asList().get(0))),
              Optional.of("Practitioner/18"),
              AuditSamples.DONE_AT),
          AuditSamples.RECEIVED_AT);
      store.addFeedback(
          new Overridden(
              record.cards().stream()
                  .filter(slot -> slot.exercises().isEmpty())
                  .findFirst()
                  .orElseThrow()
                  .card(),
              Optional.of(new ReasonCode(Optional.empty(), "patient-refuses")),
              Optional.empty(),
              Optional.of("Practitioner/19"),
              AuditSamples.DONE_AT),
          AuditSamples.RECEIVED_AT);
    }

    assertThat(run("show", record.id())).isZero();
    assertThat(said())
        .contains(
            "shown to Practitioner/17\n",
            "\"action\":\"accepted\"",
            "Practitioner/18",
            "2026-11-28T09:41:07Z a card was overridden, patient-refuses, by Practitioner/19\n");
  }

  @Test
  void the_newest_records_are_listed() {
    StoredRecord record = kept(AuditSamples.complete(key()));
    StoredRecord later = kept(new StoredRecord(
        "later",
        record.record().withMadeAt(AuditSamples.MADE_AT.plusSeconds(1)),
        record.madeFor(),
        CardSlot.three()));

    assertThat(run("list")).isZero();
    assertThat(said().lines())
        .satisfiesExactly(
            line -> assertThat(line).contains(later.id(), "complete", "0 feedback"),
            line -> assertThat(line).contains(record.id()));

    assertThat(run("list", "1")).isZero();
    assertThat(said().lines()).hasSize(1);
  }

  @Test
  void what_can_not_be_answered_is_said_with_the_usage() {
    kept(AuditSamples.complete(key()));

    for (ImmutableList<String> args : ImmutableList.of(
        ImmutableList.<String>of(),
        ImmutableList.of("erase", "all"),
        ImmutableList.of("replay"),
        ImmutableList.of("list", "none"),
        ImmutableList.of("list", "0"))) {
      assertThat(run(args.toArray(String[]::new))).isEqualTo(ReplayCommand.NOT_POSSIBLE);
      assertThat(said()).startsWith("usage: list");
    }
    assertThat(run("replay", "another")).isEqualTo(ReplayCommand.NOT_POSSIBLE);
    assertThat(said()).startsWith("there is no record of this id");
  }

  @Test
  void a_command_makes_neither_key_nor_database() {
    assertThat(run("list")).isEqualTo(ReplayCommand.NOT_POSSIBLE);
    assertThat(said()).startsWith("there is no key");

    key();
    assertThat(run("list")).isEqualTo(ReplayCommand.NOT_POSSIBLE);
    assertThat(said()).startsWith("there is no audit database at jdbc:sqlite:");
    assertThat(folder.resolve("audit.db")).doesNotExist();
  }

  @Test
  void a_database_that_the_service_never_opened_is_left_as_it_is() {
    key();
    OwnerOnly.createIfAbsent(folder.resolve("audit.db"));

    assertThat(run("list")).isEqualTo(ReplayCommand.NOT_POSSIBLE);
    assertThat(said()).contains("start the service once");
  }

  private int run(String... args) {
    out.reset();
    return ReplayCommand.run(
        ImmutableList.copyOf(args), environment, packs -> now, new PrintStream(out, true, UTF_8));
  }

  private String said() {
    return out.toString(UTF_8);
  }

  private AuditKey key() {
    return AuditSamples.key(folder);
  }

  private StoredRecord kept(StoredRecord record) {
    try (AuditStore store = AuditStore.open(settings, key())) {
      store.add(record);
    }
    return record;
  }
}
