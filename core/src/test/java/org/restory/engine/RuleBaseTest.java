package org.restory.engine;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.restory.catalog.Catalog;
import org.restory.catalog.Pack;
import org.restory.context.BarrierExperience;
import org.restory.context.Fact;
import org.restory.context.SessionContext;
import org.restory.context.Source;
import org.restory.model.About;
import org.restory.model.Id;
import org.restory.model.person.Goal;
import org.restory.model.practice.Aim;
import org.restory.model.safety.SafetyConcern;
import org.restory.model.world.Barrier;
import org.restory.model.world.Level;
import org.restory.rule.Rule;
import org.restory.rule.condition.AimRaised;
import org.restory.rule.condition.BarrierExperienced;
import org.restory.rule.condition.ConceptStated;
import org.restory.rule.condition.Condition;
import org.restory.rule.condition.Leaf;
import org.restory.rule.effect.Effect;
import org.restory.rule.effect.Weight;
import org.restory.testing.PlainReading;
import org.restory.testing.RandomCatalogs;
import org.restory.testing.RandomConditions;
import org.restory.testing.RandomContexts;
import org.restory.testing.RandomLeaves;
import org.restory.testing.RandomRules;
import org.restory.testing.Samples;
import org.restory.testing.Vocabulary;

/** A compiled rule base finds what a plain reading finds, and looks only at what the facts touch. */
class RuleBaseTest {
  private static final Aim FIRST = aim("first");
  private static final Aim SECOND = aim("second");

  @Property
  void the_rules_that_hold_are_those_of_a_plain_reading(
      @ForAll("catalogs") Catalog catalog, @ForAll("contexts") SessionContext session) {
    ImmutableList<Fact> facts = UsableFacts.of(session);

    Match match = RuleBase.of(catalog).match(facts);

    assertThat(match.fired().stream().map(Match.Fired::rule))
        .containsExactlyInAnyOrderElementsOf(new PlainReading(catalog, facts).holding());
  }

  @Property
  void all_any_not_and_at_least_mean_what_they_say(
      @ForAll("conditions") Condition condition, @ForAll("contexts") SessionContext session) {
    Catalog catalog = Samples.catalog(RandomRules.rule("rule", condition, rest()));
    ImmutableList<Fact> facts = UsableFacts.of(session);

    Match match = RuleBase.of(catalog).match(facts);

    assertThat(match.fired()).hasSameSizeAs(new PlainReading(catalog, facts).holding());
  }

  @Property
  void a_leaf_is_tried_at_most_once_a_fact(
      @ForAll("catalogs") Catalog catalog, @ForAll("contexts") SessionContext session) {
    ImmutableList<Fact> facts = UsableFacts.of(session);
    long distinct = catalog.all(Rule.class).stream()
        .flatMap(rule -> rule.when().leaves())
        .distinct()
        .count();

    Match match = RuleBase.of(catalog).match(facts);

    assertThat((long) match.work().leavesTried()).isLessThanOrEqualTo(distinct * facts.size());
    assertThat(match.work().rulesTried())
        .isLessThanOrEqualTo(catalog.all(Rule.class).size());
  }

  @Example
  void a_leaf_that_a_thousand_rules_share_is_tried_once() {
    Rule[] rules = IntStream.range(0, 1_000)
        .mapToObj(i -> RandomRules.rule("rule-" + i, Samples.REST_IS_WANTED.when(), rest()))
        .toArray(Rule[]::new);

    Match match = RuleBase.of(Samples.catalog(rules)).match(UsableFacts.of(Samples.session()));

    assertThat(match.work().leavesTried()).isEqualTo(1);
    assertThat(match.fired()).hasSize(1_000);
  }

  @Example
  void a_leaf_is_tried_once_on_a_fact_that_it_could_be_found_by_twice() {
    Rule rule = RandomRules.rule("any-concern", ConceptStated.any(SafetyConcern.class), rest());
    Fact dangerous = BarrierExperience.builder()
        .barrier(Vocabulary.BARRIERS.get(0))
        .source(Source.CLIENT_STATED)
        .addAllSafety(Vocabulary.CONCERNS)
        .build();

    Match match = RuleBase.of(Samples.catalog(rule)).match(ImmutableList.of(dangerous));

    assertThat(match.work().leavesTried()).isEqualTo(1);
    assertThat(match.fired()).hasSize(1);
  }

  @Example
  void work_follows_the_facts_and_not_the_number_of_rules() {
    Match few = amongRulesOnOtherBarriers(100);
    Match many = amongRulesOnOtherBarriers(2_000);

    assertThat(few.fired()).hasSize(2);
    assertThat(many.fired()).isEqualTo(few.fired());
    assertThat(many.work().leavesTried()).isEqualTo(few.work().leavesTried());
    assertThat(many.work().rulesTried()).isEqualTo(few.work().rulesTried());
  }

  @Example
  void a_rule_on_an_aim_fires_after_those_that_raise_it_and_rests_on_their_facts() {
    Catalog catalog = Catalog.of(RandomCatalogs.pack(ImmutableList.of(
        FIRST,
        SECOND,
        new Goal(Vocabulary.GOALS.get(1), About.of("Rest", "Rest more.")),
        RandomRules.rule("a-last", new AimRaised(SECOND.id()), raise(aim("third"))),
        RandomRules.rule("b-middle", new AimRaised(FIRST.id()), raise(SECOND)),
        RandomRules.rule("c-first", Samples.REST_IS_WANTED.when(), raise(FIRST)),
        aim("third"))));
    ImmutableList<Fact> facts = ImmutableList.copyOf(Samples.session().goals());

    Match match = RuleBase.of(catalog).match(facts);

    assertThat(match.fired().stream().map(fired -> fired.rule().id().value()))
        .containsExactly("c-first", "b-middle", "a-last");
    assertThat(match.fired().stream().map(Match.Fired::facts))
        .containsOnly(ImmutableSet.copyOf(facts));
  }

  @Example
  void a_fact_under_two_negations_is_among_the_facts_of_a_rule() {
    Condition wanted = ConceptStated.of(Goal.class, Vocabulary.GOALS.get(1));
    Rule rule = RandomRules.rule("rule", Condition.not(Condition.not(wanted)), rest());

    Match match = RuleBase.of(Samples.catalog(rule)).match(UsableFacts.of(Samples.session()));

    assertThat(match.fired().stream().map(Match.Fired::facts))
        .containsExactly(ImmutableSet.copyOf(Samples.session().goals()));
  }

  private static Match amongRulesOnOtherBarriers(int others) {
    List<Barrier> barriers = IntStream.range(0, others)
        .mapToObj(i -> Barrier.builder()
            .id(Id.of("other-" + i))
            .about(About.of("Other " + i, "Another barrier."))
            .family(Barrier.Family.ACCESS)
            .build())
        .toList();
    Stream<Rule> rules = barriers.stream()
        .map(barrier -> RandomRules.rule(
            "rule-on-" + barrier.id(),
            BarrierExperienced.builder()
                .barrier(barrier.id())
                .addLevels(Level.INSTITUTIONAL)
                .build(),
            rest()));
    Catalog catalog = Catalog.of(
        RandomCatalogs.pack(Vocabulary.concepts()),
        Pack.builder()
            .name("rules")
            .version("1")
            .addConcepts(Samples.RACISM_CALLS_FOR_CHANGE, Samples.REST_IS_WANTED)
            .addAllConcepts(barriers)
            .addAllConcepts(rules.collect(toImmutableList()))
            .build());
    return RuleBase.of(catalog).match(UsableFacts.of(Samples.session()));
  }

  private static Effect rest() {
    return new Effect.Raise(Id.of("rest"), Weight.SLIGHT);
  }

  private static Effect raise(Aim aim) {
    return new Effect.Raise(aim.id(), Weight.SLIGHT);
  }

  private static Aim aim(String id) {
    return Aim.builder().id(Id.of(id)).about(About.of(id, "An aim.")).build();
  }

  @Provide
  Arbitrary<Condition> conditions() {
    Arbitrary<Leaf> leaves =
        Arbitraries.oneOf(RandomLeaves.experiences(), RandomLeaves.circumstances());
    return RandomConditions.over(leaves);
  }

  @Provide
  Arbitrary<Catalog> catalogs() {
    return RandomCatalogs.any();
  }

  @Provide
  Arbitrary<SessionContext> contexts() {
    return RandomContexts.any();
  }
}
