package org.restory.examples.ehr.audit;

import com.google.common.collect.ImmutableList;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Files;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.restory.account.RecommendationRecord;
import org.restory.account.RecordFormat;

/**
 * The audit trail in a database. What is in it is added to and never changed; it goes only when it is erased on request or has grown old.
 * Safe for all threads. Every method throws {@link AuditException} when the database can't be reached.
 */
public final class AuditStore implements AutoCloseable {
  private final HikariDataSource pool;
  private final Jdbi database;
  private final Journal journal;
  private final FeedbackResolver resolver;
  private final boolean isSqlite;

  private AuditStore(AuditSettings settings, AuditKey key, HikariDataSource pool) {
    this.pool = pool;
    this.database = Jdbi.create(pool);
    this.journal = Journal.open(database);
    this.resolver = new FeedbackResolver(key, settings.keepComments());
    this.isSqlite = settings.file().isPresent();
  }

  /**
   * Opens the database, and makes or updates its tables.
   *
   * @throws AuditException if it can't be opened, or a later version of the service has made its tables
   */
  public static AuditStore open(AuditSettings settings, AuditKey key) {
    return open(settings, key, Migrations::run);
  }

  /** Opens a database whose tables are there as they should be, for a command beside the service. */
  static AuditStore openAsItIs(AuditSettings settings, AuditKey key) {
    if (settings.file().filter(Files::notExists).isPresent()) {
      throw new AuditException("there is no audit database at " + settings.place());
    }
    return open(settings, key, Migrations::check);
  }

  private static AuditStore open(
      AuditSettings settings, AuditKey key, Consumer<Migrations> prepare) {
    HikariDataSource pool = Pool.open(settings);
    try {
      prepare.accept(new Migrations(pool, settings.place()));
      return new AuditStore(settings, key, pool);
    } catch (RuntimeException refused) {
      pool.close();
      throw refused;
    }
  }

  /** Keeps a record. When this returns, the record outlives a kill of this process and, on an honest disk, a power cut. */
  public void add(StoredRecord record) {
    String json = RecordFormat.toJson(record.record());
    journal.write(handle -> {
      RecordRows.add(handle, record, json);
      return record;
    });
  }

  /** The record of an id. */
  public Optional<StoredRecord> find(String id) {
    return StoredRecord.isId(id) ? read(handle -> RecordRows.find(handle, id)) : Optional.empty();
  }

  /** The record behind a card. */
  public Optional<StoredRecord> byCard(UUID card) {
    return read(handle -> RecordRows.byCard(handle, card));
  }

  /**
   * The records of a visit, oldest first.
   *
   * @param reference its reference, from {@link Pseudonyms}
   */
  public ImmutableList<StoredRecord> bySession(String reference) {
    return read(handle -> RecordRows.bySession(handle, reference));
  }

  /** The newest records, newest first. */
  ImmutableList<StoredRecord> newest(int most) {
    return read(handle -> RecordRows.newest(handle, most));
  }

  /**
   * Keeps feedback on a card. The same feedback again changes nothing. An exercise is named where the record holds it; otherwise it is
   * kept that a card was accepted or overridden, and not what was on it.
   *
   * @param receivedAt now
   */
  public FeedbackAnswer addFeedback(CardFeedback feedback, Instant receivedAt) {
    Optional<StoredRecord> record = byCard(feedback.card());
    if (record.isEmpty()) {
      return FeedbackAnswer.UNKNOWN_CARD;
    }
    ImmutableList<KeptFeedback> kept = resolver.resolve(record.orElseThrow(), feedback, receivedAt);
    long added = journal.write(handle -> kept.stream()
        .filter(each -> FeedbackRows.add(handle, record.orElseThrow().id(), each))
        .count());
    return added > 0 ? FeedbackAnswer.KEPT : FeedbackAnswer.KNOWN_ALREADY;
  }

  /** The record of an id with the outcomes that feedback told of, in the order of what was done. */
  public Optional<RecommendationRecord> outcomes(String id) {
    return find(id).map(stored -> {
      RecommendationRecord record = stored.record();
      for (KeptFeedback each : feedback(id)) {
        record = each.outcome().map(record::withOutcome).orElse(record);
      }
      return record;
    });
  }

  /** The feedback on the cards of a record, in the order of what was done. */
  ImmutableList<KeptFeedback> feedback(String id) {
    return read(handle -> FeedbackRows.of(handle, id));
  }

  /**
   * Erases all that is kept of a visit, on request.
   *
   * @param reference its reference, from {@link Pseudonyms}
   * @return how many records went
   */
  public int eraseSession(String reference) {
    int erased = journal.write(handle -> RecordRows.eraseSession(handle, reference));
    emptyLog();
    return erased;
  }

  /**
   * Erases what was made before a time, as the retention of the organization asks.
   *
   * @return how many records went
   */
  public int deleteOlderThan(Instant time) {
    int erased = journal.write(handle -> RecordRows.eraseBefore(handle, time));
    emptyLog();
    return erased;
  }

  /** Whether the database answers, and records can be kept. */
  public boolean isReachable() {
    try {
      return journal.isWriting()
          && read(handle -> handle.createQuery("SELECT 1").mapTo(Integer.class).one() == 1);
    } catch (AuditException unreachable) {
      return false;
    }
  }

  /** Ends what is being written, and closes the database. */
  @Override
  public void close() {
    journal.close();
    pool.close();
  }

  /** What was erased also stands in the log of SQLite until that is emptied. */
  private void emptyLog() {
    if (isSqlite) {
      read(handle -> handle.execute("PRAGMA wal_checkpoint(TRUNCATE)"));
    }
  }

  private <T> T read(Function<Handle, T> query) {
    try {
      return database.withHandle(query::apply);
    } catch (JdbiException failed) {
      throw new AuditException("the audit database does not answer", failed);
    }
  }
}
