package org.restory.examples.pages;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.restory.pack.PackFormat;

/** What a person sees who prints a catalog, and what is left of a folder. */
class CatalogPagesTest {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @TempDir
  Path folder;

  private int run(Object... arguments) {
    return new CatalogPages(new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8))
        .run(List.of(arguments).stream().map(Object::toString).toList());
  }

  @Test
  void prints_a_pack_beside_the_standard_pack() throws IOException {
    Path pack = folder.resolve("pack.yaml");
    Files.writeString(
        pack,
        "pack: acme\nversion: 2\nframeworks:\n  - {id: acme:house, name: House, description: Our own.}\n");

    assertThat(run(folder.resolve("pages"), pack)).isZero();

    assertThat(folder.resolve("pages/frameworks/acme.house.md")).content().contains("# House");
    assertThat(folder.resolve("pages/frameworks/narrative-therapy.md")).exists();
  }

  @Test
  void prints_a_standard_pack_of_ones_own_in_place_of_the_shipped_one() throws IOException {
    Path pack = folder.resolve("pack.yaml");
    Files.writeString(
        pack, PackFormat.toYaml(Tiny.pack()).replace("pack: tiny", "pack: restory-standard"));

    assertThat(run(folder.resolve("pages"), pack)).isZero();

    assertThat(folder.resolve("pages/exercises/one.md")).exists();
    assertThat(folder.resolve("pages/frameworks/narrative-therapy.md")).doesNotExist();
  }

  @Test
  void a_pack_with_a_mistake_is_refused_with_its_place() throws IOException {
    Path pack = folder.resolve("bad.yaml");
    Files.writeString(pack, "pack: bad\nversion: 1\nframework: []\n");

    assertThat(run(folder.resolve("pages"), pack)).isEqualTo(2);

    assertThat(err.toString(UTF_8)).contains("bad.yaml:3:");
    assertThat(folder.resolve("pages")).doesNotExist();
  }

  @Test
  void says_how_it_is_used() {
    assertThat(run("--help")).isZero();
    assertThat(run("one", "two", "three")).isEqualTo(2);
    assertThat(out.toString(UTF_8))
        .startsWith("Usage: catalog-pages")
        .isEqualTo(err.toString(UTF_8));
  }

  @Test
  void pages_that_are_no_longer_needed_go_and_everything_else_stays() throws IOException {
    Folder pages = new Folder(folder);
    pages.update(Pages.of(Tiny.catalog()));
    Files.writeString(folder.resolve("exercises/old.md"), Page.MARK + "\n\n# Old\n");
    Files.writeString(folder.resolve("notes.md"), "# Mine\n");

    assertThat(pages.update(Pages.of(Tiny.catalog()))).endsWith("0 written, 1 deleted");

    assertThat(folder.resolve("exercises/old.md")).doesNotExist();
    assertThat(folder.resolve("notes.md")).hasContent("# Mine\n");
  }

  @Test
  void a_file_that_is_not_ours_is_never_overwritten() throws IOException {
    Files.writeString(folder.resolve("README.md"), "# Mine\n");

    assertThat(run(folder)).isEqualTo(2);

    assertThat(err.toString(UTF_8)).contains("'README.md' is there already");
    assertThat(folder.resolve("README.md")).hasContent("# Mine\n");
    assertThat(folder.resolve("map.md")).doesNotExist();
  }
}
