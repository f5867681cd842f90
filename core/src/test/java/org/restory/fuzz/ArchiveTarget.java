package org.restory.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.restory.catalog.InvalidContentException;
import org.restory.pack.PackFormat;

/** A packed archive of any bytes: it is read or refused, and nothing is left beside it. */
public final class ArchiveTarget {
  private ArchiveTarget() {}

  /** What the fuzzer calls. */
  public static void fuzzerTestOneInput(byte[] bytes) throws IOException {
    Path archive = Files.createTempFile("fuzz", ".zip");
    try {
      PackFormat.read(Files.write(archive, bytes));
    } catch (InvalidContentException refused) {
      Same.told(refused);
    } finally {
      Files.delete(archive);
    }
  }
}
