package org.restory.promises;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.restory.catalog.Catalog;
import org.restory.catalog.Pack;
import org.restory.catalog.Translation;
import org.restory.context.SessionContext;
import org.restory.model.Id;
import org.restory.model.practice.Exercise;
import org.restory.pack.PackFormat;
import org.restory.pack.ReportFormat;
import org.restory.pack.concepts.Sections;
import org.restory.recommend.Recommender;
import org.restory.report.RecommendationReport;
import org.restory.rule.Rule;
import org.restory.testing.RandomLayers;

/** A translation changes what is read, and nothing of what is recommended, withheld or why. */
@Domain(DomainContext.Global.class)
@Domain(AnySession.class)
class TranslationsChangeWordsOnlyTest {
  @Property(tries = 150)
  void in_a_chosen_language_the_report_says_the_same_in_other_words(
      @ForAll Pack base, @ForAll Random choice, @ForAll SessionContext session) {
    Pack translation = RandomLayers.translating(base, choice);

    String plain = told(session, Catalog.of(base, translation));
    String translated = told(session, chosen(base, translation));

    assertThat(translated.replace(RandomLayers.MARK, "")).isEqualTo(plain);
  }

  @Property(tries = 60)
  void where_no_language_is_chosen_a_translation_changes_nothing(
      @ForAll Pack base, @ForAll Random choice, @ForAll SessionContext session) {
    Catalog with = Catalog.of(base, RandomLayers.translating(base, choice));
    Catalog without = Catalog.of(base);

    assertThat(with.fingerprint()).isEqualTo(without.fingerprint());
    assertThat(told(session, with)).isEqualTo(told(session, without));
  }

  @Property(tries = 60)
  void the_order_of_a_translation_and_packs_that_do_not_know_it_changes_nothing(
      @ForAll Pack base,
      @ForAll("additions") Pack one,
      @ForAll("overrides") Pack other,
      @ForAll Random choice,
      @ForAll SessionContext session) {
    Pack translation = RandomLayers.translating(base, choice);
    Catalog catalog = chosen(base, translation, one, other);
    Catalog turned = chosen(base, one, other, translation);

    assertThat(turned.fingerprint()).isEqualTo(catalog.fingerprint());
    assertThat(turned.untranslated()).isEqualTo(catalog.untranslated());
    assertThat(turned.get(Exercise.class, Id.of("exercise-0")).name())
        .as("what is overridden stands in the other pack's words")
        .doesNotContain(RandomLayers.MARK);
    assertThat(Recommender.of(turned).recommend(session))
        .isEqualTo(Recommender.of(catalog).recommend(session));
  }

  @Property(tries = 60)
  void what_stands_translated_and_what_does_not_is_all_there_is(
      @ForAll Pack base, @ForAll Random choice) {
    Catalog catalog = chosen(base, RandomLayers.translating(base, choice));

    assertThat(catalog.untranslated())
        .isNotEmpty()
        .allSatisfy(item -> assertThat(item.name()).doesNotContain(RandomLayers.MARK));
    assertThat(catalog.offered(Exercise.class))
        .filteredOn(exercise -> !catalog.untranslated().contains(exercise))
        .allSatisfy(exercise -> assertThat(exercise.name()).startsWith(RandomLayers.MARK));
  }

  /** Without rules, since random conditions say some things twice, which no file can hold. */
  @Property(tries = 30)
  void a_pack_that_translates_reads_back_equal(@ForAll Pack base, @ForAll Random choice) {
    Translation translation =
        RandomLayers.translating(base, choice).translates().get(0);
    Pack pack = Pack.builder()
        .name("p")
        .version("1")
        .language(RandomLayers.MARKED)
        .addTranslates(Translation.builder()
            .of(translation.of())
            .language(translation.language())
            .addAllConcepts(Sections.inOrder(translation.concepts().stream()
                .filter(concept -> !(concept instanceof Rule))
                .toList()))
            .build())
        .build();

    assertThat(PackFormat.read("p.yaml", PackFormat.toYaml(pack))).isEqualTo(pack);
  }

  @Provide
  Arbitrary<Pack> additions() {
    return RandomLayers.adding("acme");
  }

  @Provide
  Arbitrary<Pack> overrides() {
    return RandomLayers.overriding("other");
  }

  private static Catalog chosen(Pack... packs) {
    return Catalog.builder()
        .addAll(ImmutableList.copyOf(packs))
        .language(RandomLayers.MARKED.toLanguageTag())
        .build();
  }

  /** The whole report but for what it says of the catalog. */
  private static String told(SessionContext session, Catalog catalog) {
    RecommendationReport report = Recommender.of(catalog).recommend(session);
    return ReportFormat.toJson(report)
        .replace(report.fingerprint(), "fingerprint")
        .replaceFirst("\"packs\": \\[[^]]*]", "");
  }
}
