package org.restory.examples.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.CharMatcher;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.restory.catalog.Catalog;
import org.restory.pack.StandardPack;

/** Whatever a text holds, it is shown as it stands, and breaks neither table nor diagram. */
class PagesEscapingTest {
  private static final Pattern ESCAPED = Pattern.compile("\\\\(\\p{Punct})");
  private static final Pattern LABEL = Pattern.compile("\\[\"(.*?)\"]");

  @ParameterizedTest
  @CsvSource({
    "a|b, a\\|b",
    "<script>, \\<script\\>",
    "*a* _b_ `c`, \\*a\\* \\_b\\_ \\`c\\`",
    "[a](b), \\[a\\](b)",
    "&lt; & co, \\&lt; & co",
    "# not a title, \\# not a title",
    "- not a list, \\- not a list",
    "12. not a list, 12\\. not a list",
    "0.1.0, 0.1.0",
    "$1 or $2, \\$1 or \\$2"
  })
  void a_mark_is_escaped(String plain, String markdown) {
    assertThat(Markdown.text(plain)).isEqualTo(markdown);
  }

  @Test
  void what_is_escaped_reads_back_on_one_line() {
    String text = Markdown.text(Tiny.NASTY + "\n  and more");

    assertThat(ESCAPED.matcher(text).replaceAll("$1")).isEqualTo(Tiny.NASTY + " and more");
  }

  @Test
  void no_page_lets_a_mark_of_a_text_through() {
    assertThat(Pages.of(Tiny.catalog())).allSatisfy((path, page) -> {
      String unescaped = ESCAPED.matcher(page).replaceAll("");
      assertThat(unescaped)
          .doesNotContain("a|b", "<i>", "*d*", "_e_", "`f`", "[g](h)", "~i~", "$j$", "&lt;");
    });
  }

  static Stream<Catalog> catalogs() {
    return Stream.of(StandardPack.catalog(), Tiny.catalog());
  }

  @ParameterizedTest
  @MethodSource("catalogs")
  void every_row_of_a_table_has_as_many_cells_as_its_head(Catalog catalog) {
    Pages.of(catalog).forEach((path, page) -> {
      List<String> lines = page.lines().toList();
      for (int i = 1; i < lines.size(); i++) {
        boolean inOneTable = lines.get(i).startsWith("|") && lines.get(i - 1).startsWith("|");
        assertThat(inOneTable ? bars(lines.get(i)) : 0)
            .as(path + ":" + (i + 1) + ": " + lines.get(i))
            .isEqualTo(inOneTable ? bars(lines.get(i - 1)) : 0);
      }
    });
  }

  private static int bars(String row) {
    return CharMatcher.is('|').countIn(ESCAPED.matcher(row).replaceAll(""));
  }

  @ParameterizedTest
  @MethodSource("catalogs")
  void no_label_of_a_diagram_holds_a_mark(Catalog catalog) {
    assertThat(Pages.of(catalog).get("map.md")).containsPattern(LABEL);
    Pages.of(catalog)
        .forEach((path, page) -> page.lines()
            .dropWhile(line -> !line.equals("```mermaid"))
            .takeWhile(line -> !line.equals("```"))
            .flatMap(line -> LABEL.matcher(line).results())
            .map(label -> label.group(1).replace("<br/>", "").replaceAll("#\\d+;", ""))
            .forEach(label ->
                assertThat(label).as(path).doesNotContainPattern("[\"<>#;&|`*_\\\\{}\\[\\]]")));
  }
}
