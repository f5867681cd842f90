package org.restory.examples.ehr.audit;

import static com.google.common.base.Preconditions.checkArgument;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Where the audit trail is kept.
 *
 * @param jdbcUrl {@code jdbc:sqlite:<file>}, or {@code jdbc:postgresql://host/database}
 * @param user who logs in to PostgreSQL; not for SQLite
 * @param password the password for that
 * @param keepComments whether the free text of feedback is kept. Nobody can say what clinicians write there, so it may hold what must
 *     not persist; without it the coded reason is kept
 */
public record AuditSettings(
    String jdbcUrl, Optional<String> user, Optional<String> password, boolean keepComments) {
  private static final String SQLITE = "jdbc:sqlite:";
  private static final String POSTGRESQL = "jdbc:postgresql:";

  /** @throws IllegalArgumentException if the URL is of neither kind, or names no file of SQLite */
  public AuditSettings {
    checkArgument(
        jdbcUrl.startsWith(SQLITE) || jdbcUrl.startsWith(POSTGRESQL),
        "the URL of the audit database starts with neither '%s' nor '%s'",
        SQLITE,
        POSTGRESQL);
    if (jdbcUrl.startsWith(SQLITE)) {
      String file = jdbcUrl.substring(SQLITE.length());
      checkArgument(
          !file.isBlank() && !file.startsWith(":") && !file.startsWith("file:"),
          "the URL of the audit database names no file; expected '%s<file>'",
          SQLITE);
      checkArgument(
          file.indexOf('?') < 0,
          "the URL of the audit database has parameters; expected '%s<file>', since how SQLite writes is not for setting",
          SQLITE);
    }
  }

  /** An embedded database in one file. */
  public static AuditSettings sqlite(Path file) {
    return new AuditSettings(SQLITE + file, Optional.empty(), Optional.empty(), false);
  }

  /** A PostgreSQL that runs elsewhere. */
  public static AuditSettings postgresql(String jdbcUrl, String user, String password) {
    return new AuditSettings(jdbcUrl, Optional.of(user), Optional.of(password), false);
  }

  /** The same, keeping the free text of feedback too. */
  public AuditSettings withComments() {
    return new AuditSettings(jdbcUrl, user, password, true);
  }

  /** The file of SQLite; empty for PostgreSQL. */
  Optional<Path> file() {
    return jdbcUrl.startsWith(SQLITE)
        ? Optional.of(Path.of(jdbcUrl.substring(SQLITE.length())))
        : Optional.empty();
  }

  /** The URL without its parameters, which may hold a password. */
  String place() {
    return jdbcUrl.replaceAll("\\?.*", "").replaceAll("//[^/@]*@", "//");
  }

  /** Shows no password. */
  @Override
  public String toString() {
    return "AuditSettings{" + place() + "}";
  }
}
