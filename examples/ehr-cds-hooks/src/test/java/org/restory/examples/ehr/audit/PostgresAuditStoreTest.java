package org.restory.examples.ehr.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PostgresAuditStoreTest extends AuditStoreSpecification {
  @Override
  AuditSettings newDatabase() throws SQLException {
    return SharedPostgres.newDatabase();
  }

  @Override
  String everything() throws Exception {
    StringBuilder all = new StringBuilder();
    try (Connection connection = connection();
        Statement statement = connection.createStatement()) {
      for (String table : tables(statement)) {
        try (ResultSet rows = statement.executeQuery("SELECT t::text FROM " + table + " t")) {
          while (rows.next()) {
            all.append(rows.getString(1).replace("\"\"", "\"")).append('\n');
          }
        }
      }
    }
    return all.toString();
  }

  private static List<String> tables(Statement statement) throws SQLException {
    List<String> names = new ArrayList<>();
    try (ResultSet rows = statement.executeQuery(
        "SELECT table_name FROM information_schema.tables WHERE table_schema = 'public'")) {
      while (rows.next()) {
        names.add(rows.getString(1));
      }
    }
    assertThat(names).contains("records", "cards", "feedback");
    return names;
  }

  @Test
  void a_server_that_is_not_there_is_named_without_the_password() {
    AuditSettings nowhere = AuditSettings.postgresql(
        "jdbc:postgresql://localhost:1/audit?password=hidden", "someone", "secret");

    assertThatThrownBy(() -> AuditStore.open(nowhere, key))
        .isInstanceOf(AuditException.class)
        .hasMessage(
            "the audit database jdbc:postgresql://localhost:1/audit can't be opened; check that it"
                + " runs, and its URL, user and password");
    assertThat(nowhere.toString()).doesNotContain("hidden", "secret");
  }
}
