package org.restory.examples.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.restory.catalog.Catalog;
import org.restory.catalog.Pack;
import org.restory.pack.PackFormat;

/** What a reviewer must find on the page of parity. */
class ParityPageTest {
  private static final String PACK = """
      pack: acme
      version: 1
      namespace: acme
      dimensions:
        - {id: acme:side, name: A side, description: A side of identity., sensitivity: special}
      identities:
        - {id: acme:one, name: The one, description: One., dimension: acme:side}
        - {id: acme:other, name: The other, description: The other., dimension: acme:side}
      rules:
        - id: acme:for-the-one
          when: {all: [{barrier: wall}, {identity: acme:one}]}
          then: [{raise: aim}, {notice: To know.}]
          because: It is a test.
          for-client: It is a test.
      """;

  private static String page(Catalog catalog) {
    return Pages.of(catalog).getOrDefault("parity.md", "");
  }

  @Test
  void where_no_rule_reads_identity_it_says_that_nothing_differs_and_what_that_is_not() {
    assertThat(page(Tiny.catalog()))
        .contains("Equal output is not fairness")
        .contains("No one identity is set apart from another.")
        .doesNotContain("The differences, by the rules that make them");
  }

  @Test
  void a_rule_about_one_identity_is_told_with_its_reason_and_what_it_changes() {
    String page = page(Catalog.of(Pack.builder()
        .name("tiny")
        .version("1")
        .addAllConcepts(Tiny.pack().concepts())
        .addAllConcepts(PackFormat.read("acme", PACK).concepts())
        .build()));

    assertThat(page)
        .contains("this one names 2")
        .doesNotContain("No one identity is set apart from another.")
        .containsSubsequence(
            "The differences, by the rules that make them",
            "### [`acme:for-the-one`](rules/README.md#acme.for-the-one)",
            "> `acme:for-the-one`: It is a test.",
            "A side, The one, replaced by The other",
            "in the smallest case of `acme:for-the-one`",
            "no longer called for: [Aim",
            "a notice less: \"To know.\"",
            "what the client may see");
  }
}
