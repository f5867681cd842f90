package org.restory.examples.ehr.audit;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SqliteAuditStoreTest extends AuditStoreSpecification {
  @Override
  AuditSettings newDatabase() {
    return AuditSettings.sqlite(folder.resolve("audit/audit.db"));
  }

  @Override
  String everything() throws Exception {
    StringBuilder all = new StringBuilder();
    try (Stream<Path> files = Files.list(folder.resolve("audit"))) {
      for (Path file : files.toList()) {
        all.append(new String(Files.readAllBytes(file), ISO_8859_1));
      }
    }
    return all.toString();
  }

  @Test
  void only_the_owner_reads_the_files() throws Exception {
    store.add(AuditSamples.complete(key));

    try (Stream<Path> files = Files.list(folder.resolve("audit"))) {
      assertThat(files.toList())
          .hasSize(3)
          .allSatisfy(
              file -> assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                  .isEqualTo("rw-------"));
    }
  }

  @Test
  void a_url_that_names_no_file_is_refused() {
    for (String url : List.of("jdbc:sqlite:", "jdbc:sqlite::memory:", "jdbc:mysql://host/x")) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new AuditSettings(url, Optional.empty(), Optional.empty(), false))
          .withMessageStartingWith("the URL of the audit database");
    }
  }
}
