package org.restory.pack.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenTextTest {
  @Property
  void any_words_survive(@ForAll("words") String words) {
    assertSurvives(words);
  }

  @Provide
  Arbitrary<String> words() {
    Arbitrary<Character> telling = Arbitraries.chars().with(" \n\t:#-'\"{}[],&*!|>%@`?~\\\r");
    Arbitrary<Character> any =
        Arbitraries.chars().range('\u0001', '\uD7FF').range('\uE000', '\uFFFF');
    return Arbitraries.frequencyOf(
            Tuple.of(3, telling),
            Tuple.of(1, Arbitraries.chars().ascii().filter(c -> c != 0)),
            Tuple.of(1, any))
        .list()
        .ofMaxSize(300)
        .map(WrittenTextTest::join);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "null",
        "~",
        "no",
        "3",
        "1.0",
        "- a",
        "a: b",
        "a #b",
        "---",
        " x ",
        "x\t",
        "\nl1\n\n l2\n\n",
        "a\r\nb",
        "\u0085",
        "\u2028",
        "\uFEFF",
        "\uFFFF",
        "\uD83D",
        "\u007F",
        "\uD83D\uDE42 🏳️‍🌈 ދިވެހި"
      })
  void words_that_look_like_something_else_survive(String words) {
    assertSurvives(words);
  }

  @Test
  void a_tree_is_written_for_people() {
    Map<String, Object> tree = Map.of(
        "list", List.of(Map.of("words", "déjà vu"), Map.of("number", 1.5), Map.of("truth", true)));

    assertThat(YamlText.of(tree)).isEqualTo("""
            list:
              - words: déjà vu
              - number: 1.5
              - truth: true
            """);
    assertThat(JsonText.of(tree)).isEqualTo("""
            {
              "list": [
                {
                  "words": "déjà vu"
                },
                {
                  "number": 1.5
                },
                {
                  "truth": true
                }
              ]
            }
            """);
  }

  @Test
  void a_list_that_stands_twice_is_written_twice() {
    List<String> shared = List.of("a");

    assertThat(YamlText.of(List.of(shared, shared))).doesNotContain("*").doesNotContain("&");
  }

  private static void assertSurvives(String words) {
    assertThat(readBack(YamlText.of(List.of(words)))).containsExactly(words);
    assertThat(readBack(JsonText.of(List.of(words)))).containsExactly(words);
  }

  private static List<String> readBack(String text) {
    Reading reading = new Reading();
    return reading.orThrow(YamlTree.parse("words", text, reading)
        .flatMap(root -> Optional.ofNullable(Verbatim.list(Verbatim.text()).read(root, reading))));
  }

  private static String join(List<Character> characters) {
    StringBuilder text = new StringBuilder();
    characters.forEach(text::append);
    return text.toString();
  }
}
