package org.restory.examples.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSortedMap;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.restory.pack.StandardPack;

/** The pages in docs/catalog are the pages of the standard catalog. */
class PagesTest {
  private static final Path PRINTED = Path.of("..", "..", "docs", "catalog");
  private static final String COMMAND = "mvn -q -am -pl examples/catalog-pages compile exec:java";

  @Test
  void the_printed_pages_are_those_of_the_standard_catalog() throws IOException {
    ImmutableSortedMap<String, String> expected = Pages.of(StandardPack.catalog());
    ImmutableSortedMap<String, String> printed = new Folder(PRINTED).pages();
    List<String> drifted = new ArrayList<>();
    expected.forEach((path, text) -> {
      if (!printed.containsKey(path)) {
        drifted.add(path + " is missing");
      } else if (!text.equals(printed.get(path))) {
        drifted.add(path + " differs");
      }
    });
    printed.keySet().stream()
        .filter(path -> !expected.containsKey(path))
        .forEach(path -> drifted.add(path + " is stale"));

    assertThat(drifted)
        .as("pages in docs/catalog that drifted; from the root, run: " + COMMAND)
        .isEmpty();
  }

  @Test
  void equal_catalogs_give_equal_pages() {
    assertThat(Pages.of(Tiny.catalog())).isEqualTo(Pages.of(Tiny.catalog()));
  }

  @Test
  void lines_end_as_on_unix_and_carry_no_space_at_their_end() {
    assertThat(Pages.of(StandardPack.catalog())).allSatisfy((path, text) -> {
      assertThat(text).doesNotContain("\r").endsWith("\n").doesNotContain("\n\n\n");
      assertThat(text.lines()).noneMatch(line -> line.endsWith(" "));
    });
  }
}
