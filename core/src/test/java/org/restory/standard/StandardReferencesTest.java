package org.restory.standard;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.Sets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.restory.catalog.Catalog;
import org.restory.model.Evidence;
import org.restory.model.Evidence.Kind;
import org.restory.model.Reference;
import org.restory.model.practice.Exercise;
import org.restory.model.practice.Technique;
import org.restory.rule.Rule;

/** Evidence is told honestly: each claim names works, and works of a kind that can carry it. That each id resolves, the catalog sees to. */
class StandardReferencesTest {
  private static final Catalog CATALOG = StandardSessions.CATALOG;

  /** What the bibliography calls a work that can carry a claim of each kind. An argument never carries a trial's claim. */
  private static final ImmutableSetMultimap<Kind, String> CARRIED_BY =
      ImmutableSetMultimap.<Kind, String>builder()
          .putAll(Kind.META_ANALYSIS, "meta_analysis")
          .putAll(Kind.RANDOMIZED_TRIAL, "rct", "experiment_lab")
          .putAll(Kind.QUASI_EXPERIMENT, "quasi_experiment")
          .putAll(Kind.COHORT, "cohort_comparison")
          .putAll(Kind.CORRELATIONAL, "correlational", "systematic_review")
          .putAll(Kind.QUALITATIVE, "qualitative")
          .putAll(
              Kind.PRACTICE,
              "practice",
              "book_practice",
              "practice_guideline",
              "ethics_code",
              "narrative_review")
          .putAll(Kind.THEORY, "theory", "framework", "narrative_review")
          .build();

  private static final ImmutableSet<Kind> STUDIES = Sets.immutableEnumSet(
      Sets.filter(CARRIED_BY.keySet(), kind -> kind.compareTo(Kind.PRACTICE) < 0));

  /**
   * A claim of evidence.
   *
   * @param by what makes it
   * @param evidence what it says
   */
  record Claim(String by, Evidence evidence) {
    ImmutableSet<String> kinds() {
      return evidence.references().stream()
          .map(id -> CATALOG.get(Reference.class, id).kind())
          .collect(ImmutableSet.toImmutableSet());
    }

    @Override
    public String toString() {
      return by + ": " + evidence.kind();
    }
  }

  static Stream<Claim> claims() {
    Stream<Claim> techniques = CATALOG.offered(Technique.class).stream()
        .flatMap(technique -> technique.evidence().stream()
            .map(evidence -> new Claim("technique '" + technique.id() + "'", evidence)));
    Stream<Claim> exercises = CATALOG.offered(Exercise.class).stream()
        .flatMap(exercise -> exercise.evidence().stream()
            .map(evidence -> new Claim("exercise '" + exercise.id() + "'", evidence)));
    return Stream.concat(techniques, exercises);
  }

  static Stream<Rule> rules() {
    return CATALOG.offered(Rule.class).stream();
  }

  @ParameterizedTest
  @MethodSource("claims")
  void a_claim_names_a_work_that_can_carry_it(Claim claim) {
    assertThat(claim.kinds())
        .as("%s, carried by one of %s", claim, CARRIED_BY.get(claim.evidence().kind()))
        .containsAnyElementsOf(CARRIED_BY.get(claim.evidence().kind()));
  }

  @ParameterizedTest
  @MethodSource("claims")
  void a_claim_of_a_study_rests_on_studies_of_that_kind_alone(Claim claim) {
    if (STUDIES.contains(claim.evidence().kind())) {
      assertThat(CARRIED_BY.get(claim.evidence().kind()))
          .as("%s", claim)
          .containsAll(claim.kinds());
    }
  }

  @ParameterizedTest
  @MethodSource("claims")
  void an_experiment_outside_of_practice_says_so(Claim claim) {
    if (claim.kinds().contains("experiment_lab")) {
      assertThat(claim.evidence().note())
          .as("%s", claim)
          .containsPattern("(?i)\\b(lab|laboratory|experiments?|students|online)\\b");
    }
  }

  @ParameterizedTest
  @MethodSource("rules")
  void a_rule_names_a_work_behind_its_reason(Rule rule) {
    assertThat(rule.references()).as("references of rule '%s'", rule.id()).isNotEmpty();
  }

  @Test
  void every_work_says_what_it_supports_so_that_nobody_cites_it_for_more() {
    assertThat(CATALOG.offered(Reference.class))
        .allSatisfy(work -> assertThat(work.supports()).as("%s", work.id()).isNotBlank());
  }
}
