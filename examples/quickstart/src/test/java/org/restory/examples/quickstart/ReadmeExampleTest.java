package org.restory.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.restory.catalog.Catalog;
import org.restory.context.BarrierExperience;
import org.restory.context.SessionContext;
import org.restory.context.Stated;
import org.restory.model.Format;
import org.restory.model.Id;
import org.restory.model.Phase;
import org.restory.model.person.Goal;
import org.restory.model.world.Level;
import org.restory.pack.StandardPack;
import org.restory.recommend.Recommender;
import org.restory.report.PlainText;
import org.restory.report.RecommendationReport;

/** The first example of the README, as it stands there. */
class ReadmeExampleTest {
  @Test
  void the_first_example_recommends_and_explains() {
    Catalog catalog = StandardPack.catalog();
    SessionContext session = SessionContext.builder()
        .format(Format.INDIVIDUAL)
        .phase(Phase.EXPLORING)
        .addBarriers(BarrierExperience.byClient(Id.of("sexism"), Level.INSTITUTIONAL))
        .addGoals(Stated.byClient(Goal.class, Id.of("complain-or-appeal")))
        .build();
    RecommendationReport report = Recommender.of(catalog).recommend(session);
    System.out.print(PlainText.of(catalog).write(report));

    assertThat(report.recommendations()).isNotEmpty();
    assertThat(PlainText.of(catalog).write(report)).contains("the work calls for");
  }
}
