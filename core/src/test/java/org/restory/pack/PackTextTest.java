package org.restory.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.restory.rule.Conditions.barrier;
import static org.restory.rule.Conditions.goal;
import static org.restory.rule.Effects.notice;
import static org.restory.rule.Effects.raise;
import static org.restory.rule.Range.atLeast;
import static org.restory.rule.condition.Condition.all;

import com.google.common.collect.ImmutableSet;
import org.junit.jupiter.api.Test;
import org.restory.model.About;
import org.restory.model.Concept;
import org.restory.model.DataElement;
import org.restory.model.Id;
import org.restory.model.Tag;
import org.restory.model.person.Goal;
import org.restory.model.person.Strength;
import org.restory.rule.Rule;
import org.restory.rule.effect.Weight;

/** A tool says one item anew, and the author's file stays theirs: comments, order, quotation marks and all. */
class PackTextTest {
  private static final String FILE = """
      # Our pack. Ask Ana before you change the safety rules.
      pack: ours   # the name stays
      version: "1.2"

      goals:
        # What people come for.
        - id: return-to-work   # agreed in May
          name: "Return to work"
          # Said so by the group on Tuesday.
          description: >-
            The person wants to go back to work in a way that is fair to them, and at a pace that they can
            keep up with.

        # Needs a better name.
        - id: sort-out-money
          description: 'To deal with debt.'
          name: Sort out money  # as on the poster
        - {id: rest, name: Rest, description: "To come to rest."} # short

      rules:
        - id: a-look-at-barriers
          when:
            all:
              - goal: return-to-work  # from the first talk
              # two is enough
              - barrier: unsafe-or-unfair-work
                intensity: ">= 2"
          then:
            - raise: map-barriers   # the main thing
              weight: strong
            - notice: >
                Ask who else was there.
          because: |
            Work can hurt.
          for-client: We can look at work.
          references: [toporek2009]
      """;

  @Test
  void a_text_is_said_anew_in_the_form_that_it_had() {
    String changed = with(
        FILE,
        goalOf(
            "return-to-work",
            "Back to \"our\" work",
            "The person wants to go back to work in a way that is fair to them, at a pace that they can keep"
                + " up with, and with people whom they trust around them."));

    assertThat(changed)
        .isEqualTo(
            FILE.replace("\"Return to work\"", "\"Back to \\\"our\\\" work\"").replace("""
                      The person wants to go back to work in a way that is fair to them, and at a pace that they can
                      keep up with.
                """, """
                      The person wants to go back to work in a way that is fair to them, at a pace that they can
                      keep up with, and with people whom they trust around them.
                """));
  }

  @Test
  void what_stands_in_braces_stays_there() {
    assertThat(with(FILE, goalOf("rest", "Rest: well", "To come to rest.")))
        .isEqualTo(FILE.replace("name: Rest,", "name: \"Rest: well\","));
  }

  @Test
  void fields_keep_the_order_and_the_marks_of_their_author() {
    assertThat(with(FILE, goalOf("sort-out-money", "Money", "To deal with what's owed.")))
        .isEqualTo(FILE.replace("name: Sort out money ", "name: Money ")
            .replace("'To deal with debt.'", "'To deal with what''s owed.'"));
  }

  @Test
  void a_field_that_comes_stands_where_a_codec_writes_it_and_one_that_goes_takes_its_line() {
    Goal numbered = new Goal(
        Id.of("sort-out-money"),
        About.builder()
            .name("Sort out money")
            .description("To deal with debt.")
            .number("G7")
            .addReferences(Id.of("freire1970"))
            .build());
    String changed = with(FILE, numbered);

    assertThat(changed)
        .isEqualTo(FILE.replace("- id: sort-out-money\n", "- id: sort-out-money\n    number: G7\n")
            .replace(
                "'To deal with debt.'\n",
                "'To deal with debt.'\n    references:\n      - freire1970\n"));
    assertThat(with(changed, goalOf("sort-out-money", "Sort out money", "To deal with debt.")))
        .isEqualTo(FILE);
  }

  @Test
  void parts_of_a_rule_change_one_by_one() {
    Rule rule = Rule.builder()
        .id(Id.of("a-look-at-barriers"))
        .when(all(
            goal("return-to-work"),
            barrier("unsafe-or-unfair-work").withIntensity(atLeast(3)),
            barrier("racism")))
        .addThen(raise("map-barriers"), notice("Ask who was there."), raise("rest", Weight.SLIGHT))
        .because("Work can hurt, and more.")
        .forClient("We can look at work.")
        .addReferences(Id.of("toporek2009"), Id.of("freire1970"))
        .build();

    assertThat(with(FILE, rule))
        .isEqualTo(
            FILE.replace("intensity: \">= 2\"", "intensity: \">= 3\"\n        - barrier: racism")
                .replace("        weight: strong\n", "")
                .replace(
                    "Ask who else was there.",
                    "Ask who was there.\n      - raise: rest\n        weight: slight")
                .replace("Work can hurt.", "Work can hurt, and more.")
                .replace("[toporek2009]", "[toporek2009, freire1970]"));
  }

  @Test
  void a_word_that_is_no_item_stands_in_the_place_of_the_whole_list() {
    String lines = """
        pack: ours
        version: 1
        goals:
          - id: rest
            name: Rest
            description: To come to rest.
            data-elements:
              - race # for now
              - ethnicity
        """;
    String brackets = lines.replace(
        "\n      - race # for now\n      - ethnicity", " [race, ethnicity] # for now");
    String alone = lines.replace("      - ethnicity\n", "");
    String none = alone.replace("\n      - race # for now", " none");

    assertThat(with(lines, restHolding())).isEqualTo(none);
    assertThat(with(brackets, restHolding()))
        .isEqualTo(brackets.replace("[race, ethnicity]", "none"));
    assertThat(with(alone, restHolding())).isEqualTo(none.replace("none", "none # for now"));
    assertThat(with(none, restHolding(DataElement.RACE, DataElement.ETHNICITY)))
        .isEqualTo(lines.replace(" # for now", ""));
    assertThat(with(lines, restHolding(DataElement.RACE))).isEqualTo(alone);
    assertThat(with(brackets, restHolding(DataElement.ETHNICITY)))
        .isEqualTo(brackets.replace("[race, ethnicity]", "[ethnicity]"));
  }

  @Test
  void a_new_item_stands_last_in_its_section_and_keeps_the_distance_of_the_others() {
    assertThat(with(FILE, goalOf("sleep", "Sleep", "To sleep well.")))
        .isEqualTo(FILE.replace(
            "# short\n",
            "# short\n  - id: sleep\n    name: Sleep\n    description: To sleep well.\n"));
    String spaced = """
        rules: []
        tags:
          - id: a
            name: A
            description: Aa.

          - id: b
            name: B
            description: Bb.
        """;
    assertThat(with(spaced, new Tag(Id.of("c"), About.of("C", "Cc."))))
        .isEqualTo(spaced + "\n  - id: c\n    name: C\n    description: Cc.\n");
  }

  @Test
  void a_new_section_stands_in_the_order_of_sections() {
    assertThat(with(FILE, new Tag(Id.of("quiet"), About.of("Quiet", "Done in quiet."))))
        .isEqualTo(FILE.replace(
            "# short\n",
            "# short\n\ntags:\n  - id: quiet\n    name: Quiet\n    description: Done in quiet.\n"));
  }

  @Test
  void an_item_that_goes_takes_the_comment_above_it_and_no_other() {
    String without =
        PackText.of("f.yaml", FILE).without(Goal.class, Id.of("sort-out-money")).text();
    assertThat(without)
        .isEqualTo(FILE.substring(0, FILE.indexOf("  # Needs a better name."))
            + FILE.substring(FILE.indexOf("  - {id: rest")));
  }

  @Test
  void a_section_that_loses_its_last_item_stays_and_can_be_filled_again() {
    String one = """
        tags:
          # The quiet ones.
          - id: quiet
            name: Quiet
            description: Still.
        """;
    String none = PackText.of("f.yaml", one).without(Tag.class, Id.of("quiet")).text();

    assertThat(none).isEqualTo("tags: []\n  # The quiet ones.\n");
    assertThat(with(none, new Tag(Id.of("loud"), About.of("Loud", "Not still."))))
        .isEqualTo("""
            tags:
              - id: loud
                name: Loud
                description: Not still.
              # The quiet ones.
            """);
  }

  @Test
  void json_stays_json() {
    String json = """
        {
          "pack": "ours",
          "version": "1",
          "goals": [
            {
              "id": "rest",
              "name": "Rest",
              "description": "To come to rest."
            }
          ],
          "tags": [{"id": "quiet", "name": "Quiet", "description": "Still."}]
        }
        """;
    assertThat(with(json, goalOf("rest", "Rest \"well\"", "To come to rest.")))
        .isEqualTo(json.replace("\"Rest\"", "\"Rest \\\"well\\\"\""));
    assertThat(with(json, goalOf("sleep", "Sleep", "To sleep.")))
        .isEqualTo(json.replace(
            "    }\n  ],",
            "    },\n    {\n      \"id\": \"sleep\",\n      \"name\": \"Sleep\",\n"
                + "      \"description\": \"To sleep.\"\n    }\n  ],"));
    assertThat(with(json, new Tag(Id.of("loud"), About.of("Loud", "Not."))))
        .contains(
            "\"Still.\"}, {\"id\": \"loud\", \"name\": \"Loud\", \"description\": \"Not.\"}]");
    assertThat(with(json, new Strength(Id.of("humor"), About.of("Humor", "To laugh."))))
        .isEqualTo(json.replace(
            "  \"goals\"",
            "  \"strengths\": [\n    {\n      \"id\": \"humor\",\n      \"name\": \"Humor\",\n"
                + "      \"description\": \"To laugh.\"\n    }\n  ],\n  \"goals\""));
    assertThat(PackText.of("f.json", json).without(Goal.class, Id.of("rest")).text())
        .contains("\"goals\": [],");
  }

  @Test
  void line_breaks_and_letters_of_any_sort_stay() {
    String windows = FILE.replace("\n", "\r\n").replace("poster", "póster 🌱");
    Concept<?> changed = goalOf("sort-out-money", "钱", "Two lines,\nthe second after the first.");

    String made = with(windows, changed);

    assertThat(made.replace("\r\n", "")).doesNotContain("\r").doesNotContain("\n");
    assertThat(made).contains("name: 钱  # as on the póster 🌱\r\n");
  }

  @Test
  void an_overridden_item_is_said_anew_where_it_stands() {
    String layered = """
        pack: ours
        version: 1
        overrides:
          - of: restory-standard   # theirs
            because: We have an adviser.
            goals:
              - id: rest
                name: Rest
                description: To rest. # well
        """;
    assertThat(with(layered, goalOf("rest", "Rest", "To rest with us.")))
        .isEqualTo(layered.replace("To rest.", "To rest with us."));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PackText.of("f.yaml", layered).without(Goal.class, Id.of("rest")))
        .withMessageContaining("concepts of overrides of 'restory-standard' is empty");
  }

  private static Goal goalOf(String id, String name, String description) {
    return new Goal(Id.of(id), About.of(name, description));
  }

  private static Goal restHolding(DataElement... elements) {
    return new Goal(
        Id.of("rest"),
        About.builder()
            .name("Rest")
            .description("To come to rest.")
            .dataElements(ImmutableSet.copyOf(elements))
            .build());
  }

  private static String with(String text, Concept<?> concept) {
    return PackText.of("f.yaml", text).with(concept).text();
  }
}
