package org.restory.promises;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.restory.catalog.Catalog;
import org.restory.context.Fact;
import org.restory.context.SessionContext;
import org.restory.explain.Criterion;
import org.restory.explain.ExplanationText;
import org.restory.explain.Why;
import org.restory.explain.Why.Call;
import org.restory.explain.Why.ConditionMet;
import org.restory.explain.Why.RuleHeld;
import org.restory.explain.WhyPicture;
import org.restory.model.Id;
import org.restory.recommend.Explanation;
import org.restory.recommend.Recommender;
import org.restory.report.Recommendation;
import org.restory.rule.Rule;
import org.restory.rule.condition.Condition;
import org.restory.rule.condition.Leaf;
import org.restory.testing.Contents;
import org.restory.testing.Sentinels;

/** The chain behind every recommendation is whole: each link rests on the one before it, and on nothing else. */
@Domain(DomainContext.Global.class)
@Domain(AnySession.class)
class ChainsTest {
  @Property
  void every_recommendation_has_a_chain_that_says_what_the_report_says(
      @ForAll Catalog catalog, @ForAll SessionContext session) {
    Explanation explanation = Recommender.of(catalog).explain(session);

    assertThat(explanation.report()).isEqualTo(Recommender.of(catalog).recommend(session));
    assertThat(explanation.why())
        .extracting(Why::recommendation)
        .isEqualTo(explanation.report().recommendations());
    assertThat(explanation.why()).allSatisfy(why -> {
      assertThat(why.calls())
          .extracting(Call::served)
          .isEqualTo(why.recommendation().aims());
      assertThat(why).isEqualTo(explanation.why(why.recommendation().exercise()));
    });
  }

  @Property
  void the_conditions_shown_make_each_rule_hold_and_name_the_facts_it_cites(
      @ForAll Catalog catalog, @ForAll SessionContext session) {
    rules(Recommender.of(catalog).explain(session)).forEach(held -> {
      Optional<Rule> rule = held.reason().rule().flatMap(id -> catalog.find(Rule.class, id));
      if (rule.isPresent()) {
        ImmutableSet<Leaf> stated = held.conditions().stream()
            .filter(ConditionMet::stated)
            .map(ConditionMet::condition)
            .collect(toImmutableSet());

        assertThat(holds(rule.get().when(), stated)).isTrue();
        assertThat(held.conditions().stream()
                .flatMap(part -> part.facts().stream())
                .distinct())
            .containsExactlyInAnyOrderElementsOf(held.reason().facts());
      }
    });
  }

  @Property
  void neighbors_agree_on_what_stands_between_them(
      @ForAll Catalog catalog, @ForAll SessionContext session) {
    var chains = Recommender.of(catalog).explain(session).why();

    for (int i = 0; i + 1 < chains.size(); i++) {
      Why.Neighbor next = chains.get(i).placing().orElseThrow().before().orElseThrow();
      Why.Neighbor previous = chains.get(i + 1).placing().orElseThrow().after().orElseThrow();

      assertThat(next.because()).isEqualTo(previous.because());
      assertThat(next.exercise()).isEqualTo(chains.get(i + 1).recommendation().exercise());
      assertThat(previous.exercise()).isEqualTo(chains.get(i).recommendation().exercise());
      assertThat(tells(next.because(), chains.get(i), chains.get(i + 1))).isTrue();
    }
  }

  /** What can be seen from outside of the order. */
  private static boolean tells(Criterion criterion, Why first, Why second) {
    Recommendation one = first.recommendation();
    Recommendation other = second.recommendation();
    return switch (criterion) {
      case SHORTER -> one.minutes() < other.minutes();
      case LESS_EXPOSED -> one.minutes() == other.minutes() && one.exposure() < other.exposure();
      case PREFERRED -> !one.preferredBecause().isEmpty();
      case ID -> one.exercise().compareTo(other.exercise()) < 0;
      default -> true;
    };
  }

  @Property
  void the_client_s_chain_shows_only_what_they_agreed_to_see(
      @ForAll Catalog catalog, @ForAll SessionContext session) {
    Set<String> mayBeSeen = Sentinels.in(session.facts().filter(Fact::mayBeShownToClient));
    for (Why why : Recommender.of(catalog).explain(session).why()) {
      Optional<Why> shown = why.forClient();

      assertThat(shown.isPresent())
          .isEqualTo(why.recommendation().participation().includesClient());
      if (shown.isPresent()) {
        assertThat(Contents.facts(shown.get())).allMatch(Fact::mayBeShownToClient);
        assertThat(Contents.of(shown.get()))
            .noneMatch(Leaf.class::isInstance)
            .noneMatch(value -> value instanceof Id<?> id
                && catalog.all(Rule.class).stream().anyMatch(rule -> rule.id().equals(id)));
        assertThat(shown.get().placing()).isEmpty();
        String said = String.join(" ", ExplanationText.of(catalog).of(shown.get()))
            + WhyPicture.of(catalog).svg(shown.get());
        assertThat(Sentinels.in(said)).isSubsetOf(mayBeSeen);
        assertThat(catalog.all(Rule.class))
            .allSatisfy(rule -> assertThat(said).doesNotContain(rule.because()));
      }
    }
  }

  private static Stream<RuleHeld> rules(Explanation explanation) {
    return explanation.why().stream()
        .flatMap(why -> Stream.concat(
            why.calls().stream().flatMap(call -> call.rules().stream()),
            why.preferences().stream()));
  }

  /** Whether a condition holds where exactly some leaves do. */
  private static boolean holds(Condition condition, Set<Leaf> stated) {
    if (condition instanceof Leaf leaf) {
      return stated.contains(leaf);
    }
    if (condition instanceof Condition.Not not) {
      return !holds(not.part(), stated);
    }
    long holding =
        condition.parts().stream().filter(part -> holds(part, stated)).count();
    return condition instanceof Condition.Any
        ? holding >= 1
        : holding
            >= (condition instanceof Condition.AtLeast some
                ? some.count()
                : condition.parts().size());
  }
}
