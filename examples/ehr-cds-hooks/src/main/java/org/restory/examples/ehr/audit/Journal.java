package org.restory.examples.ehr.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * Writes, one thread for all: what waits when a commit ends goes into the next one together. So each caller waits for a disk about once,
 * however many there are, and SQLite has the one writer it wants.
 */
final class Journal implements AutoCloseable {
  private static final int MOST_TOGETHER = 64;
  private static final int MOST_WAITING = 2000;
  private static final long MOST_SECONDS = 15;

  private final Jdbi database;
  private final BlockingQueue<Entry<?>> waiting = new LinkedBlockingQueue<>();
  private final Thread writer = new Thread(this::writeAll, "audit-journal");
  private boolean isClosed;

  private Journal(Jdbi database) {
    this.database = database;
  }

  static Journal open(Jdbi database) {
    Journal journal = new Journal(database);
    journal.writer.setDaemon(true);
    journal.writer.start();
    return journal;
  }

  /**
   * What a change gives, once it is committed.
   *
   * @throws AuditException if it could not be made, or the database takes too long
   */
  <T> T write(Function<Handle, T> change) {
    Entry<T> entry = new Entry<>(change);
    add(entry);
    try {
      return entry.done.get(MOST_SECONDS, TimeUnit.SECONDS);
    } catch (ExecutionException failed) {
      throw failed.getCause() instanceof AuditException known
          ? known
          : new AuditException("the audit database did not take what was to be kept", failed);
    } catch (TimeoutException late) {
      throw new AuditException("the audit database takes too long to keep what it is given", late);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new AuditException("interrupted while waiting for the audit database", stopped);
    }
  }

  /** Whether anything that is given to it will be written. */
  boolean isWriting() {
    return writer.isAlive();
  }

  private synchronized void add(Entry<?> entry) {
    if (isClosed) {
      throw new AuditException("the audit trail is closed");
    }
    if (waiting.size() >= MOST_WAITING) {
      throw new AuditException("too much waits for the audit database");
    }
    waiting.add(entry);
  }

  private void writeAll() {
    List<Entry<?>> together = new ArrayList<>();
    do {
      together.clear();
      try {
        together.add(waiting.take());
      } catch (InterruptedException nobodyDoes) {
        throw new IllegalStateException(nobodyDoes);
      }
      waiting.drainTo(together, MOST_TOGETHER - 1);
      commit(together);
    } while (together.stream().noneMatch(Entry::isLast));
  }

  private void commit(List<Entry<?>> together) {
    try {
      database.useTransaction(handle -> together.forEach(entry -> entry.make(handle)));
      together.forEach(Entry::acknowledge);
    } catch (RuntimeException failed) {
      together.forEach(entry -> entry.done.completeExceptionally(failed));
    }
  }

  /** Lets what waits be written, and takes nothing more. */
  @Override
  public void close() {
    synchronized (this) {
      if (!isClosed) {
        isClosed = true;
        waiting.add(Entry.last());
      }
    }
    try {
      writer.join(TimeUnit.SECONDS.toMillis(MOST_SECONDS));
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  /** One change, undone by itself if it fails, so that it spoils no other. */
  private static final class Entry<T> {
    private static final String BEFORE = "before";

    private final Function<Handle, T> change;
    private final CompletableFuture<T> done = new CompletableFuture<>();
    private Runnable answer = () -> {};
    private boolean isLast;

    Entry(Function<Handle, T> change) {
      this.change = change;
    }

    static Entry<Boolean> last() {
      Entry<Boolean> last = new Entry<>(handle -> true);
      last.isLast = true;
      return last;
    }

    boolean isLast() {
      return isLast;
    }

    void make(Handle handle) {
      handle.savepoint(BEFORE);
      try {
        T made = change.apply(handle);
        handle.releaseSavepoint(BEFORE);
        answer = () -> done.complete(made);
      } catch (RuntimeException failed) {
        handle.rollbackToSavepoint(BEFORE);
        answer = () -> done.completeExceptionally(failed);
      }
    }

    void acknowledge() {
      answer.run();
    }
  }
}
