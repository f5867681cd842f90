package org.restory.examples.ehr.audit;

import java.util.Arrays;
import java.util.Optional;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;

/** Brings a database to the form that this version of the service knows. */
final class Migrations {
  private final Flyway flyway;
  private final String place;

  Migrations(DataSource dataSource, String place) {
    this.flyway = Flyway.configure(Migrations.class.getClassLoader())
        .dataSource(dataSource)
        .locations("classpath:org/restory/examples/ehr/audit/migrations")
        .table("restory_migrations")
        .load();
    this.place = place;
  }

  /** Makes or changes the tables; does nothing where they are as they should be. */
  void run() {
    try {
      refuseLater();
      flyway.migrate();
    } catch (FlywayException failed) {
      throw new AuditException(
          "the tables of the audit database " + place
              + " can't be brought to the form of this version: " + failed.getMessage(),
          failed);
    }
  }

  /** Refuses tables that are not as they should be, and changes nothing. */
  void check() {
    refuseLater();
    if (flyway.info().pending().length > 0) {
      throw new AuditException("the audit database " + place
          + " is not of this version; start the service once, which brings it there");
    }
  }

  private void refuseLater() {
    Optional<MigrationInfo> later = Arrays.stream(flyway.info().all())
        .filter(each -> each.getState() == MigrationState.FUTURE_SUCCESS
            || each.getState() == MigrationState.FUTURE_FAILED)
        .reduce((first, last) -> last);
    if (later.isPresent()) {
      throw new AuditException("the audit database " + place + " is of version "
          + later.orElseThrow().getVersion()
          + ", which a later version of the service made, and this one does not know it; start the"
          + " later one, or restore a backup from before");
    }
  }
}
