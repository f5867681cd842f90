package org.restory.examples.ehr.cards;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "[click](javascript:alert(1))",
        "![x](https://example.org/x.png)",
        "https://example.org",
        "www.example.org",
        "someone@example.org",
        "<https://example.org>",
        "`code` **bold** _em_ ~~gone~~ | a | b |",
        "# heading",
        "1. a list",
        "- a list",
        "=== a heading",
        "&lt;script&gt;"
      })
  void a_text_from_outside_brings_no_markup_of_its_own(String outside) {
    String escaped = Markdown.escape(outside);
    assertThat(escaped).doesNotContain("<", ">", "://", "@");
    assertThat(escaped.replaceAll("\\\\[!-/:-@\\[-`{-~]", "x").replaceAll("&(#\\d+|[a-z]+);", "x"))
        .as("what is neither escaped nor an entity")
        .doesNotContainPattern("[\\\\`*_\\[\\]|~<>&]|^[#+=0-9-]|(?i:www\\.)");
  }

  @Test
  void it_stays_on_one_line_and_shows_all_it_says() {
    assertThat(Markdown.escape(" first\n\n# second\u202E\u0007\u2028third "))
        .isEqualTo("first  # second third");
  }

  @Test
  void letters_of_every_script_stay() {
    assertThat(Markdown.escape("Vivienda, 住房, سكن, Ẁohnen")).isEqualTo("Vivienda, 住房, سكن, Ẁohnen");
  }

  @Test
  void paragraphs_and_lists_stand_apart() {
    assertThat(
            new Markdown().paragraph("One.").list(java.util.List.of("a", "b")).paragraph("Two."))
        .hasToString("One.\n\n- a\n- b\n\nTwo.");
  }
}
