package org.restory.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.restory.model.Id;
import org.restory.model.Provenance;
import org.restory.model.person.Goal;
import org.restory.model.practice.Exercise;
import org.restory.model.practice.GlossaryTerm;
import org.restory.model.practice.ReflectivePrompt;
import org.restory.pack.PackFormat;
import org.restory.review.LanguageReview;
import org.restory.rule.Rule;

/** What a pack may say in another language, what then stands, and what its author is told when it may not. */
class TranslationsTest {
  private static final String EXERCISE = """
      - id: tell
        name: Tell it
        purpose: To be heard.
        technique: telling
        aims: {be-heard: primary}
        with: joint
        formats: [individual]
        phases: [engaging]
        minutes: 2
        depth: 1
        exposure: 0
        opt-out: You can leave it.
        steps:
        - part: opening
          minutes: 1
          who: both
          does: Sit.
          if-hard: Pause.
          prompts: [{id: what-now, text: What now?, function: open, depth: 1}]
        - {part: closing, minutes: 1, who: both, does: Rise.}
      """;
  private static final String EXERCISE_EN_ESPANOL = EXERCISE
      .replace("Tell it", "Cuéntalo")
      .replace("To be heard.", "Ser escuchado.")
      .replace("You can leave it.", "Puedes dejarlo.")
      .replace("Sit.", "Siéntense.")
      .replace("Pause.", "Hagan una pausa.")
      .replace("What now?", "¿Y ahora?")
      .replace("Rise.", "Levántense.");
  private static final String RULE = """
      - id: danger-holds-back
        when: {concern: danger}
        then: [{withhold: everything, firm: true}, {notice: Stay., client-text: We stay.}]
        because: Danger comes first.
        for-client: We wait.
        lifts-when: It is over.
      """;
  private static final String RULE_EN_ESPANOL = RULE.replace("Stay.", "Quédese.")
      .replace("We stay.", "Nos quedamos.")
      .replace("Danger comes first.", "El peligro va primero.")
      .replace("We wait.", "Esperamos.")
      .replace("It is over.", "Ha pasado.");
  private static final String TERM = """
      - {id: gaslighting, name: Gaslighting, plainly: Making someone doubt themselves., also: [crazy-making]}
      """;
  private static final String REST = "- {id: rest, name: Rest, description: Resting.}\n";
  private static final String DESCANSAR =
      "- {id: rest, name: Descansar, description: Tener descanso.}\n";

  private static final Pack BASE = PackFormat.read(
      "base.yaml",
      """
      pack: restory-standard
      version: 1.4.0
      provenance: {author: Editors, reviewed: 2026-01-31, reviewers: [clinician], license: MIT}
      concerns:
      - {id: danger, name: Danger, description: Danger.}
      aims:
      - {id: be-heard, name: Be heard, description: Being heard.}
      techniques:
      - id: telling
        name: Telling
        description: Telling.
        family: narrative
        minutes: {from: 1, to: 5}
        max-depth: 2
        max-exposure: 0
      """ + "goals:\n" + REST + "- {id: sleep, name: Sleep, description: Sleeping.}\n"
          + "exercises:\n" + EXERCISE + "rules:\n" + RULE + "glossary:\n" + TERM);

  private static Pack spanish(String sections) {
    return translating("es", "es", sections);
  }

  private static Pack translating(String name, String language, String sections) {
    return PackFormat.read(
        name + ".yaml",
        "pack: " + name + "\nversion: 0.3\nlanguage: " + language + "\ntranslates:\n"
            + "- of: restory-standard\n  language: " + language + "\n" + sections.indent(2));
  }

  private static Pack overriding(String name) {
    return PackFormat.read(
        name + ".yaml",
        "pack: " + name
            + "\nversion: 2\noverrides:\n- of: restory-standard\n  because: It suits us.\n"
            + "  goals:\n  - {id: rest, name: Rest well, description: Resting.}\n");
  }

  private static Catalog in(String language, Pack... packs) {
    return Catalog.builder()
        .addAll(ImmutableList.copyOf(packs))
        .language(language)
        .build();
  }

  private static String nameOfRest(Catalog catalog) {
    return catalog.get(Goal.class, Id.of("rest")).name();
  }

  private static String refusal(Pack... packs) {
    InvalidContentException refused =
        catchThrowableOfType(InvalidContentException.class, () -> Catalog.of(packs));
    assertThat(refused).as("the catalog is refused").isNotNull();
    return String.valueOf(refused.getMessage());
  }

  @Test
  void items_stand_in_the_chosen_language_and_the_others_in_their_own() {
    Catalog catalog = in("es", BASE, spanish("exercises:\n" + EXERCISE_EN_ESPANOL));
    Exercise exercise = catalog.get(Exercise.class, Id.of("tell"));

    assertThat(exercise.name()).isEqualTo("Cuéntalo");
    assertThat(exercise.steps()).extracting(step -> step.does()).contains("Siéntense.");
    assertThat(catalog.get(ReflectivePrompt.class, Id.of("what-now")).text())
        .as("a prompt written inside is translated with it")
        .isEqualTo("¿Y ahora?");
    assertThat(nameOfRest(catalog)).isEqualTo("Rest");
    assertThat(catalog.language()).hasValue(Locale.forLanguageTag("es"));
    assertThat(catalog.languageOf(Exercise.class, exercise.id()))
        .isEqualTo(Locale.forLanguageTag("es"));
    assertThat(catalog.languageOf(Goal.class, Id.of("rest"))).isEqualTo(Locale.ENGLISH);
    assertThat(catalog.untranslated())
        .extracting(item -> item.id().value())
        .containsExactly(
            "rest", "sleep", "be-heard", "gaslighting", "telling", "danger", "danger-holds-back");
  }

  @Test
  void without_a_chosen_language_nothing_changes() {
    Catalog catalog = Catalog.of(BASE, spanish("exercises:\n" + EXERCISE_EN_ESPANOL));

    assertThat(catalog.get(Exercise.class, Id.of("tell")).name()).isEqualTo("Tell it");
    assertThat(catalog.fingerprint()).isEqualTo(Catalog.of(BASE).fingerprint());
    assertThat(catalog.language()).isEmpty();
    assertThat(catalog.untranslated()).isEmpty();
  }

  @Test
  void a_chosen_translation_has_a_fingerprint_of_its_own() {
    Pack pack = spanish("goals:\n" + DESCANSAR);

    assertThat(in("es", BASE, pack).fingerprint())
        .isNotEqualTo(Catalog.of(BASE, pack).fingerprint());
  }

  @Test
  void a_rule_that_withholds_firmly_may_be_translated_and_holds_back_as_before() {
    Catalog catalog = in("es", BASE, spanish("rules:\n" + RULE_EN_ESPANOL));
    Rule rule = catalog.get(Rule.class, Id.of("danger-holds-back"));

    assertThat(rule.because()).isEqualTo("El peligro va primero.");
    assertThat(rule.then()).hasSize(2);
    assertThat(rule.then().get(0))
        .isEqualTo(Catalog.of(BASE).get(Rule.class, rule.id()).then().get(0));
    assertThat(rule.when())
        .isEqualTo(Catalog.of(BASE).get(Rule.class, rule.id()).when());
  }

  @Test
  void a_language_may_have_more_words_for_the_same_or_fewer() {
    Catalog more = in(
        "es",
        BASE,
        spanish("glossary:\n"
            + TERM.replace("[crazy-making]", "[luz de gas, hacer dudar, manipulación]")));
    Catalog fewer =
        in("es", BASE, spanish("glossary:\n" + TERM.replace(", also: [crazy-making]", "")));

    assertThat(more.get(GlossaryTerm.class, Id.of("gaslighting")).also()).hasSize(3);
    assertThat(fewer.get(GlossaryTerm.class, Id.of("gaslighting")).also()).isEmpty();
  }

  @Test
  void a_narrower_language_falls_back_on_a_wider_one_item_by_item() {
    Pack mexican = translating(
        "mx", "es-MX", "goals:\n" + DESCANSAR.replace("name: Descansar", "name: Descansar rico"));
    Pack spanish =
        spanish("goals:\n" + DESCANSAR + "- {id: sleep, name: Dormir, description: Dormir.}\n");
    Catalog catalog = in("es-MX", BASE, spanish, mexican);

    assertThat(catalog.all(Goal.class))
        .extracting(Goal::name)
        .containsExactly("Descansar rico", "Dormir");
    assertThat(catalog.untranslated()).doesNotContainAnyElementsOf(catalog.all(Goal.class));
    assertThat(nameOfRest(in("es", BASE, spanish, mexican))).isEqualTo("Descansar");
  }

  @Test
  void a_pack_may_speak_another_language_and_translate_itself() {
    Pack bilingual = PackFormat.read("b.yaml", """
        pack: casa
        version: 1
        namespace: casa
        language: es
        goals:
        - {id: casa:mar, name: Mar, description: Ir al mar.}
        translates:
        - of: casa
          language: en
          goals:
          - {id: casa:mar, name: Sea, description: To go to the sea.}
        """);

    assertThat(in("es", bilingual).all(Goal.class)).extracting(Goal::name).containsExactly("Mar");
    assertThat(in("en", bilingual).all(Goal.class)).extracting(Goal::name).containsExactly("Sea");
    assertThat(in("es", bilingual).untranslated()).isEmpty();
  }

  @Test
  void a_translation_belongs_to_the_wording_of_one_pack() {
    Pack spanish = spanish("goals:\n" + DESCANSAR);
    Catalog before = in("es", BASE, spanish, overriding("acme"));
    Catalog after = in("es", BASE, overriding("acme"), spanish);

    assertThat(nameOfRest(before)).isEqualTo("Rest well");
    assertThat(before.untranslated()).extracting(item -> item.id().value()).contains("rest");
    assertThat(after.fingerprint()).isEqualTo(before.fingerprint());
    assertThat(after.all(Goal.class)).isEqualTo(before.all(Goal.class));
  }

  @Test
  void the_wording_of_a_pack_that_overrides_may_be_translated_too() {
    Pack ours = PackFormat.read(
        "ours.yaml",
        "pack: ours\nversion: 1\ntranslates:\n- of: acme\n  language: es\n  goals:\n"
            + DESCANSAR.replace("name: Descansar", "name: Descansar bien").indent(2));

    assertThat(
            nameOfRest(in("es", BASE, overriding("acme"), spanish("goals:\n" + DESCANSAR), ours)))
        .isEqualTo("Descansar bien");
  }

  @Test
  void a_retired_item_is_read_in_translation_by_those_who_read_old_records() {
    Pack retiring = PackFormat.read(
        "acme.yaml",
        "pack: acme\nversion: 2\nretires:\n- {goal: rest, of: restory-standard, since: 2026-11-23,"
            + " because: It does not suit us.}\n");
    Catalog catalog = in("es", BASE, retiring, spanish("goals:\n" + DESCANSAR));

    assertThat(nameOfRest(catalog)).isEqualTo("Descansar");
    assertThat(catalog.offered(Goal.class)).extracting(Goal::name).containsExactly("Sleep");
    assertThat(catalog.provenance(catalog.get(Goal.class, Id.of("rest"))).withdrawn())
        .isPresent();
  }

  @Test
  void provenance_is_that_of_the_words_and_the_review_of_the_original_is_kept_apart() {
    Catalog catalog = in(
        "es",
        BASE,
        spanish("goals:\n- {id: rest, name: Descansar, description: Tener descanso.,"
            + " provenance: {reviewed: 2026-06-30, reviewers: [editor]}}\n"));
    Goal rest = catalog.get(Goal.class, Id.of("rest"));

    assertThat(catalog.provenance(rest))
        .isEqualTo(Provenance.builder()
            .author("translators of pack 'es'")
            .version("0.3")
            .reviewed(LocalDate.of(2026, 6, 30))
            .addReviewers(Provenance.Reviewer.EDITOR)
            .build());
    assertThat(catalog.originalProvenance(rest))
        .hasValue(Provenance.builder()
            .author("Editors")
            .version("1.4.0")
            .reviewed(LocalDate.of(2026, 1, 31))
            .addReviewers(Provenance.Reviewer.CLINICIAN)
            .license("MIT")
            .build());
    assertThat(catalog.originalProvenance(catalog.get(Goal.class, Id.of("sleep"))))
        .isEmpty();
  }

  @Test
  void a_withdrawal_is_translated_and_never_made_by_a_translation() {
    String withdrawn = ", provenance: {withdrawn: {since: 2026-01-31, because: %s}}}";
    Pack base = PackFormat.read(
        "base.yaml",
        "pack: restory-standard\nversion: 1\ngoals:\n"
            + REST.replace("}", withdrawn.formatted("It hurt.")));
    Catalog catalog =
        in("es", base, spanish("goals:\n" + DESCANSAR.replace("}", withdrawn.formatted("Dolía."))));

    assertThat(catalog.provenance(catalog.get(Goal.class, Id.of("rest"))).withdrawn())
        .hasValueSatisfying(each -> assertThat(each.because()).isEqualTo("Dolía."));
    assertThat(refusal(
            BASE, spanish("goals:\n" + DESCANSAR.replace("}", withdrawn.formatted("Dolía.")))))
        .isEqualTo(
            "es.yaml:8:10: translation of goal 'rest' differs in 'provenance.withdrawn.since';"
                + " expected nothing, as base.yaml:17:8 has it [RST-1410]");
  }

  static Stream<Arguments> mistakes() {
    return Stream.of(
        Arguments.argumentSet(
            "a number that changed",
            "exercises:\n" + EXERCISE_EN_ESPANOL.replace("depth: 1\n  exp", "depth: 2\n  exp"),
            "es.yaml:8:9: translation of exercise 'tell' differs in 'depth'; expected 1, as"
                + " base.yaml:20:7 has it [RST-1410]"),
        Arguments.argumentSet(
            "a word that changed",
            "exercises:\n"
                + EXERCISE_EN_ESPANOL.replace(
                    "part: closing, minutes: 1, who: both",
                    "part: closing, minutes: 1, who: client"),
            "es.yaml:8:9: translation of exercise 'tell' differs in 'steps.2.who'; expected both, as"
                + " base.yaml:20:7 has it [RST-1410]"),
        Arguments.argumentSet(
            "a prompt that is not in the original",
            "exercises:\n" + EXERCISE_EN_ESPANOL.replace("id: what-now", "id: what-next"),
            "es.yaml:8:9: translation of exercise 'tell' differs in 'steps.1.prompts'; expected"
                + " [what-now], as base.yaml:20:7 has it [RST-1410]\n"
                + "es.yaml:26:22: there is no reflective prompt 'what-next' to be translated; expected a"
                + " reflective prompt of pack 'restory-standard' [RST-1405]"),
        Arguments.argumentSet(
            "a text that is left out",
            "exercises:\n" + EXERCISE_EN_ESPANOL.replace("    if-hard: Hagan una pausa.\n", ""),
            "es.yaml:8:9: translation of exercise 'tell' differs in 'steps.1.if-hard'; expected a text,"
                + " as base.yaml:20:7 has it [RST-1410]"),
        Arguments.argumentSet(
            "a text that is added",
            "exercises:\n" + EXERCISE_EN_ESPANOL + "  aftercare: Descansen.\n",
            "es.yaml:8:9: translation of exercise 'tell' differs in 'aftercare'; expected nothing, as"
                + " base.yaml:20:7 has it [RST-1410]"),
        Arguments.argumentSet(
            "a firm rule that is softened",
            "rules:\n" + RULE_EN_ESPANOL.replace(", firm: true", ""),
            "es.yaml:8:9: translation of rule 'danger-holds-back' differs in 'then.1'; expected the same,"
                + " as base.yaml:41:7 has it [RST-1410]"),
        Arguments.argumentSet(
            "an item that is not there",
            "goals:\n" + DESCANSAR.replace("id: rest", "id: rst"),
            "es.yaml:8:10: there is no goal 'rst' to be translated; expected a goal of pack"
                + " 'restory-standard'; did you mean 'rest'? [RST-1405]"),
        Arguments.argumentSet(
            "an item twice in one group",
            "goals:\n" + DESCANSAR + DESCANSAR.replace("Descansar", "Reposar"),
            "es.yaml:9:10: goal 'rest' is translated into language 'es' twice; expected one translation;"
                + " the first is at es.yaml:8:10 [RST-1411]"));
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void every_mistake_is_told_with_its_place_though_the_language_was_not_chosen(
      String sections, String message) {
    assertThat(refusal(BASE, spanish(sections))).isEqualTo(message);
  }

  @Test
  void a_translation_names_a_pack_that_has_the_wording() {
    String of = "- of: restory-standard";
    String yaml = "pack: es\nversion: 1\ntranslates:\n" + of + "\n  language: es\n  goals:\n"
        + DESCANSAR.indent(2);

    assertThat(
            refusal(BASE, PackFormat.read("es.yaml", yaml.replace(of, "- of: restory-standart"))))
        .isEqualTo(
            "es.yaml:7:10: goal 'rest' is to be translated, of pack 'restory-standart', which is"
                + " not there; expected one of restory-standard, es; did you mean 'restory-standard'?"
                + " [RST-1401]");
    assertThat(refusal(BASE, PackFormat.read("es.yaml", yaml.replace(of, "- of: es"))))
        .isEqualTo(
            "es.yaml:7:10: goal 'rest' is in the words of pack 'restory-standard', not of pack"
                + " 'es'; expected 'of: restory-standard' [RST-1407]");
    assertThat(
            refusal(BASE, PackFormat.read("es.yaml", yaml.replace("language: es", "language: en"))))
        .isEqualTo(
            "es.yaml:7:10: goal 'rest' of pack 'restory-standard' is in language 'en' already;"
                + " expected another language, or an override [RST-1412]");
  }

  @Test
  void two_packs_that_translate_one_item_are_both_named_in_either_order() {
    Pack one = spanish("goals:\n" + DESCANSAR);
    Pack other = translating("otro", "es", "goals:\n" + DESCANSAR);

    assertThat(refusal(BASE, one, other))
        .isEqualTo(
            "otro.yaml:8:10: goal 'rest' is translated into language 'es' twice; expected one"
                + " translation; the first is at es.yaml:8:10 [RST-1411]");
    assertThat(refusal(BASE, other, one))
        .isEqualTo("es.yaml:8:10: goal 'rest' is translated into language 'es' twice; expected one"
            + " translation; the first is at otro.yaml:8:10 [RST-1411]");
    assertThat(in("fr", BASE, one, translating("autre", "fr", "goals:\n" + DESCANSAR))
            .language())
        .as("two languages don't clash")
        .isPresent();
  }

  @Test
  void a_language_that_no_pack_speaks_cannot_be_chosen() {
    assertThatThrownBy(() -> in("esp", BASE, spanish("goals:\n" + DESCANSAR)))
        .isInstanceOf(InvalidContentException.class)
        .hasMessage(
            "no pack says anything in language 'esp'; expected one of en, es; did you mean 'es'?"
                + " [RST-1413]");
    assertThatThrownBy(() -> Catalog.builder().language("Spanish"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("language is 'Spanish'; expected a language tag such as 'es' or 'pt-BR'");
  }

  @Test
  void a_language_is_a_tag() {
    assertThat(catchThrowableOfType(
            InvalidContentException.class,
            () -> PackFormat.read("p.yaml", "pack: p\nversion: 1\nlanguage: Spanish\n")))
        .hasMessage("p.yaml:3:11: found 'Spanish'; expected a language tag such as 'es' or 'pt-BR'"
            + " [RST-1104]");
    assertThatThrownBy(
            () -> Pack.builder().name("p").version("1").language(Locale.ROOT).build())
        .hasMessage(
            "language of pack 'p' is 'und'; expected a language tag such as 'es' or 'pt-BR'");
  }

  @Test
  void the_language_review_reads_what_stands_in_english_only() {
    String leading = "- {id: rest, name: Rest, description: She is confined to a wheelchair.}\n";
    Pack base = PackFormat.read("b.yaml", "pack: restory-standard\nversion: 1\ngoals:\n" + leading);
    Pack spanish = spanish("goals:\n" + leading);

    assertThat(LanguageReview.of(Catalog.of(base, spanish))).isNotEmpty();
    assertThat(LanguageReview.of(in("es", base, spanish))).isEmpty();
    assertThat(
            LanguageReview.of(in("en-GB", base, translating("gb", "en-GB", "goals:\n" + leading))))
        .extracting(found -> found.at().orElseThrow().toString())
        .containsExactly("gb.yaml:8:41");
  }

  @Test
  void a_pack_that_translates_reads_back_equal() {
    Pack pack =
        translating("mx", "es-mx", "exercises:\n" + EXERCISE_EN_ESPANOL + "rules:\n" + RULE);

    assertThat(PackFormat.read("again.yaml", PackFormat.toYaml(pack))).isEqualTo(pack);
    assertThat(pack.language()).isEqualTo(Locale.forLanguageTag("es-MX"));
    assertThat(pack.translates()).hasSize(1);
    assertThat(pack.translates().get(0).concepts()).hasSize(3);
    assertThat(pack.concepts()).isEmpty();
  }
}
