package org.restory.examples.ehr.audit;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool;

/** The connections to the database, set so that what is committed stays. */
final class Pool {
  private static final int CONNECTIONS = 4;
  private static final long MOST_MILLIS_TO_WAIT = 5000;

  private Pool() {}

  static HikariDataSource open(AuditSettings settings) {
    HikariConfig config = new HikariConfig();
    config.setPoolName("audit");
    config.setJdbcUrl(settings.jdbcUrl());
    settings.user().ifPresent(config::setUsername);
    settings.password().ifPresent(config::setPassword);
    config.setMaximumPoolSize(CONNECTIONS);
    config.setConnectionTimeout(MOST_MILLIS_TO_WAIT);
    settings
        .file()
        .ifPresentOrElse(
            file -> {
              OwnerOnly.createIfAbsent(file);
              sqlite(config);
            },
            () -> postgresql(config));
    try {
      return new HikariDataSource(config);
    } catch (HikariPool.PoolInitializationException unreachable) {
      throw new AuditException(
          "the audit database " + settings.place()
              + " can't be opened; check that it runs, and its URL, user and password",
          unreachable);
    }
  }

  /** A commit is on the disk when it returns, and what is erased is overwritten. */
  private static void sqlite(HikariConfig config) {
    config.addDataSourceProperty("journal_mode", "WAL");
    config.addDataSourceProperty("synchronous", "FULL");
    config.addDataSourceProperty("secure_delete", "ON");
    config.addDataSourceProperty("foreign_keys", "ON");
    config.addDataSourceProperty("transaction_mode", "IMMEDIATE");
    config.addDataSourceProperty("busy_timeout", Long.toString(MOST_MILLIS_TO_WAIT));
  }

  private static void postgresql(HikariConfig config) {
    config.setConnectionInitSql("SET synchronous_commit TO on");
    config.addDataSourceProperty("ApplicationName", "restory-ehr");
    config.addDataSourceProperty("connectTimeout", "5");
    config.addDataSourceProperty("socketTimeout", "30");
    config.addDataSourceProperty("tcpKeepAlive", "true");
  }
}
