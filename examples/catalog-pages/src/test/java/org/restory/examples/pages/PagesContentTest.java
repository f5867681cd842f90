package org.restory.examples.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What a supervisor must find on a page. */
class PagesContentTest {
  private static String page(String path) {
    return Pages.of(Tiny.catalog()).getOrDefault(path, "");
  }

  @Test
  void an_exercise_is_printed_in_the_order_in_which_it_is_used() {
    assertThat(page("exercises/one.md"))
        .containsSubsequence(
            "At a glance",
            "| Depth (1 to 4) | 3: meaning, power and past |",
            "| Exposure (0 to 4) | 0: private |",
            "| Consent needed | for using it in a group; for sharing it with family |",
            "## Before you start",
            "## Steps",
            "### 1. Arriving (2 minutes, client)",
            "Way out: “x\\|y”",
            "**Listen for:**",
            "**If it is hard:**",
            "### 2. Landing (3 minutes, clinician and client)",
            "## Make it reachable",
            "**Works as it is:** Light.",
            "**Nothing is written yet for:** Rest.",
            "## By video or phone",
            "## Afterwards",
            "## What is known",
            "**Consensus or a tradition of practice: results differ.**",
            "[Smith and Jones 2000](../bibliography.md#smith2000)",
            "Id `one`");
  }

  @Test
  void a_withdrawn_exercise_says_so_first_and_stands_in_no_list_of_what_is_offered() {
    assertThat(page("exercises/gone.md"))
        .containsSubsequence(
            "> **No longer offered since 2026-01-02.** It was",
            "](../exercises/one.md) in its place.",
            "At a glance");
    assertThat(page("techniques/acme.way.md"))
        .contains("exercises/one.md")
        .doesNotContain("exercises/gone.md");
    assertThat(page("aims/aim.md")).doesNotContain("exercises/gone.md");
    assertThat(page("README.md")).contains("1 exercise,").contains("### No longer offered");
  }

  @Test
  void a_signpost_says_why_it_has_no_exercises() {
    assertThat(page("techniques/far.md"))
        .contains("**Signpost only.**")
        .contains("None, on purpose");
  }

  @Test
  void an_aim_names_the_rules_that_call_for_it() {
    assertThat(page("aims/aim.md")).contains("| [`rule`](../rules/README.md#rule) | moderate |");
  }

  @Test
  void a_rule_says_when_it_holds_and_what_it_does() {
    assertThat(page("rules/README.md"))
        .contains("- **When** the barrier “Wall")
        .contains("is met, with intensity at least 3.")
        .contains("- **Then** Calls for [Aim")
        .contains("- **Then** Withholds exercises tagged “Tag")
        .contains("- **Lifts when:**");
  }

  @Test
  void a_work_says_how_much_rests_on_it() {
    assertThat(page("bibliography.md"))
        .contains("https://doi.org/10.1/%28a%29%3Cb%3E;c")
        .contains("Randomized controlled trial.")
        .contains("Cited by 4 items of the catalog.");
  }

  @Test
  void source_attributes_are_thirteen_and_what_nobody_said_is_not_stated() {
    assertThat(page("source-attributes.md"))
        .contains("| 1 | Bibliographic citation |")
        .contains("| 2 | Developer | tiny 1.0.0: Not stated. |")
        .contains("| 13 | Use of health status assessments data |")
        .contains("[`rule`](rules/README.md#rule)");
  }

  @Test
  void a_model_card_says_where_the_catalog_ends() {
    assertThat(page("model-card.md"))
        .containsSubsequence(
            "## Intended use and users",
            "- Not stated.",
            "## Out of scope",
            "## What it reads",
            "## What it never reads or infers",
            "## Evidence",
            "## Who has reviewed it",
            "## Safety rules",
            "## Versions",
            "- tiny 1.0.0");
  }

  @Test
  void a_count_of_none_is_a_dot() {
    assertThat(page("coverage.md")).contains("| the clinician alone | · | · | · | · | · | · | · |");
  }

  @Test
  void the_index_says_what_the_pages_do_not_replace() {
    assertThat(page("README.md"))
        .contains("replace neither it nor supervision, legal advice or crisis care");
  }
}
