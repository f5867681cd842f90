package org.restory.pack.values;

import static com.google.common.base.Preconditions.checkState;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.restory.pack.concepts.PackFiles;
import org.restory.pack.concepts.WholePack;
import org.restory.pack.text.Reading;

/** The step of the build that writes the values of a pack from its YAML. Nothing calls it at run time. */
public final class ValuesBuild {
  private ValuesBuild() {}

  /**
   * Writes the values of a pack.
   *
   * @param arguments the folder of the pack, and the file to write
   * @throws org.restory.catalog.InvalidContentException with every problem of the pack, or of a catalog of it alone, if there is one
   */
  public static void main(String... arguments) throws IOException {
    checkState(arguments.length == 2, "expected the folder of a pack, and the file to write");
    Path folder = Path.of(arguments[0]);
    PackFiles yaml = PackFiles.in(folder, folder.getFileName() + "/");
    Files.write(
        Path.of(arguments[1]), PackValuesWriter.write(WholePack.read(yaml, Reading.ofShipped())));
  }
}
