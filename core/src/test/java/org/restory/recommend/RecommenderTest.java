package org.restory.recommend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.google.common.collect.ImmutableMap;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.restory.catalog.Catalog;
import org.restory.check.Limits;
import org.restory.context.BarrierExperience;
import org.restory.context.Consents;
import org.restory.context.Consents.Decision;
import org.restory.context.Disclosure;
import org.restory.context.SessionContext;
import org.restory.context.Source;
import org.restory.model.ConsentScope;
import org.restory.model.Format;
import org.restory.model.Id;
import org.restory.model.Participation;
import org.restory.model.Phase;
import org.restory.model.person.Signal;
import org.restory.model.world.Level;
import org.restory.pack.StandardPack;
import org.restory.report.RecommendationReport;
import org.restory.rule.Rule;
import org.restory.rule.condition.ConceptStated;
import org.restory.rule.condition.Condition;
import org.restory.rule.effect.Effect;
import org.restory.testing.Samples;

class RecommenderTest {
  private static final int DEEP = Limits.CONDITION_DEPTH - 1;

  @Test
  void the_deepest_condition_is_made_ready_in_no_time() {
    Condition condition = exhausted();
    for (int i = 0; i < DEEP; i++) {
      condition = Condition.any(condition, exhausted());
    }
    Catalog catalog = Samples.catalog(Rule.builder()
        .id(Id.of("deep"))
        .when(condition)
        .addThen(new Effect.Notice("It holds.", Optional.empty()))
        .because("It is a test.")
        .forClient("It is a test.")
        .build());

    assertTimeoutPreemptively(Duration.ofSeconds(5), () -> Recommender.of(catalog));
  }

  @Test
  void no_limit_leaves_out_no_work_of_the_clinician() {
    Recommender recommender = Recommender.of(StandardPack.catalog());
    SessionContext session = nothingSaid()
        .addBarriers(BarrierExperience.byClient(Id.of("sexism"), Level.INSTITUTIONAL))
        .build();
    RecommendationReport unlimited = recommender.atMost(Integer.MAX_VALUE).recommend(session);

    assertThat(unlimited).isEqualTo(recommender.atMost(1000).recommend(session));
    assertThat(unlimited.recommendations())
        .anyMatch(each -> each.participation() == Participation.CLINICIAN);
  }

  @Test
  void an_unknown_id_that_is_refused_leaves_no_trace() {
    SessionContext withdrawn =
        nothingSaid().addDisclosures(unknown(Decision.REFUSED)).build();
    Recommender recommender = Recommender.of(Samples.catalog());
    RecommendationReport unsaid = recommender.recommend(nothingSaid().build());

    assertThat(recommender.recommend(withdrawn)).isEqualTo(unsaid);
    assertThat(recommender.lenient().recommend(withdrawn)).isEqualTo(unsaid);
  }

  @Test
  void an_unknown_id_that_is_set_aside_is_not_named() {
    SessionContext undecided =
        nothingSaid().addDisclosures(unknown(Decision.UNKNOWN)).build();

    assertThat(Recommender.of(Samples.catalog()).lenient().recommend(undecided).unknownIds())
        .isEmpty();
  }

  private static Disclosure unknown(Decision decision) {
    return Disclosure.builder()
        .dimension(Id.of("acme:unknown"))
        .words("What I am")
        .source(Source.CLIENT_STATED)
        .consents(new Consents(ImmutableMap.of(ConsentScope.USE_FOR_PLANNING, decision)))
        .build();
  }

  private static Condition exhausted() {
    return ConceptStated.any(Signal.class);
  }

  private static SessionContext.Builder nothingSaid() {
    return SessionContext.builder().format(Format.INDIVIDUAL).phase(Phase.EXPLORING);
  }
}
