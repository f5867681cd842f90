package org.restory.standard;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import org.junit.jupiter.api.Test;
import org.restory.catalog.Catalog;
import org.restory.model.Concept;
import org.restory.model.Format;
import org.restory.model.Provenance;
import org.restory.model.practice.GlossaryTerm;
import org.restory.model.practice.JourneyTemplate;
import org.restory.model.practice.SessionShape;
import org.restory.pack.StandardPack;

/** Every item says where it comes from, and sessions, journeys and words are there for a planner and for people. */
class StandardProvenanceTest {
  private static final Catalog CATALOG = StandardSessions.CATALOG;

  @Test
  void every_item_says_who_wrote_it_who_has_read_it_and_until_when_that_holds() {
    for (Concept<?> concept : StandardPack.pack().concepts()) {
      Provenance provenance = CATALOG.provenance(concept);
      assertThat(provenance.author()).as("author of '%s'", concept.id()).isPresent();
      assertThat(provenance.version()).as("version of '%s'", concept.id()).isPresent();
      assertThat(provenance.reviewed()).as("review of '%s'", concept.id()).isPresent();
      assertThat(provenance.reviewers()).as("reviewers of '%s'", concept.id()).isNotEmpty();
      assertThat(provenance.readingLevel()).as("level of '%s'", concept.id()).hasValue(8);
      assertThat(provenance.license()).as("license of '%s'", concept.id()).hasValue("Apache-2.0");
      assertThat(provenance.reviewBy().orElseThrow())
          .as("next review of '%s'", concept.id())
          .isAfter(provenance.reviewed().orElseThrow())
          .isBeforeOrEqualTo(provenance.reviewed().orElseThrow().plusMonths(24));
    }
  }

  @Test
  void there_is_a_session_for_every_format_and_it_ends_in_quiet() {
    assertThat(
            CATALOG.offered(SessionShape.class).stream().flatMap(shape -> shape.formats().stream()))
        .contains(Format.values());
    assertThat(CATALOG.offered(SessionShape.class))
        .allMatch(shape -> shape.settlingMinutes() >= 3)
        .allMatch(shape -> !shape.keeps().isEmpty());
  }

  @Test
  void there_are_journeys_of_one_four_eight_and_twelve_sessions() {
    assertThat(CATALOG.offered(JourneyTemplate.class))
        .extracting(JourneyTemplate::sessions)
        .contains(1, 4, 8, 12);
    assertThat(CATALOG.offered(JourneyTemplate.class))
        .allMatch(journey -> !journey.replanWhen().isEmpty());
  }

  @Test
  void the_words_that_clients_meet_most_are_in_the_glossary() {
    ImmutableList<String> words = ImmutableList.of(
        "barrier",
        "level",
        "intersection",
        "microaggression",
        "broaching",
        "externalizing",
        "re-authoring",
        "witnessing",
        "self-advocacy",
        "asset-map",
        "rupture-and-repair",
        "opt-out");

    assertThat(CATALOG.offered(GlossaryTerm.class))
        .hasSizeGreaterThan(words.size())
        .extracting(term -> term.id().value())
        .containsAll(words);
  }
}
