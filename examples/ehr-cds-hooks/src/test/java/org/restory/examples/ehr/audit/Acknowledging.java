package org.restory.examples.ehr.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A process that keeps records from four threads, and says the id of each once it is acknowledged, until it is killed. */
final class Acknowledging {
  private static final int BEFORE_THE_KILL = 60;
  private static final int CALLERS = 4;

  private Acknowledging() {}

  /** The ids that were acknowledged by a process that was killed while it kept more. */
  static ImmutableList<String> killedMidway(AuditSettings settings, Path folder)
      throws IOException {
    Process process = new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            Acknowledging.class.getName(),
            settings.jdbcUrl(),
            settings.user().orElse(""),
            settings.password().orElse(""),
            folder.toString())
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
    ImmutableList.Builder<String> acknowledged = ImmutableList.builder();
    try (BufferedReader lines = process.inputReader(UTF_8)) {
      int read = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.startsWith("kept ") && line.endsWith(".")) {
          acknowledged.add(line.substring("kept ".length(), line.length() - 1));
          read++;
        }
        if (read == BEFORE_THE_KILL) {
          process.toHandle().destroyForcibly();
        }
      }
    } finally {
      process.destroyForcibly();
    }
    return acknowledged.build();
  }

  /** Takes a URL, a user, a password and a folder. */
  public static void main(String[] args) {
    AuditKey key = AuditSamples.key(Path.of(args[3]));
    AuditSettings settings = new AuditSettings(
        args[0],
        Optional.of(args[1]).filter(text -> !text.isEmpty()),
        Optional.of(args[2]).filter(text -> !text.isEmpty()),
        false);
    AuditStore store = AuditStore.open(settings, key);
    StoredRecord sample = AuditSamples.complete(key);
    ExecutorService callers = Executors.newFixedThreadPool(CALLERS);
    for (int i = 0; i < CALLERS; i++) {
      callers.execute(() -> keepOn(store, sample));
    }
  }

  private static void keepOn(AuditStore store, StoredRecord sample) {
    while (true) {
      String id = UUID.randomUUID().toString();
      store.add(new StoredRecord(id, sample.record(), sample.madeFor(), CardSlot.three()));
      System.out.println("kept " + id + ".");
    }
  }
}
