package org.restory.review;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.Size;
import org.restory.catalog.Catalog;
import org.restory.context.BarrierExperience;
import org.restory.context.Circumstance;
import org.restory.context.Readiness;
import org.restory.context.SessionContext;
import org.restory.context.Source;
import org.restory.context.Stated;
import org.restory.engine.UsableFacts;
import org.restory.logic.Answer;
import org.restory.logic.Formula;
import org.restory.logic.Leaves;
import org.restory.logic.Question;
import org.restory.model.Format;
import org.restory.model.Phase;
import org.restory.model.person.Goal;
import org.restory.model.safety.SafetyConcern;
import org.restory.model.world.Level;
import org.restory.rule.Range;
import org.restory.rule.condition.AimRaised;
import org.restory.rule.condition.BarrierExperienced;
import org.restory.rule.condition.CircumstanceIs;
import org.restory.rule.condition.ConceptStated;
import org.restory.rule.condition.Condition;
import org.restory.rule.condition.IdentityVoiced;
import org.restory.rule.condition.Leaf;
import org.restory.rule.condition.ReadinessStated;
import org.restory.rule.effect.Effect;
import org.restory.testing.PlainReading;
import org.restory.testing.RandomConditions;
import org.restory.testing.RandomContexts;
import org.restory.testing.RandomLeaves;
import org.restory.testing.RandomRules;
import org.restory.testing.Samples;
import org.restory.testing.Vocabulary;

/** What is decided of a condition agrees with trying cases out, one by one. */
class DecisionsTest {
  private static final Catalog CATALOG = Samples.catalog();

  @Property(tries = 600)
  void a_case_that_is_found_makes_the_condition_hold(@ForAll("conditions") Condition condition) {
    if (fewest(condition) instanceof Answer.Holds found) {
      assertThat(holds(condition, found.session())).isTrue();
      assertThat(CATALOG.problemsIn(found.session())).isEmpty();
    }
  }

  @Property(tries = 300)
  void what_holds_in_some_session_is_never_said_to_be_impossible_or_to_need_more(
      @ForAll("conditions") Condition condition,
      @ForAll("sessions") @Size(20) List<SessionContext> sessions) {
    for (Condition each : List.of(condition, Condition.not(condition))) {
      Answer answer = fewest(each);
      sessions.stream()
          .filter(session -> holds(each, session))
          .forEach(session -> assertNoWorse(answer, session));
    }
  }

  @Property(tries = 150)
  void over_few_facts_every_case_agrees(@ForAll("fewConditions") Condition condition) {
    Answer answer = fewest(condition);
    assertThat(answer).isNotInstanceOf(Answer.TooLarge.class);
    cases()
        .filter(session -> holds(condition, session))
        .forEach(session -> assertNoWorse(answer, session));
  }

  @Property(tries = 300)
  void over_facts_of_every_kind_every_case_agrees(@ForAll("themed") Themed themed) {
    Condition condition = themed.condition();
    Answer answer = fewest(condition);

    assertThat(answer).isNotInstanceOf(Answer.TooLarge.class);
    themed.theme().cases().stream()
        .filter(session -> holds(condition, session))
        .forEach(session -> assertNoWorse(answer, session));
    if (answer instanceof Answer.Holds found) {
      assertThat(holds(condition, found.session())).isTrue();
    }
  }

  @Property(tries = 500)
  void what_turns_on_identity_alone_by_logic_is_refused_by_the_catalog(
      @ForAll("identityConditions") Condition condition) {
    Leaves leaves = new Leaves(CATALOG);
    Formula one = leaves.formula(unmet(condition, false), aim -> Formula.never());
    Formula other = leaves.apart(one, leaf -> leaf.ground() == Leaf.Ground.IDENTITY);
    Answer differs = Question.canHold(leaves, Formula.all(one, Formula.not(other)));

    if (differs instanceof Answer.Holds) {
      Effect notice = new Effect.Notice("Notice.", Optional.empty());
      assertThat(RandomRules.problem(RandomRules.rule("the-rule", condition, notice)))
          .contains("rule 'the-rule' can hold on identity alone");
    }
  }

  private static void assertNoWorse(Answer answer, SessionContext session) {
    assertThat(answer.isNever()).as("said to be impossible").isFalse();
    if (answer instanceof Answer.Holds found) {
      assertThat(stated(found.session())).isLessThanOrEqualTo(stated(session));
    }
  }

  private static Answer fewest(Condition condition) {
    Leaves leaves = new Leaves(CATALOG);
    return Question.fewestFacts(leaves, leaves.formula(condition, aim -> Formula.never()));
  }

  private static boolean holds(Condition condition, SessionContext session) {
    return new PlainReading(CATALOG, UsableFacts.of(session)).holds(condition);
  }

  /** Facts, and circumstances beside format and phase that are known. */
  private static long stated(SessionContext session) {
    return session.facts().count()
        + session
            .circumstances()
            .filter(each -> !each.value().equals("unknown"))
            .count()
        - 2;
  }

  /** The condition where nothing was met or wanted, and where that nothing was voiced names nobody. */
  private static Condition unmet(Condition condition, boolean negated) {
    if (condition instanceof Leaf leaf) {
      boolean absent = leaf.ground() == Leaf.Ground.EXPERIENCE
          || leaf.ground() == Leaf.Ground.SAFETY
          || (negated && leaf instanceof IdentityVoiced voiced && voiced.isUnspecific());
      return absent ? Condition.not(Condition.always()) : leaf;
    }
    ImmutableList<Condition> parts = condition.parts().stream()
        .map(part -> unmet(part, negated ^ condition instanceof Condition.Not))
        .collect(ImmutableList.toImmutableList());
    if (condition instanceof Condition.Not) {
      return Condition.not(parts.get(0));
    }
    if (condition instanceof Condition.AtLeast some) {
      return new Condition.AtLeast(some.count(), parts);
    }
    return condition instanceof Condition.Any ? new Condition.Any(parts) : new Condition.All(parts);
  }

  /** Every case of some of a few facts, in two phases. */
  private static Stream<SessionContext> cases() {
    return Sets.powerSet(ImmutableSet.copyOf(FACTS)).stream()
        .flatMap(facts -> Stream.of(Phase.ENGAGING, Phase.ACTING)
            .flatMap(phase -> Stream.of(true, false).map(met -> session(facts, phase, met))));
  }

  private static SessionContext session(
      Set<Consumer<SessionContext.Builder>> facts, Phase phase, boolean met) {
    SessionContext.Builder session = SessionContext.builder();
    session.format(Format.INDIVIDUAL).phase(phase);
    session.addReadiness(new Readiness(Vocabulary.PREREQUISITES.get(0), met));
    facts.forEach(fact -> fact.accept(session));
    return session.build();
  }

  private static final ImmutableList<Consumer<SessionContext.Builder>> FACTS = ImmutableList.of(
      session -> session.addGoals(Stated.byClient(Goal.class, Vocabulary.GOALS.get(0))),
      session -> session.addGoals(Stated.byClient(Goal.class, Vocabulary.GOALS.get(1))),
      session -> session.addBarriers(barrier(0).addLevels(Level.INSTITUTIONAL).build()),
      session -> session.addBarriers(
          barrier(1).addLevels(Level.INTERPERSONAL).intensity(3).build()),
      session -> session.addBarriers(
          barrier(1).addLevels(Level.INTERPERSONAL, Level.INSTITUTIONAL).build()),
      session -> session.addBarriers(
          barrier(2).intensity(4).addSafety(Vocabulary.CONCERNS.get(0)).build()),
      session ->
          session.addConcerns(Stated.byClient(SafetyConcern.class, Vocabulary.CONCERNS.get(0))));

  private static BarrierExperience.Builder barrier(int place) {
    return BarrierExperience.builder()
        .barrier(Vocabulary.BARRIERS.get(place))
        .source(Source.CLIENT_STATED);
  }

  private static BarrierExperienced.Builder leaf() {
    return BarrierExperienced.builder();
  }

  @Provide
  Arbitrary<Condition> fewConditions() {
    return RandomConditions.over(Arbitraries.of(
        ConceptStated.of(Goal.class, Vocabulary.GOALS.get(0)),
        ConceptStated.any(Goal.class),
        ConceptStated.of(SafetyConcern.class, Vocabulary.CONCERNS.get(0)),
        leaf().build(),
        leaf().times(2).build(),
        leaf().barrier(Vocabulary.BARRIERS.get(0)).build(),
        leaf()
            .barrier(Vocabulary.BARRIERS.get(1))
            .addLevels(Level.INSTITUTIONAL)
            .build(),
        leaf().addLevels(Level.INTERPERSONAL).build(),
        leaf().addLevels(Level.INTERPERSONAL).intensity(Range.atLeast(3)).build(),
        leaf().addSafety(Vocabulary.CONCERNS.get(0)).build(),
        new CircumstanceIs(Circumstance.Kind.PHASE, ImmutableSet.of("acting", "sustaining")),
        new ReadinessStated(Vocabulary.PREREQUISITES.get(0), true),
        new ReadinessStated(Vocabulary.PREREQUISITES.get(0), false)));
  }

  @Provide
  Arbitrary<Themed> themed() {
    return Arbitraries.of(Theme.ALL)
        .flatMap(theme -> RandomConditions.over(Arbitraries.of(theme.leaves()))
            .map(condition -> new Themed(theme, condition)));
  }

  record Themed(Theme theme, Condition condition) {}

  @Provide
  Arbitrary<Condition> conditions() {
    return RandomConditions.over(RandomLeaves.any().filter(leaf -> !(leaf instanceof AimRaised)));
  }

  @Provide
  Arbitrary<Condition> identityConditions() {
    return RandomConditions.over(Arbitraries.frequencyOf(
        Tuple.of(3, RandomLeaves.identities()),
        Tuple.of(1, Arbitraries.just(IdentityVoiced.builder().build())),
        Tuple.of(3, RandomLeaves.experiences()),
        Tuple.of(2, RandomLeaves.circumstances().filter(leaf -> !(leaf instanceof AimRaised)))));
  }

  @Provide
  Arbitrary<List<SessionContext>> sessions() {
    return RandomContexts.any().list().ofSize(20);
  }
}
