package org.restory.pack;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.restory.catalog.Pack;

/** A pack's folder that was packed as zip reads as the folder does. */
class PackArchiveTest {
  private static final String MANIFEST = "pack: p\nversion: 1\nfiles: [words/tags.yaml]\n";
  private static final String TAGS = "tags: [{id: t, name: T, description: D}]\n";

  @TempDir
  Path folder;

  @Test
  void packed_without_its_folder() throws IOException {
    assertThat(PackFormat.read(zip("Acme.ZIP", "pack.yaml", MANIFEST, "words/tags.yaml", TAGS)))
        .isEqualTo(unpacked());
  }

  @Test
  void packed_with_its_folder_and_what_an_archiver_adds() throws IOException {
    Path zip = zip(
        "acme.zip",
        "acme/",
        "",
        "acme/pack.yaml",
        MANIFEST,
        "acme/words/",
        "",
        "acme/words/tags.yaml",
        TAGS,
        "__MACOSX/acme/._pack.yaml",
        "x");

    assertThat(PackFormat.read(zip)).isEqualTo(unpacked());
  }

  @Test
  void nothing_is_left_beside_it() throws IOException {
    PackFormat.read(zip("acme.zip", "pack.yaml", MANIFEST, "words/tags.yaml", TAGS));

    assertThat(folder).isDirectoryNotContaining(path -> !path.endsWith("acme.zip"));
  }

  private Pack unpacked() throws IOException {
    Path unpacked = Files.createDirectories(folder.resolve("unpacked"));
    Files.createDirectories(unpacked.resolve("words"));
    Files.writeString(unpacked.resolve("pack.yaml"), MANIFEST);
    Files.writeString(unpacked.resolve("words/tags.yaml"), TAGS);
    return PackFormat.read(unpacked);
  }

  private Path zip(String name, String... namesAndTexts) throws IOException {
    Path zip = folder.resolve(name);
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
      for (int i = 0; i < namesAndTexts.length; i += 2) {
        out.putNextEntry(new ZipEntry(namesAndTexts[i]));
        out.write(namesAndTexts[i + 1].getBytes(UTF_8));
      }
    }
    return zip;
  }
}
