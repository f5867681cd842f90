package org.restory.account;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.restory.catalog.Catalog;
import org.restory.catalog.DataRead;
import org.restory.catalog.Pack;
import org.restory.context.BarrierExperience;
import org.restory.context.SessionContext;
import org.restory.context.Stated;
import org.restory.model.DataElement;
import org.restory.model.Format;
import org.restory.model.Id;
import org.restory.model.Phase;
import org.restory.model.person.Goal;
import org.restory.model.world.Level;
import org.restory.pack.PackFormat;
import org.restory.pack.StandardPack;
import org.restory.pack.text.Node;
import org.restory.pack.text.Reading;
import org.restory.pack.text.YamlTree;
import org.restory.recommend.Recommender;
import org.restory.report.Recommendation;
import org.restory.report.RecommendationReport;
import org.restory.rule.Rule;

/** The thirteen source attributes: of a catalog, of a rule and of a recommendation, and in which forms they go out. */
class SourceAttributesTest {
  private static final Catalog STANDARD = StandardPack.catalog();
  private static final CatalogSources SOURCES = CatalogSources.of(STANDARD);
  private static final SourceAttributes OF_CATALOG = SOURCES.ofCatalog();

  private static RecommendationReport report() {
    return Recommender.of(STANDARD)
        .recommend(SessionContext.builder()
            .format(Format.INDIVIDUAL)
            .phase(Phase.EXPLORING)
            .addBarriers(BarrierExperience.byClient(Id.of("sexism"), Level.INSTITUTIONAL))
            .addGoals(Stated.byClient(Goal.class, Id.of("complain-or-appeal")))
            .build());
  }

  @Test
  void they_are_thirteen_in_the_order_of_the_regulation() {
    assertThat(SourceAttribute.values())
        .extracting(SourceAttribute::openEmrOption)
        .containsExactly(
            "evidence_based_citation",
            "evidence_based_developer",
            "evidence_based_funding",
            "evidence_based_dates",
            "evidence_based_race",
            "evidence_based_ethnicity",
            "evidence_based_language",
            "evidence_based_sexual_orientation",
            "evidence_based_gender_identity",
            "evidence_based_sex",
            "evidence_based_dob",
            "evidence_based_sdoh",
            "evidence_based_health_status");
    assertThat(SourceAttribute.HEALTH_STATUS.paragraph()).isEqualTo(13);
  }

  @Test
  void the_standard_pack_declares_what_its_rules_read() {
    assertThat(StandardPack.pack().sourceStatement().uses())
        .hasValue(OF_CATALOG.uses().stream()
            .filter(use -> use.reads().stream().anyMatch(read -> read.rule().isPresent()))
            .map(DataUse::element)
            .collect(toImmutableSet()));
  }

  @Test
  void every_attribute_of_everything_says_something() {
    List<SourceAttributes> all = new ArrayList<>(List.of(OF_CATALOG));
    STANDARD.offered(Rule.class).forEach(rule -> all.add(SOURCES.ofRule(rule.id())));
    report().recommendations().forEach(each -> all.add(SOURCES.ofRecommendation(each)));

    assertThat(all).hasSizeGreaterThan(200).allSatisfy(attributes -> {
      assertThat(attributes.uses()).hasSize(DataElement.values().length);
      assertThat(SourceAttribute.values())
          .allSatisfy(attribute -> assertThat(attributes.text(attribute)).isNotBlank());
    });
  }

  @Test
  void what_nobody_said_is_told_as_not_stated() {
    Pack silent = PackFormat.read("p.yaml", """
        pack: silent
        version: 1
        goals: [{id: rest, name: Rest, description: A.}]
        attributes: [{id: flag, name: Flag, description: A.}]
        aims: [{id: ease, name: Ease, description: A.}]
        rules:
          - {id: it, when: {goal: rest}, then: [{raise: ease}], because: So., for-client: So.}
          - {id: of-flag, when: {attribute: flag, is: red}, then: [{notice: Look.}], because: So., for-client: So.}
        """);
    CatalogSources sources = CatalogSources.of(Catalog.of(silent));
    SourceAttributes it = sources.ofRule(Id.of("it"));

    assertThat(it.text(SourceAttribute.CITATION)).isEqualTo("Not stated.");
    assertThat(it.text(SourceAttribute.DEVELOPER)).isEqualTo("silent 1: Not stated.");
    assertThat(it.text(SourceAttribute.FUNDING)).isEqualTo("silent 1: Not stated.");
    assertThat(it.text(SourceAttribute.DATES))
        .isEqualTo("silent 1: released not stated, revised not stated\n"
            + "Content reviewed: not stated; due again: not stated");
    assertThat(it.text(SourceAttribute.RACE)).isEqualTo("Not used: nothing reads it.");
    assertThat(sources.ofRule(Id.of("of-flag")).text(SourceAttribute.RACE))
        .isEqualTo(
            "Not stated: it is not said what is held by host attribute 'flag' (rule 'of-flag').");
    assertThat(sources.ofCatalog().use(DataElement.SEX).answer())
        .isEqualTo(DataUse.Answer.NOT_STATED);
  }

  @Test
  void a_rule_tells_what_it_reads_and_where() {
    SourceAttributes minors = SOURCES.ofRule(ruleThatReads("circumstance 'age'"));

    assertThat(minors.text(SourceAttribute.DATE_OF_BIRTH))
        .startsWith("Used. Read in circumstance 'age' (rule '" + minors.rules().get(0) + "')");
  }

  private static Id<Rule> ruleThatReads(String what) {
    return OF_CATALOG.use(DataElement.DATE_OF_BIRTH).reads().stream()
        .filter(read -> read.what().equals(what))
        .findFirst()
        .flatMap(DataRead::rule)
        .orElseThrow();
  }

  @Test
  void a_recommendation_joins_the_rules_it_cites_and_its_exercise() {
    assertThat(report().recommendations()).isNotEmpty().allSatisfy(recommendation -> {
      SourceAttributes attributes = SOURCES.ofRecommendation(recommendation);
      List<Id<Rule>> cited = recommendation.aims().stream()
          .flatMap(aim -> aim.raised().reasons().stream())
          .flatMap(reason -> reason.rule().stream())
          .toList();

      assertThat(attributes.rules()).containsAll(cited);
      cited.forEach(rule -> {
        SourceAttributes ofRule = SOURCES.ofRule(rule);
        assertThat(attributes.citations()).containsAll(ofRule.citations());
        for (DataElement element : DataElement.values()) {
          assertThat(attributes.use(element).reads())
              .containsAll(ofRule.use(element).reads());
        }
      });
      assertThat(attributes.use(DataElement.HEALTH_STATUS).text())
          .contains("any access need (in every case)");
      assertThat(attributes.exercise()).hasValue(recommendation.exercise());
    });
  }

  @Test
  void what_is_shown_to_a_client_names_no_rules_and_has_none() {
    Recommendation shown = report().forClient().recommendations().get(0);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> SOURCES.ofRecommendation(shown))
        .withMessageContaining("names no rules");
  }

  @Test
  void citations_are_those_of_a_bibliography() {
    assertThat(OF_CATALOG.citations())
        .isSorted()
        .anyMatch(each -> each.startsWith("Crenshaw, K. (1989). ")
            || each.startsWith("Crenshaw, K. W. (1989). ")
            || each.contains("(1989). Demarginalizing"));
  }

  @Test
  void as_json_they_read_back_equal() {
    for (SourceAttributes attributes :
        List.of(OF_CATALOG, SOURCES.ofRecommendation(report().recommendations().get(0)))) {
      Reading reading = new Reading();
      Node root = YamlTree.parse("a.json", SourceAttributesFormat.toJson(attributes), reading)
          .orElseThrow();

      assertThat(SourceAttributesCodec.codec().read(root, reading)).isEqualTo(attributes);
    }
  }

  @Test
  void a_page_has_a_row_for_each_attribute_and_tells_the_limits() {
    String page = SourceAttributesFormat.toMarkdown(OF_CATALOG);

    assertThat(Arrays.stream(SourceAttribute.values()).map(SourceAttribute::title))
        .allSatisfy(title -> assertThat(page).containsOnlyOnce("| " + title + " |"));
    assertThat(page)
        .contains(
            "evidence-based decision support intervention", "**Out of scope**", "**Known limits**")
        .contains("- " + StandardPack.pack().sourceStatement().limits().get(0));
  }

  @Test
  void rows_for_openemr_have_its_columns_its_options_and_the_whole_texts() {
    List<List<String>> rows =
        StrictCsv.parse(SourceAttributesFormat.toOpenEmr(OF_CATALOG, "a \"clinic\", ours"));

    assertThat(rows.get(0)).containsExactly("client_id", "list_id", "option_id", "source_value");
    assertThat(rows.subList(1, rows.size()))
        .containsExactlyElementsOf(Arrays.stream(SourceAttribute.values())
            .map(attribute -> ImmutableList.of(
                "a \"clinic\", ours",
                "dsi_evidence_source_attributes",
                attribute.openEmrOption(),
                OF_CATALOG.text(attribute)))
            .toList());
  }

  @Test
  void a_value_that_is_too_long_for_its_column_says_how_much_was_left_out() {
    String text = "ä".repeat(50_000);

    String shortened = OpenEmrRows.shortened(text, OpenEmrRows.LONGEST_VALUE);

    assertThat(shortened.getBytes(UTF_8).length).isBetween(65_533, 65_535);
    assertThat(shortened)
        .startsWith("äää")
        .endsWith("\n[Shortened: the whole has 100000 bytes; see the page or the JSON.]");
    assertThat(OpenEmrRows.shortened("ä", 2)).isEqualTo("ä");
  }

  @Test
  void a_row_is_of_a_catalog_and_of_a_client_that_has_a_name() {
    SourceAttributes ofRule = SOURCES.ofRule(OF_CATALOG.rules().get(0));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> SourceAttributesFormat.toOpenEmr(ofRule, "us"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SourceAttributesFormat.toOpenEmr(OF_CATALOG, " "));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SourceAttributesFormat.toOpenEmr(OF_CATALOG, "u".repeat(81)));
    assertThatNoException()
        .isThrownBy(() -> SourceAttributesFormat.toOpenEmr(OF_CATALOG, "u".repeat(80)));
  }
}
