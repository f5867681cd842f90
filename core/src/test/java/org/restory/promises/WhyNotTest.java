package org.restory.promises;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.restory.catalog.Catalog;
import org.restory.context.BarrierExperience;
import org.restory.context.Circumstance;
import org.restory.context.ClinicianPosition;
import org.restory.context.Disclosure;
import org.restory.context.Fact;
import org.restory.context.Intersection;
import org.restory.context.PastExercise;
import org.restory.context.SessionConsent;
import org.restory.context.SessionContext;
import org.restory.context.Stated;
import org.restory.context.StatedPreference;
import org.restory.explain.ExplanationText;
import org.restory.explain.FactChange;
import org.restory.explain.Obstacle;
import org.restory.explain.WhyNot;
import org.restory.explain.WhyNot.ChangeSet;
import org.restory.explain.WhyNot.Changes;
import org.restory.explain.WhyNot.NoneFound;
import org.restory.explain.WhyNot.NoneMay;
import org.restory.model.Concept;
import org.restory.model.DataElement;
import org.restory.model.Id;
import org.restory.model.person.AccessNeed;
import org.restory.model.practice.Exercise;
import org.restory.model.safety.SafetyConcern;
import org.restory.recommend.Explanation;
import org.restory.recommend.Recommender;
import org.restory.report.Recommendation;
import org.restory.testing.RandomContexts;
import org.restory.wording.Wording;

/** Whatever is not recommended has a reason, and what would change that is true, small, and nobody's safety, consent or self. */
@Domain(DomainContext.Global.class)
@Domain(AnySession.class)
class WhyNotTest {
  private static final int UNLIMITED = Integer.MAX_VALUE / 2;

  @Property(tries = 150)
  void every_exercise_is_either_recommended_or_has_something_in_its_way(
      @ForAll Catalog catalog, @ForAll SessionContext session) {
    Explanation explanation = Recommender.of(catalog).explain(session);

    for (Exercise exercise : catalog.offered(Exercise.class)) {
      if (isRecommended(explanation, exercise.id())) {
        assertThatThrownBy(() -> explanation.whyNot(exercise.id()))
            .isInstanceOf(IllegalArgumentException.class)
            .hasMessageContaining(exercise.id().value());
      } else {
        WhyNot whyNot = explanation.whyNot(exercise.id());
        assertThat(whyNot.obstacles()).isNotEmpty();
        assertThat(ExplanationText.of(catalog).of(whyNot)).hasSizeGreaterThanOrEqualTo(3);
      }
    }
  }

  @Property(tries = 150)
  void what_withholds_an_exercise_is_what_the_report_says(
      @ForAll Catalog catalog, @ForAll SessionContext session) {
    Explanation explanation = Recommender.of(catalog).explain(session);

    whyNots(catalog, explanation).forEach(whyNot -> {
      Set<String> told = explanation.report().withholdings().stream()
          .filter(withholding -> withholding.exercises().contains(whyNot.exercise()))
          .map(withholding -> withholding.reason().label() + " " + withholding.what())
          .collect(toImmutableSet());

      assertThat(withheld(whyNot)).containsAll(told);
    });
  }

  @Property(tries = 150)
  void changes_bring_the_exercise_in_and_none_of_them_can_be_spared(
      @ForAll Catalog catalog, @ForAll SessionContext session) {
    Recommender recommender = Recommender.of(catalog);

    changes(catalog, recommender.explain(session)).forEach(each -> {
      assertThat(isRecommended(recommender.explain(each.set.session()), each.exercise))
          .isTrue();
      for (FactChange spared : each.set.changes()) {
        Set<FactChange> rest = new HashSet<>(each.set.changes());
        rest.remove(spared);
        assertThat(isRecommended(recommender.explain(made(session, rest)), each.exercise))
            .isFalse();
      }
      assertThat(made(session, each.set.changes())).isEqualTo(each.set.session());
    });
  }

  @Property(tries = 150)
  void no_change_touches_who_a_person_is_or_what_keeps_them_safe_or_what_they_said_no_to(
      @ForAll Catalog catalog, @ForAll SessionContext session) {
    changes(catalog, Recommender.of(catalog).explain(session))
        .flatMap(each -> each.set.changes().stream())
        .forEach(change -> {
          Stream.concat(change.unsaid().stream(), change.said().stream())
              .forEach(fact -> assertThat(isNobodysToArrange(catalog, fact)).isFalse());
          assertThat(change.unsaid().stream())
              .as("a person's no")
              .noneMatch(fact -> (fact instanceof StatedPreference preference
                      && preference.stance() == StatedPreference.Stance.AVOIDS)
                  || (fact instanceof PastExercise past
                      && past.outcome() == PastExercise.Outcome.DECLINED));
        });
  }

  @Property(tries = 150)
  void what_is_withheld_firmly_is_never_shown_as_something_to_work_around(
      @ForAll Catalog catalog, @ForAll SessionContext session) {
    whyNots(catalog, Recommender.of(catalog).explain(session)).forEach(whyNot -> {
      boolean firm = whyNot.obstacles().stream()
          .anyMatch(obstacle -> obstacle instanceof Obstacle.Withheld withheld
              && withheld.withholding().firm());

      if (firm) {
        assertThat(whyNot.remedy()).isInstanceOf(NoneMay.class);
        assertThat(((NoneMay) whyNot.remedy()).protectedBy())
            .isNotEmpty()
            .allMatch(withholding -> withholding.firm());
      }
    });
  }

  @Property(tries = 150)
  void no_single_statement_brings_in_what_is_said_to_take_more(
      @ForAll Catalog catalog, @ForAll SessionContext session, @ForAll("facts") List<Fact> facts) {
    // What is stated of danger narrows, and a list that is full can be moved by what speaks for
    // others.
    Assume.that(session.concerns().isEmpty()
        && session.barriers().stream().allMatch(barrier -> barrier.safety().isEmpty()));
    Recommender recommender = Recommender.of(catalog).atMost(UNLIMITED);
    Explanation explanation = recommender.explain(session);

    whyNots(catalog, explanation)
        .filter(whyNot -> fewest(whyNot) > 1)
        .forEach(whyNot -> facts.stream()
            .filter(fact -> !isNobodysToArrange(catalog, fact) && !isStatedOtherwise(fact))
            .forEach(fact -> assertThat(isRecommended(
                    recommender.explain(made(
                        session,
                        Set.of(new FactChange(
                            Optional.empty(), Optional.of(fact), ImmutableSet.of())))),
                    whyNot.exercise()))
                .as(() -> Wording.of(catalog).fact(fact) + " brings in what has: "
                    + ExplanationText.of(catalog).of(whyNot))
                .isFalse()));
  }

  /** A second judgment, decision or score on one thing is no fact more. */
  private static boolean isStatedOtherwise(Fact fact) {
    return !(fact instanceof Stated<?> || fact instanceof BarrierExperience);
  }

  private static int fewest(WhyNot whyNot) {
    if (whyNot.remedy() instanceof Changes found) {
      return found.changes().get(0).changes().size();
    }
    if (whyNot.remedy() instanceof NoneFound none) {
      return none.upTo().orElse(2) + 1;
    }
    return 0;
  }

  private static boolean isNobodysToArrange(Catalog catalog, Fact fact) {
    return fact instanceof Disclosure
        || fact instanceof Intersection
        || fact instanceof ClinicianPosition
        || fact instanceof SessionConsent
        || (fact instanceof BarrierExperience barrier && !barrier.safety().isEmpty())
        || (fact instanceof Stated<?> stated
            && (stated.kind() == SafetyConcern.class
                || stated.kind() == AccessNeed.class
                || isOfSelf(catalog, stated)))
        || (fact instanceof Circumstance circumstance
            && (circumstance.kind() == Circumstance.Kind.AGE
                || circumstance.kind() == Circumstance.Kind.ATTENDANCE));
  }

  /** Whether a concept says who a person is, and not what happens to them or how they are. */
  private static <T extends Concept<T>> boolean isOfSelf(Catalog catalog, Stated<T> stated) {
    return catalog.dataElementsOf(stated.kind(), stated.concept()).stream()
        .anyMatch(
            held -> held != DataElement.SOCIAL_DETERMINANTS && held != DataElement.HEALTH_STATUS);
  }

  private static SessionContext made(SessionContext session, Set<FactChange> changes) {
    Set<Fact> unsaid =
        changes.stream().flatMap(change -> change.unsaid().stream()).collect(toImmutableSet());
    List<Fact> said = changes.stream().flatMap(change -> change.said().stream()).toList();
    SessionContext made = session.withFacts(
        Stream.concat(session.facts().filter(fact -> !unsaid.contains(fact)), said.stream())
            .toList());
    for (Fact fact : said) {
      made = fact instanceof Circumstance circumstance ? made.with(circumstance) : made;
    }
    return made;
  }

  private static Set<String> withheld(WhyNot whyNot) {
    return whyNot.obstacles().stream()
        .filter(Obstacle.Withheld.class::isInstance)
        .map(obstacle -> ((Obstacle.Withheld) obstacle).withholding())
        .map(withholding -> withholding.reason().label() + " " + withholding.what())
        .collect(toImmutableSet());
  }

  private static Stream<Change> changes(Catalog catalog, Explanation explanation) {
    return whyNots(catalog, explanation)
        .filter(whyNot -> whyNot.remedy() instanceof Changes)
        .flatMap(whyNot -> ((Changes) whyNot.remedy())
            .changes().stream().map(set -> new Change(whyNot.exercise(), set)));
  }

  private static Stream<WhyNot> whyNots(Catalog catalog, Explanation explanation) {
    return catalog.offered(Exercise.class).stream()
        .map(Exercise::id)
        .filter(exercise -> !isRecommended(explanation, exercise))
        .map(explanation::whyNot);
  }

  private static boolean isRecommended(Explanation explanation, Id<Exercise> exercise) {
    return explanation.report().recommendations().stream()
        .map(Recommendation::exercise)
        .anyMatch(exercise::equals);
  }

  @Provide
  Arbitrary<List<Fact>> facts() {
    return RandomContexts.any().map(other -> other.facts().toList());
  }

  private record Change(Id<Exercise> exercise, ChangeSet set) {}
}
