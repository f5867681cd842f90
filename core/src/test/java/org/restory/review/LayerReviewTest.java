package org.restory.review;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.restory.catalog.Overrides;
import org.restory.catalog.Pack;
import org.restory.catalog.ProblemKind;
import org.restory.model.Concept;
import org.restory.model.ConsentScope;
import org.restory.model.practice.Exercise;
import org.restory.model.practice.Technique;
import org.restory.rule.Rule;
import org.restory.rule.condition.Condition;
import org.restory.rule.effect.Effect;
import org.restory.rule.effect.Target;
import org.restory.testing.RandomCatalogs;
import org.restory.testing.RandomRules;
import org.restory.testing.Samples;
import org.restory.testing.Vocabulary;

/** An override that slips from under what held back the original is told, by exercise, rule and pack. */
class LayerReviewTest {
  private static final String OPT_OUT = "You may leave any of it out.";
  private static final Rule NOT_DEEP =
      rule("not-deep", new Effect.CapDepth(2, Target.everything()));
  private static final Rule NOT_TAGGED = rule(
      "not-tagged",
      new Effect.Withhold(Target.builder().addTags(Vocabulary.TAGS.get(0)).build(), true));
  private static final Rule NOT_OF_FAMILY = rule(
      "not-of-family",
      new Effect.Withhold(
          Target.builder().addFamilies(Technique.Family.NARRATIVE).build(), false));

  @Test
  void an_exercise_made_shallower_slips_from_a_cap() {
    assertThat(slips(restrained(2, OPT_OUT)))
        .containsExactly("exercise 'exercise-3' from rule 'not-deep'");
  }

  @Test
  void an_exercise_that_is_still_too_deep_does_not() {
    assertThat(slips(restrained(3, OPT_OUT))).isEmpty();
  }

  @Test
  void a_tag_a_consent_and_a_prerequisite_that_are_dropped_are_told() {
    assertThat(slips(exercise(4, OPT_OUT).build()))
        .containsExactly(
            "exercise 'exercise-3' from consent 'use-in-group'",
            "exercise 'exercise-3' from prerequisite '" + Vocabulary.PREREQUISITES.get(0) + "'",
            "exercise 'exercise-3' from rule 'not-tagged'");
  }

  @Test
  void an_override_of_a_technique_is_seen_at_its_exercises() {
    Technique technique = Technique.builder()
        .id(Vocabulary.TECHNIQUES.get(0))
        .about(Samples.DEEP.about())
        .family(Technique.Family.COMMUNITY)
        .addFrameworks(Vocabulary.FRAMEWORKS.get(0))
        .minutesFrom(1)
        .minutesTo(60)
        .maxDepth(4)
        .maxExposure(4)
        .build();

    assertThat(slips(technique)).contains("exercise 'exercise-3' from rule 'not-of-family'");
  }

  @Test
  void the_finding_names_the_pack() {
    assertThat(LayerReview.of(packs(overriding(restrained(1, OPT_OUT)))))
        .singleElement()
        .satisfies(finding -> {
          assertThat(finding.kind()).isEqualTo(ProblemKind.SLIPS_FROM_RESTRAINT);
          assertThat(finding.advice()).contains("pack 'clinic' overrides");
        });
  }

  @Test
  void other_wording_slips_from_nothing() {
    assertThat(slips(restrained(4, "Leave out what you like."))).isEmpty();
  }

  private static List<String> slips(Concept<?> overriding) {
    return LayerReview.of(packs(overriding(overriding))).stream()
        .map(finding -> finding.item() + " from " + finding.text())
        .toList();
  }

  private static List<Pack> packs(Pack overriding) {
    return List.of(
        RandomCatalogs.pack(ImmutableList.<Concept<?>>builder()
            .addAll(Vocabulary.concepts())
            .add(restrained(4, OPT_OUT), NOT_DEEP, NOT_TAGGED, NOT_OF_FAMILY)
            .build()),
        overriding);
  }

  private static Pack overriding(Concept<?> concept) {
    return Pack.builder()
        .name("clinic")
        .version("1")
        .addOverrides(Overrides.builder()
            .of("random")
            .because("We do it so.")
            .addConcepts(concept)
            .build())
        .build();
  }

  /** An exercise with a tag, a consent and a prerequisite that hold it back. */
  private static Exercise restrained(int depth, String optOut) {
    return exercise(depth, optOut)
        .addTags(Vocabulary.TAGS.get(0))
        .addConsents(ConsentScope.USE_IN_GROUP)
        .addPrerequisites(Vocabulary.PREREQUISITES.get(0))
        .build();
  }

  private static Exercise.Builder exercise(int depth, String optOut) {
    return Exercise.builder()
        .id(Samples.DEEP.id())
        .about(Samples.DEEP.about())
        .technique(Samples.DEEP.technique())
        .putAllAims(Samples.DEEP.aims())
        .participation(Samples.DEEP.participation())
        .addAllFormats(Samples.DEEP.formats())
        .addAllPhases(Samples.DEEP.phases())
        .minutes(Samples.DEEP.minutes())
        .depth(depth)
        .exposure(Samples.DEEP.exposure())
        .optOut(optOut)
        .addAllSteps(Samples.DEEP.steps());
  }

  private static Rule rule(String id, Effect effect) {
    return RandomRules.rule(id, Condition.always(), effect);
  }
}
