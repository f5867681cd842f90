package org.restory.examples.ehr.hooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.net.URI;
import java.util.Collections;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CardTest {
  private static final UUID ID = UUID.fromString("5b6f2e9c-1111-4222-8333-944455566677");
  private static final CardSource SOURCE =
      new CardSource("Restory", URI.create("https://restory.org/"), Optional.empty());

  private final Standard standard = new Standard();
  private final HooksJson json = new HooksJson();

  private static Card.Builder card() {
    return card("One thing to know.");
  }

  private static Card.Builder card(String summary) {
    return Card.builder()
        .uuid(ID)
        .summary(summary)
        .indicator(Card.Indicator.INFO)
        .source(SOURCE);
  }

  @Test
  void a_card_with_nothing_but_what_is_required_keeps_the_standard() {
    String body = json.write(new Cards(ImmutableList.of(card().build())));
    assertThat(standard.brokenByResponse(body)).isEmpty();
    assertThat(body).doesNotContain("null", "[]", "{}", "\"\"");
  }

  @Test
  void a_card_with_everything_keeps_the_standard() {
    Card full = card()
        .detail("More **words**.")
        .addSuggestions(new Suggestion(
            "Draft it",
            ID,
            ImmutableList.of(
                new Suggestion.Create("Drafts a task", "{\"resourceType\": \"Task\"}"))))
        .addOverrideReasons(new HookCoding("no", "https://example.org", Optional.of("No")))
        .addLinks(new Link("Why", URI.create("https://example.org/why")))
        .putExtension("org.restory.record", new Card.RawJson("\"abc\""))
        .build();
    String body = json.write(new Cards(ImmutableList.of(full)));
    assertThat(standard.brokenByResponse(body)).isEmpty();
    assertThat(body)
        .contains(
            "\"selectionBehavior\":\"any\"",
            "\"resource\":{\"resourceType\": \"Task\"}",
            "\"org.restory.record\":\"abc\"");
  }

  @Test
  void no_advice_is_an_empty_list_of_cards() {
    assertThat(json.write(new Cards(ImmutableList.of()))).isEqualTo("{\"cards\":[]}");
  }

  @Test
  void a_summary_has_fewer_than_140_characters() {
    assertThat(card("x".repeat(139)).build().summary()).hasSize(139);
    assertThatThrownBy(() -> card("x".repeat(140)).build())
        .hasMessage("card.summary has 140 characters; expected fewer than 140");
  }

  @Test
  void an_element_that_says_nothing_does_not_build() {
    assertThatThrownBy(() -> card(" ").build())
        .hasMessage("card.summary is blank; expected words, or no such element");
    assertThatThrownBy(() -> card().detail("").build()).hasMessageContaining("card.detail");
    assertThatThrownBy(() -> new Link("", URI.create("https://example.org/")))
        .hasMessageContaining("link.label");
    assertThatThrownBy(() -> new HookCoding("", "https://example.org", Optional.empty()))
        .hasMessageContaining("coding.code");
  }

  @Test
  void urls_are_absolute() {
    assertThatThrownBy(() -> new Link("Why", URI.create("/advice/1")))
        .hasMessage("link.url is '/advice/1'; expected an absolute URL");
    assertThatThrownBy(() -> new CardSource("Restory", URI.create("restory.org"), Optional.empty()))
        .hasMessageContaining("source.url");
  }

  @Test
  void an_override_reason_has_words() {
    assertThatThrownBy(() -> card()
            .addOverrideReasons(new HookCoding("no", "https://example.org", Optional.empty()))
            .build())
        .hasMessageContaining("an override reason has no display");
  }

  @Test
  void a_suggestion_does_something() {
    assertThatThrownBy(() -> new Suggestion("Draft it", ID, ImmutableList.of()))
        .hasMessage("suggestion 'Draft it' has no action; expected one");
    assertThatThrownBy(() -> new Suggestion.Create("Drafts", "null"))
        .hasMessageContaining("has no resource");
  }

  @Test
  void there_are_at_most_three_cards() {
    assertThatThrownBy(
            () -> new Cards(ImmutableList.copyOf(Collections.nCopies(4, card().build()))))
        .hasMessage("there are 4 cards; expected at most 3");
  }

  @Test
  void an_extension_has_a_name_in_reverse_domain_form() {
    assertThatThrownBy(() -> card().putExtension("why", new Card.RawJson("1")).build())
        .hasMessageContaining("expected names such as 'org.example.name'");
  }

  @Test
  void a_card_shows_nothing_of_the_person_in_a_log() {
    assertThat(card("Mei said so.").build()).asString().doesNotContain("Mei");
  }
}
