package org.restory.standard;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.restory.catalog.Catalog;
import org.restory.catalog.Pack;
import org.restory.context.SessionContext;
import org.restory.context.Stated;
import org.restory.model.Format;
import org.restory.model.Id;
import org.restory.model.Phase;
import org.restory.model.Provenance;
import org.restory.model.practice.Exercise;
import org.restory.model.practice.ReflectivePrompt;
import org.restory.model.safety.SafetyConcern;
import org.restory.pack.PackFormat;
import org.restory.pack.StandardPack;
import org.restory.recommend.Recommender;
import org.restory.report.Recommendation;
import org.restory.report.RecommendationReport;
import org.restory.report.Withholding;
import org.restory.rule.Rule;

/** A part of the standard pack in Spanish, as a translator would write it; an example that nobody has reviewed. */
class StandardTranslationTest {
  private static final Pack SPANISH =
      PackFormat.read(Path.of("src/test/resources/org/restory/translations/spanish"));
  private static final Catalog CATALOG =
      Catalog.builder().add(StandardPack.pack()).add(SPANISH).language("es").build();
  private static final Id<Exercise> MOVING = Id.of("here-and-moving");

  @Test
  void an_exercise_of_a_listed_file_stands_in_spanish_with_its_prompts() {
    Exercise exercise = CATALOG.get(Exercise.class, MOVING);

    assertThat(exercise.name()).isEqualTo("Aquí y en movimiento");
    assertThat(exercise.prompts())
        .isNotEmpty()
        .allSatisfy(prompt -> assertThat(CATALOG.languageOf(ReflectivePrompt.class, prompt))
            .isEqualTo(Locale.forLanguageTag("es")));
  }

  @Test
  void a_gate_says_in_spanish_what_comes_first_and_holds_back_the_same() {
    SessionContext session = SessionContext.builder()
        .format(Format.INDIVIDUAL)
        .phase(Phase.ENGAGING)
        .addConcerns(Stated.byClinician(SafetyConcern.class, Id.of("suicide-risk")))
        .build();
    RecommendationReport english = Recommender.of(StandardPack.catalog()).recommend(session);
    RecommendationReport spanish = Recommender.of(CATALOG).recommend(session);

    assertThat(spanish.notices().get(0).text()).startsWith("Primero van");
    assertThat(spanish.recommendations())
        .extracting(Recommendation::exercise)
        .isEqualTo(
            english.recommendations().stream().map(Recommendation::exercise).toList());
    assertThat(spanish.withholdings())
        .extracting(Withholding::exercises)
        .isEqualTo(english.withholdings().stream().map(Withholding::exercises).toList());
  }

  @Test
  void its_words_claim_no_review_and_the_review_of_the_original_is_kept() {
    Rule rule = CATALOG.get(Rule.class, Id.of("rs01a-urgent-safety-recorded"));

    assertThat(CATALOG.provenance(rule).reviewers()).isEmpty();
    assertThat(CATALOG.provenance(rule).author())
        .hasValue("Example of a translation for tests, not reviewed");
    assertThat(CATALOG.originalProvenance(rule))
        .hasValueSatisfying(
            original -> assertThat(original.reviewers()).contains(Provenance.Reviewer.EDITOR));
  }

  @Test
  void all_else_is_told_to_be_untranslated() {
    int items = SPANISH.translates().get(0).concepts().size();

    assertThat(items).isEqualTo(7);
    assertThat(CATALOG.untranslated())
        .hasSize((int) StandardPack.pack().concepts().stream()
                .filter(item -> item.provenance().withdrawn().isEmpty())
                .count()
            - items);
  }
}
