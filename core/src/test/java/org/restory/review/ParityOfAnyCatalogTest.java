package org.restory.review;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.restory.catalog.Acceptable;
import org.restory.catalog.Catalog;
import org.restory.context.Circumstance;
import org.restory.context.SessionContext;
import org.restory.rule.Rule;
import org.restory.rule.condition.CircumstanceIs;
import org.restory.rule.condition.Condition;
import org.restory.rule.condition.Leaf;
import org.restory.rule.condition.PositionsDiffer;
import org.restory.rule.effect.Effect;
import org.restory.rule.effect.Target;
import org.restory.rule.effect.Weight;
import org.restory.testing.RandomCatalogs;
import org.restory.testing.RandomConditions;
import org.restory.testing.RandomContexts;
import org.restory.testing.RandomFacts;
import org.restory.testing.RandomLeaves;
import org.restory.testing.RandomRules;
import org.restory.testing.Samples;
import org.restory.testing.Vocabulary;

/** Who a person is changes nothing but through a rule that reads it, in any catalog. */
class ParityOfAnyCatalogTest {
  private static final Leaf FORMAT_OF_ALL =
      new CircumstanceIs(Circumstance.Kind.FORMAT, ImmutableSet.of("individual"));

  @Property(tries = 100)
  void every_difference_comes_through_a_rule_that_reads_identity(
      @ForAll("catalogs") Catalog catalog, @ForAll("sessions") List<SessionContext> sessions) {
    ParityReview review = ParityReview.of(catalog, sessions);

    assertThat(review.unintended()).extracting(ParityDifference::text).isEmpty();
    assertThat(review.differences()).allSatisfy(difference -> {
      assertThat(difference.rules()).isNotEmpty();
      assertThat(difference.change().toString()).doesNotContain(RandomFacts.SENTINEL);
      assertThat(difference.toString()).isEqualTo("ParityDifference{private}");
    });
  }

  /** Where exercises are called for alike, the least thing decides: so here nothing may slip in beside the rules. */
  @Property(tries = 100)
  void also_where_a_tie_is_broken_it_is_a_rule_that_decides(
      @ForAll("ties") Catalog catalog, @ForAll("sessions") List<SessionContext> sessions) {
    List<SessionContext> fitting = sessions.stream()
        .map(session -> Samples.session().withFacts(session.facts().toList()))
        .toList();

    assertThat(ParityReview.of(catalog, fitting).unintended())
        .extracting(ParityDifference::text)
        .isEmpty();
  }

  @Property(tries = 100)
  void where_no_rule_reads_identity_nothing_differs(
      @ForAll("blind") Catalog catalog, @ForAll("sessions") List<SessionContext> sessions) {
    assertThat(ParityReview.of(catalog, sessions).differences())
        .extracting(ParityDifference::text)
        .isEmpty();
  }

  @Property(tries = 100)
  void what_differs_one_way_differs_the_other_way(
      @ForAll("catalogs") Catalog catalog, @ForAll("sessions") List<SessionContext> sessions) {
    Parallels parallels = new Parallels(catalog);
    for (SessionContext session : sessions) {
      Exchange.in(catalog, session).forEach(there -> {
        Exchange back = new Exchange(there.disclosure(), there.instead(), there.to(), session);
        ImmutableList<ParityDifference> differences =
            parallels.differences(1, session, List.of(there));
        ImmutableList<ParityDifference> returned =
            parallels.differences(1, there.after(), List.of(back));

        assertThat(returned.isEmpty()).isEqualTo(differences.isEmpty());
        assertThat(returned)
            .flatExtracting(ParityDifference::rules)
            .hasSameElementsAs(
                differences.stream().flatMap(each -> each.rules().stream()).toList());
      });
    }
  }

  @Provide
  Arbitrary<Catalog> catalogs() {
    return RandomCatalogs.any();
  }

  /** Exercises that differ in their aims alone, and rules that call for them alike. */
  @Provide
  Arbitrary<Catalog> ties() {
    Arbitrary<Leaf> leaves = Arbitraries.frequencyOf(
        Tuple.of(3, RandomLeaves.identities()),
        Tuple.of(3, RandomLeaves.experiences()),
        Tuple.of(1, Arbitraries.of(FORMAT_OF_ALL)));
    Arbitrary<Effect> effects = Arbitraries.frequencyOf(
        Tuple.of(
            5, Arbitraries.of(Vocabulary.AIMS).map(aim -> new Effect.Raise(aim, Weight.MODERATE))),
        Tuple.of(1, Arbitraries.just(new Effect.CapDepth(4, Target.everything()))));
    return Combinators.combine(RandomLeaves.experiences(), RandomConditions.over(leaves), effects)
        .as((experience, condition, effect) -> RandomRules.rule(
            "rule",
            Acceptable.is(RandomRules.rule("rule", condition, effect))
                ? condition
                : Condition.all(experience, condition),
            effect))
        .list()
        .ofMinSize(3)
        .ofMaxSize(8)
        .map(rules -> Samples.catalog(IntStream.range(0, rules.size())
            .mapToObj(i -> numbered(i, rules.get(i)))
            .toArray(Rule[]::new)));
  }

  private static Rule numbered(int number, Rule rule) {
    return RandomRules.rule("rule-" + number, rule.when(), rule.then().get(0));
  }

  @Provide
  Arbitrary<Catalog> blind() {
    Arbitrary<Leaf> leaves =
        Arbitraries.oneOf(RandomLeaves.experiences(), RandomLeaves.circumstances());
    return RandomCatalogs.over(leaves.filter(leaf -> !(leaf instanceof PositionsDiffer)));
  }

  @Provide
  Arbitrary<List<SessionContext>> sessions() {
    return RandomContexts.any().list().ofSize(3);
  }
}
