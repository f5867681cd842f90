package org.restory.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.restory.account.CatalogSources;
import org.restory.account.DataUse;
import org.restory.account.SourceAttribute;
import org.restory.account.SourceAttributes;
import org.restory.account.SourceAttributesFormat;
import org.restory.catalog.Catalog;
import org.restory.context.BarrierExperience;
import org.restory.context.SessionContext;
import org.restory.model.DataElement;
import org.restory.model.Format;
import org.restory.model.Id;
import org.restory.model.Phase;
import org.restory.model.world.Level;
import org.restory.pack.StandardPack;
import org.restory.recommend.Recommender;
import org.restory.report.RecommendationReport;

/** The source attributes of the page on decision support. */
class SourceAttributesExampleTest {
  @Test
  void they_are_told_of_a_catalog_a_rule_and_a_recommendation() {
    Catalog catalog = StandardPack.catalog();
    RecommendationReport report = Recommender.of(catalog)
        .recommend(SessionContext.builder()
            .format(Format.INDIVIDUAL)
            .phase(Phase.EXPLORING)
            .addBarriers(BarrierExperience.byClient(Id.of("sexism"), Level.INSTITUTIONAL))
            .build());

    CatalogSources sources = CatalogSources.of(catalog);
    SourceAttributes ofCatalog = sources.ofCatalog();
    SourceAttributes ofRule = sources.ofRule(Id.of("r07-interpreter-present"));
    SourceAttributes ofRecommendation =
        sources.ofRecommendation(report.recommendations().get(0));

    String inWords = ofRule.text(SourceAttribute.LANGUAGE);
    DataUse use = ofRecommendation.use(DataElement.RACE);
    boolean used = use.answer() == DataUse.Answer.USED;

    assertThat(inWords)
        .startsWith("Used. Read in access need 'interpreter' (rule 'r07-interpreter-present'); ");
    assertThat(used).isEqualTo(!use.reads().isEmpty());

    String json = SourceAttributesFormat.toJson(ofRecommendation);
    String page = SourceAttributesFormat.toMarkdown(ofCatalog);
    String rows = SourceAttributesFormat.toOpenEmr(ofCatalog, "our-client-id");

    assertThat(json).contains("\"attributes\"");
    assertThat(page).startsWith("# Source attributes of the catalog of restory-standard");
    assertThat(rows.split("\r\n")).hasSize(14);
  }
}
