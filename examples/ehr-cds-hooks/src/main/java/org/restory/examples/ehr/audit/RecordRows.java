package org.restory.examples.ehr.audit;

import com.google.common.base.Joiner;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.Query;
import org.restory.account.RecommendationRecord;
import org.restory.account.RecordFormat;
import org.restory.model.Id;
import org.restory.model.practice.Exercise;

/** The tables of records and of their cards. */
final class RecordRows {
  private static final String SELECT = "SELECT id, made_for, record FROM records ";
  private static final String OLDEST_FIRST = " ORDER BY made_at, id";

  private RecordRows() {}

  /**
   * Adds a record with its cards.
   *
   * @param json the record as text, which its caller makes, so that no other waits meanwhile
   */
  static void add(Handle handle, StoredRecord stored, String json) {
    RecommendationRecord record = stored.record();
    handle
        .createUpdate("INSERT INTO records"
            + " (id, made_at, session, made_for, engine, packs, fingerprint, record)"
            + " VALUES (:id, :madeAt, :session, :madeFor, :engine, :packs, :fingerprint, :record)")
        .bind("id", stored.id())
        .bind("madeAt", record.madeAt().orElseThrow().toEpochMilli())
        .bind("session", record.session())
        .bind("madeFor", stored.madeFor())
        .bind("engine", record.engine())
        .bind("packs", Joiner.on(", ").join(record.packs()))
        .bind("fingerprint", record.fingerprint())
        .bind("record", json)
        .execute();
    PreparedBatch cards = handle.prepareBatch(
        "INSERT INTO cards (card, record_id, exercises) VALUES (:card, :record, :exercises)");
    stored
        .cards()
        .forEach(slot -> cards
            .bind("card", slot.card().toString())
            .bind("record", stored.id())
            .bind("exercises", Joiner.on(' ').join(slot.exercises()))
            .add());
    cards.execute();
  }

  static Optional<StoredRecord> find(Handle handle, String id) {
    return read(handle, handle.createQuery(SELECT + "WHERE id = :id").bind("id", id)).stream()
        .findFirst();
  }

  static Optional<StoredRecord> byCard(Handle handle, UUID card) {
    return read(
            handle,
            handle
                .createQuery(SELECT + "WHERE id = (SELECT record_id FROM cards WHERE card = :card)")
                .bind("card", card.toString()))
        .stream()
        .findFirst();
  }

  static ImmutableList<StoredRecord> bySession(Handle handle, String session) {
    return read(
        handle,
        handle
            .createQuery(SELECT + "WHERE session = :session" + OLDEST_FIRST)
            .bind("session", session));
  }

  static ImmutableList<StoredRecord> newest(Handle handle, int most) {
    return read(
        handle,
        handle.createQuery(SELECT + "ORDER BY made_at DESC, id LIMIT :most").bind("most", most));
  }

  static int eraseSession(Handle handle, String session) {
    return erase(handle, "session = :bound", session);
  }

  static int eraseBefore(Handle handle, Instant time) {
    return erase(handle, "made_at < :bound", time.toEpochMilli());
  }

  private static int erase(Handle handle, String which, Object bound) {
    for (String table : ImmutableList.of("feedback", "cards")) {
      handle
          .createUpdate("DELETE FROM " + table
              + " WHERE record_id IN (SELECT id FROM records WHERE " + which + ")")
          .bind("bound", bound)
          .execute();
    }
    return handle
        .createUpdate("DELETE FROM records WHERE " + which)
        .bind("bound", bound)
        .execute();
  }

  private static ImmutableList<StoredRecord> read(Handle handle, Query query) {
    return ImmutableList.copyOf(query
        .map((row, context) -> {
          String id = row.getString("id");
          return new StoredRecord(
              id,
              RecordFormat.read("record " + id, row.getString("record")),
              Optional.ofNullable(row.getString("made_for")),
              cards(handle, id));
        })
        .list());
  }

  private static ImmutableList<CardSlot> cards(Handle handle, String record) {
    return ImmutableList.copyOf(handle
        .createQuery("SELECT card, exercises FROM cards WHERE record_id = :record")
        .bind("record", record)
        .map((row, context) -> new CardSlot(
            UUID.fromString(row.getString("card")),
            Splitter.on(' ')
                .omitEmptyStrings()
                .splitToStream(row.getString("exercises"))
                .map(Id::<Exercise>of)
                .collect(ImmutableList.toImmutableList())))
        .list());
  }
}
