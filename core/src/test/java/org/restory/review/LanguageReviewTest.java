package org.restory.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.restory.catalog.Catalog;
import org.restory.pack.PackFormat;

/** Every kind of text is read, as long as it is offered. */
class LanguageReviewTest {
  /** A word that no text may use. */
  private static final String BAD = "It is exotic.";

  private static final String HARD =
      "Institutional accountability illuminates organizational responsibilities.";

  private static final String TECHNIQUE = """
      aims:
        - {id: rest, name: Rest, description: A halt.}
      techniques:
        - {id: pausing, name: Pausing, description: A pause., family: stabilizing, minutes: {from: 1, to: 5}, max-depth: 1, max-exposure: 0}
      access-needs:
        - {id: low-vision, name: Low vision, description: Sees little.}
      """;

  private static final String EXERCISE = """
      exercises:
        - id: pause
          name: A short pause
          purpose: To rest.
          technique: pausing
          aims: {rest: primary}
          with: client
          formats: [individual]
          phases: [engaging]
          minutes: 2
          depth: 1
          exposure: 0
          opt-out: You can leave it.
          materials: [a chair]
          steps:
            - part: opening
              minutes: 1
              who: client
              does: Sit.
              listen-for: A sigh.
              if-hard: Leave.
              prompts: [{id: pause-now, text: What is now?, follow-up: What else now?, function: notice, depth: 1}]
            - {part: closing, minutes: 1, who: clinician, does: Rise.}
          adaptations: {low-vision: Say it.}
          telehealth: Call.
          group: In a ring.
          cautions: [Go slow.]
          aftercare: Some tea.
      """;

  private static final String PROMPT = """
      prompts:
        - {id: ask-here, text: What is here?, follow-up: What else?, audience: client, function: notice, depth: 1, opt-out: You can pass., avoid-if: It is late.}
      """;

  private static final String RULE = """
      rules:
        - id: always-rest
          when: always
          then:
            - {raise: rest}
            - {notice: Be slow., client-text: We go slow.}
            - {caution: Be kind., client-text: We are kind., for: {aim: rest}}
            - {gate: It is night.}
          lifts-when: Wait.
          because: Everyone may rest.
          for-client: You may rest.
      """;

  private static final String TERM = """
      glossary:
        - {id: word, name: Word, plainly: Some letters., for-clinician: A unit of speech.}
      """;

  private static final String CODE = """
      crosswalk:
        - id: a-code
          code: {system: "https://codes.example", code: c-1, display: A code}
          edition: First
          relation: unmatched
          direction: in
          checked: in-source
          source: A table
          as-of: 2026-11-23
          note: Not said here.
      """;

  private static final String ALL = TECHNIQUE + EXERCISE + PROMPT + RULE + TERM + CODE;

  private static ImmutableList<Finding> review(String content) {
    return LanguageReview.of(
        Catalog.of(PackFormat.read("p.yaml", "pack: mine\nversion: 1\n" + content)));
  }

  private static ImmutableList<String> rulesBroken(String content) {
    return ImmutableList.copyOf(
        Lists.transform(review(content), finding -> finding.kind().word()));
  }

  @Test
  void good_content_has_no_finding() {
    assertThat(review(ALL)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A short pause", "To rest.", "You can leave it.", "a chair", "Sit.", "A sigh.", "Leave.",
        "What is now?", "What else now?", "Rise.", "Say it.", "Call.", "In a ring.", "Go slow.",
        "Some tea."
      })
  void every_text_of_an_exercise_is_read_once(String text) {
    assertThat(review(TECHNIQUE + EXERCISE.replace(text, BAD)))
        .extracting(finding -> finding.kind().word())
        .containsExactly("exotic");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "What is here?", "What else?", "You can pass.", "It is late.", "Be slow.", "We go slow.",
        "Be kind.", "We are kind.", "It is night.", "Wait.", "Everyone may rest.", "You may rest.",
        "Some letters.", "A unit of speech.", "Rest", "A halt.", "Pausing", "A pause.",
        "Low vision", "Sees little.", "Not said here."
      })
  void every_text_of_prompts_rules_and_words_is_read_once(String text) {
    assertThat(rulesBroken(ALL.replace(text, BAD))).containsExactly("exotic");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "frameworks",
        "principles",
        "mechanisms",
        "strengths",
        "goals",
        "concerns",
        "preferences",
        "access-needs",
        "tags",
        "attributes",
        "dimensions",
        "aims"
      })
  void every_kind_of_word_is_read(String section) {
    assertThat(rulesBroken(section + ":\n- {id: it, name: An exotic it, description: Minorities.}"))
        .containsExactly("minority", "exotic");
  }

  @Test
  void what_a_code_is_called_is_for_its_system_to_say() {
    assertThat(review(ALL.replace("display: A code", "display: " + BAD))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "To rest., exercise 'pause'",
    "You can leave it., exercise 'pause'",
    "Sit., exercise 'pause'",
    "What is now?, prompt 'pause-now'",
    "What is here?, prompt 'ask-here'",
    "What else?, prompt 'ask-here'",
    "You can pass., prompt 'ask-here'",
    "We go slow., rule 'always-rest'",
    "You may rest., rule 'always-rest'",
    "Some letters., glossary term 'word'"
  })
  void what_a_client_reads_is_easy_to_read(String text, String item) {
    assertThat(review(ALL.replace(text, HARD)))
        .extracting(Finding::item, finding -> finding.kind().word(), Finding::text)
        .containsExactly(tuple(item, "reading-level", HARD));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A short pause",
        "Rise.",
        "A sigh.",
        "Go slow.",
        "Some tea.",
        "It is late.",
        "Be slow.",
        "Everyone may rest.",
        "A unit of speech.",
        "A halt.",
        "Not said here."
      })
  void what_a_professional_reads_may_be_harder(String text) {
    assertThat(review(ALL.replace(text, HARD))).isEmpty();
  }

  @Test
  void steps_that_the_clinician_holds_may_be_harder() {
    assertThat(review(ALL.replace("Sit.", HARD).replace("with: client", "with: joint")))
        .isEmpty();
  }

  @Test
  void prompts_for_clinicians_may_be_harder() {
    String forClinician = PROMPT.replace("audience: client", "audience: clinician");

    assertThat(review(forClinician.replace("What is here?", HARD))).isEmpty();
  }

  @Test
  void the_name_of_an_aim_orders_no_client() {
    String aims = "aims:\n- {id: rest, name: You must rest, description: A halt.%s}";

    assertThat(rulesBroken(aims.formatted(""))).containsExactly("order");
    assertThat(review(aims.formatted(", for-clinician: true"))).isEmpty();
  }

  @Test
  void what_to_listen_for_may_quote_what_others_say() {
    assertThat(review(TECHNIQUE + EXERCISE.replace("A sigh.", "'\"Exotic\", said of a name.'")))
        .isEmpty();
  }

  @Test
  void an_instrument_keeps_the_name_its_owner_gave_it() {
    String instrument = """
        instruments:
        - {id: mine, name: Perceived Racism Scale, description: %s, min: 0, max: 9, higher-is: worse, licence: Free.}
        """;

    assertThat(review(instrument.formatted("Slights."))).isEmpty();
    assertThat(rulesBroken(instrument.formatted("Perceived slights."))).isNotEmpty();
  }

  @Test
  void what_is_withdrawn_is_not_read() {
    String withdrawn = ", provenance: {withdrawn: {since: 2026-01-31, because: It is unclear.}}}";

    assertThat(review("tags:\n- {id: it, name: It, description: " + BAD + withdrawn))
        .isEmpty();
  }

  @Test
  void a_finding_stands_where_its_text_stands() {
    assertThat(review(ALL.replace("Go slow.", BAD).replace("Some letters.", BAD)))
        .extracting(Finding::toString)
        .containsExactly(
            "p.yaml:35:16: warning: exercise 'pause': exotic: \"exotic\"; say what it is [RST-2227]",
            "p.yaml:51:37: warning: glossary term 'word': exotic: \"exotic\"; say what it is [RST-2227]");
  }

  @Test
  void findings_are_in_order_of_item_and_rule() {
    String content = ALL.replace("Some letters.", BAD)
        .replace("What is here?", "Why is it exotic?")
        .replace("What is now?", BAD)
        .replace("To rest.", BAD);

    assertThat(review(content))
        .extracting(Finding::item, finding -> finding.kind().word())
        .containsExactly(
            tuple("exercise 'pause'", "exotic"),
            tuple("glossary term 'word'", "exotic"),
            tuple("prompt 'ask-here'", "exotic"),
            tuple("prompt 'ask-here'", "why"),
            tuple("prompt 'pause-now'", "exotic"));
  }
}
