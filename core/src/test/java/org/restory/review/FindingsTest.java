package org.restory.review;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.restory.catalog.Catalog;
import org.restory.context.Circumstance;
import org.restory.context.Consents;
import org.restory.context.Readiness;
import org.restory.context.SessionConsent;
import org.restory.context.SessionContext;
import org.restory.context.Stated;
import org.restory.model.ConsentScope;
import org.restory.model.Format;
import org.restory.model.Id;
import org.restory.model.Phase;
import org.restory.model.person.Goal;
import org.restory.rule.Range;
import org.restory.rule.Rule;
import org.restory.rule.condition.CircumstanceIs;
import org.restory.rule.condition.CircumstanceWithin;
import org.restory.rule.condition.ConceptStated;
import org.restory.rule.condition.Condition;
import org.restory.rule.condition.ConsentGiven;
import org.restory.rule.condition.Leaf;
import org.restory.rule.condition.ReadinessStated;
import org.restory.rule.effect.Effect;
import org.restory.rule.effect.Target;
import org.restory.rule.effect.Weight;
import org.restory.testing.RandomConditions;
import org.restory.testing.RandomRules;
import org.restory.testing.Samples;
import org.restory.testing.Vocabulary;

/** Where a few facts are all that conditions can tell apart, the findings are those of trying every case: no more, no fewer. */
class FindingsTest {
  private static final ImmutableList<SessionContext> CASES = cases();

  @Property(tries = 150)
  void the_findings_are_those_of_trying_every_case(@ForAll("rules") List<Rule> rules) {
    Catalog catalog = Samples.catalog(rules.toArray(Rule[]::new));
    EveryCase everyCase = new EveryCase(catalog, CASES);

    List<String> found = RuleReview.of(catalog).findings().stream()
        .filter(finding -> EveryCase.KINDS.contains(finding.kind()))
        .map(finding -> EveryCase.line(finding.kind(), finding.item(), finding.text()))
        .toList();

    assertThat(found).containsExactlyInAnyOrderElementsOf(everyCase.findings());
  }

  private static ImmutableList<SessionContext> cases() {
    ImmutableList.Builder<SessionContext> cases = ImmutableList.builder();
    for (Set<Id<Goal>> goals : Sets.powerSet(ImmutableSet.copyOf(Vocabulary.GOALS.subList(0, 2)))) {
      for (Phase phase : List.of(Phase.ENGAGING, Phase.EXPLORING, Phase.ACTING)) {
        for (int minutes : new int[] {0, 5, 20, 40}) {
          for (int ready = 0; ready < 3; ready++) {
            for (boolean consent : new boolean[] {true, false}) {
              SessionContext.Builder session =
                  SessionContext.builder().format(Format.INDIVIDUAL).phase(phase);
              goals.forEach(goal -> session.addGoals(Stated.byClient(Goal.class, goal)));
              if (minutes > 0) {
                session.minutes(minutes);
              }
              if (ready > 0) {
                session.addReadiness(new Readiness(Vocabulary.PREREQUISITES.get(0), ready == 1));
              }
              if (consent) {
                session.addConsents(
                    new SessionConsent(ConsentScope.USE_IN_GROUP, Consents.Decision.GIVEN));
              }
              cases.add(session.build());
            }
          }
        }
      }
    }
    return cases.build();
  }

  @Provide
  Arbitrary<List<Rule>> rules() {
    return Combinators.combine(
            RandomConditions.over(leaves()), effects().list().ofMinSize(1).ofMaxSize(2))
        .as(Draft::new)
        .list()
        .ofMinSize(2)
        .ofMaxSize(4)
        .map(drafts -> {
          List<Rule> rules = new ArrayList<>();
          drafts.forEach(draft -> rules.add(RandomRules.rule(
              "rule-" + rules.size(), draft.when, draft.then.toArray(Effect[]::new))));
          return rules;
        });
  }

  private static Arbitrary<Leaf> leaves() {
    return Arbitraries.of(
        ConceptStated.of(Goal.class, Vocabulary.GOALS.get(0)),
        ConceptStated.of(Goal.class, Vocabulary.GOALS.get(1)),
        new CircumstanceIs(Circumstance.Kind.PHASE, ImmutableSet.of("exploring", "acting")),
        new CircumstanceIs(Circumstance.Kind.PHASE, ImmutableSet.of("acting")),
        new CircumstanceWithin(Circumstance.Kind.MINUTES, Range.atLeast(10)),
        new CircumstanceWithin(Circumstance.Kind.MINUTES, Range.atMost(30)),
        new ReadinessStated(Vocabulary.PREREQUISITES.get(0), true),
        new ReadinessStated(Vocabulary.PREREQUISITES.get(0), false),
        new ConsentGiven(ConsentScope.USE_IN_GROUP));
  }

  private static Arbitrary<Effect> effects() {
    Target gentle = Target.builder().addExercises(Samples.GENTLE.id()).build();
    Target restful = Target.builder().addAims(Id.of("rest")).build();
    return Arbitraries.of(
        new Effect.Raise(Id.of("rest"), Weight.MODERATE),
        new Effect.Raise(Id.of("change-a-rule"), Weight.MODERATE),
        new Effect.Raise(Id.of("name-what-happened"), Weight.SLIGHT),
        new Effect.Withhold(gentle, true),
        new Effect.Withhold(restful, false),
        new Effect.CapDepth(2, Target.everything()),
        new Effect.CapExposure(2, Target.everything()),
        new Effect.RequireConsent(ConsentScope.USE_IN_GROUP, restful),
        new Effect.Prefer(restful));
  }

  private record Draft(Condition when, List<Effect> then) {}
}
