package org.restory.examples.ehr.audit;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;

/** A real PostgreSQL, one for all tests of this process; it stops with it. */
final class SharedPostgres {
  private static final AtomicInteger MADE = new AtomicInteger();

  private SharedPostgres() {}

  /** A database of its own. */
  static AuditSettings newDatabase() throws SQLException {
    String name = "audit_" + MADE.incrementAndGet();
    try (Connection server = Holder.SERVER.getPostgresDatabase().getConnection();
        Statement statement = server.createStatement()) {
      statement.execute("CREATE DATABASE " + name);
    }
    return AuditSettings.postgresql(
        Holder.SERVER.getJdbcUrl("postgres", name), "postgres", "postgres");
  }

  private static final class Holder {
    static final EmbeddedPostgres SERVER = start();

    private static EmbeddedPostgres start() {
      try {
        return EmbeddedPostgres.builder().start();
      } catch (IOException failed) {
        throw new UncheckedIOException(failed);
      }
    }
  }
}
