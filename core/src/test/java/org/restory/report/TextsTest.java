package org.restory.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.restory.catalog.Catalog;
import org.restory.context.SessionContext;
import org.restory.context.Source;
import org.restory.context.Stated;
import org.restory.model.Format;
import org.restory.model.Id;
import org.restory.model.Phase;
import org.restory.model.person.AccessNeed;
import org.restory.model.person.Goal;
import org.restory.pack.StandardPack;
import org.restory.recommend.Recommender;

/** What must not reach the reader of a text. */
class TextsTest {
  private static final Catalog CATALOG = StandardPack.catalog();

  @Test
  void words_reach_the_page_without_what_a_terminal_would_act_on() {
    SessionContext session = SessionContext.builder()
        .format(Format.INDIVIDUAL)
        .phase(Phase.EXPLORING)
        .addGoals(Stated.<Goal>builder()
            .kind(Goal.class)
            .concept(Id.of("complain-or-appeal"))
            .words("one\u001B[2J\rtwo\tthree\u2028four")
            .source(Source.CLIENT_STATED)
            .build())
        .build();

    assertThat(PlainText.of(CATALOG).write(Recommender.of(CATALOG).recommend(session)))
        .contains("two three four")
        .doesNotContainPattern("[\\p{Cntrl}&&[^\\n]]|\\u2028");
  }

  @Test
  void a_need_that_was_not_agreed_to_be_shown_is_not_named_to_the_client() {
    SessionContext session = SessionContext.builder()
        .format(Format.INDIVIDUAL)
        .phase(Phase.EXPLORING)
        .addAccessNeeds(Stated.byClinician(AccessNeed.class, Id.of("low-vision")))
        .build();
    RecommendationReport report = Recommender.of(CATALOG).recommend(session);

    assertThat(report.recommendations())
        .anyMatch(recommendation -> !recommendation.adaptations().isEmpty());
    assertThat(report.forClient().recommendations())
        .isNotEmpty()
        .allMatch(recommendation -> recommendation.adaptations().isEmpty());
    assertThat(PlainText.of(CATALOG).write(report.forClient())).doesNotContain("Low vision:");
  }

  @Test
  void a_withholding_of_nothing_can_not_be_made() {
    Reason reason = Reason.builder().because("Because.").forClient("Because.").build();
    Withholding.Builder blank =
        Withholding.builder().reason(reason).what(" ").firm(true).liftsWhen("It changes.");

    assertThatThrownBy(blank::build)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("what of a withholding is blank; expected some text");
  }
}
