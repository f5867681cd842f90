package org.restory.promises;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.function.Predicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.restory.catalog.Catalog;
import org.restory.context.AllianceEvent;
import org.restory.context.BarrierExperience;
import org.restory.context.ClinicianPosition;
import org.restory.context.Disclosure;
import org.restory.context.Fact;
import org.restory.context.Intersection;
import org.restory.context.SessionContext;
import org.restory.context.Stated;
import org.restory.context.StatedPreference;
import org.restory.model.Id;
import org.restory.model.person.AccessNeed;
import org.restory.model.person.Strength;
import org.restory.model.practice.Aim;
import org.restory.recommend.Recommender;
import org.restory.report.RaisedAim;
import org.restory.rule.condition.Condition;
import org.restory.rule.condition.IdentityVoiced;
import org.restory.rule.condition.Leaf;
import org.restory.rule.effect.Effect;
import org.restory.testing.RandomConditions;
import org.restory.testing.RandomLeaves;
import org.restory.testing.RandomRules;

/** A rule that mentions an identity also needs something met, wanted, preferred or asked for. */
@Domain(DomainContext.Global.class)
@Domain(AnySession.class)
class IdentityAloneTest {
  @Property(tries = 500)
  void a_condition_that_can_turn_on_identity_alone_is_refused(
      @ForAll("conditions") Condition condition) {
    Optional<String> problem = problem(condition);

    if (new TruthTable(condition).turnsOnIdentity()) {
      assertThat(problem).contains("rule 'the-rule' can hold on identity alone");
    }
  }

  @Property(tries = 500)
  void where_no_part_is_said_twice_nothing_else_is_refused(
      @ForAll("eachOnce") Condition condition) {
    assertThat(problem(condition).isPresent())
        .isEqualTo(new TruthTable(condition).turnsOnIdentity());
  }

  @Property(tries = 500)
  void a_condition_without_identities_is_never_refused_for_one(
      @ForAll("impersonal") Condition condition) {
    assertThat(problem(condition)).isEmpty();
  }

  @Property
  void an_identity_beside_an_experience_is_accepted(
      @ForAll("identities") Leaf identity, @ForAll("experiences") Leaf experience) {
    assertThat(problem(identity))
        .isPresent()
        .isEqualTo(problem(Condition.any(identity, experience)));
    assertThat(problem(Condition.all(identity, experience))).isEmpty();
  }

  @Property
  void with_only_identities_disclosed_no_aim_is_raised_by_them(
      @ForAll Catalog catalog, @ForAll SessionContext session) {
    Recommender recommender = Recommender.of(catalog);
    SessionContext disclosed = keeping(session, fact -> !isMetOrWanted(fact));
    SessionContext silent = keeping(disclosed, fact -> !isIdentity(fact));

    assertThat(aims(recommender, disclosed)).isSubsetOf(aims(recommender, silent));
  }

  private static Optional<String> problem(Condition condition) {
    Effect notice = new Effect.Notice("Notice.", Optional.empty());
    return RandomRules.problem(RandomRules.rule("the-rule", condition, notice));
  }

  private static SessionContext keeping(SessionContext session, Predicate<Fact> test) {
    return session.withFacts(session.facts().filter(test).toList());
  }

  private static boolean isIdentity(Fact fact) {
    return fact instanceof Disclosure || fact instanceof Intersection;
  }

  /** What the clinician sees of a difference is a fact of its own, and so is left out too. */
  private static boolean isMetOrWanted(Fact fact) {
    boolean stated = fact instanceof Stated<?> concept
        && concept.kind() != Strength.class
        && concept.kind() != AccessNeed.class;
    return stated
        || fact instanceof BarrierExperience
        || fact instanceof StatedPreference
        || fact instanceof AllianceEvent
        || fact instanceof ClinicianPosition;
  }

  private static ImmutableSet<Id<Aim>> aims(Recommender recommender, SessionContext session) {
    return recommender.recommend(session).aims().stream()
        .map(RaisedAim::aim)
        .collect(toImmutableSet());
  }

  @Provide
  Arbitrary<Condition> conditions() {
    Arbitrary<Leaf> few = Arbitraries.frequencyOf(
        Tuple.of(3, identities()),
        Tuple.of(1, Arbitraries.just(IdentityVoiced.builder().build())),
        Tuple.of(3, experiences()),
        Tuple.of(2, RandomLeaves.circumstances()));
    return RandomConditions.over(few)
        .filter(condition -> condition.leaves().distinct().count() <= 8);
  }

  /** That nobody was voiced is left out, since it is no question of who. */
  @Provide
  Arbitrary<Condition> eachOnce() {
    return conditions()
        .filter(condition ->
            condition.leaves().count() == condition.leaves().distinct().count())
        .filter(condition -> condition
            .leaves()
            .noneMatch(leaf -> leaf instanceof IdentityVoiced voiced && voiced.isUnspecific()));
  }

  @Provide
  Arbitrary<Condition> impersonal() {
    return RandomConditions.over(
        Arbitraries.oneOf(RandomLeaves.experiences(), RandomLeaves.circumstances()));
  }

  @Provide
  Arbitrary<Leaf> identities() {
    return RandomLeaves.identities();
  }

  @Provide
  Arbitrary<Leaf> experiences() {
    return RandomLeaves.experiences();
  }
}
