package org.restory.choice;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;
import static java.util.Comparator.comparingLong;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.Stream;
import org.restory.context.PastExercise;
import org.restory.context.SessionContext;
import org.restory.engine.IdentityRules;
import org.restory.engine.Match;
import org.restory.explain.Criterion;
import org.restory.model.Evidence;
import org.restory.model.Id;
import org.restory.model.practice.Exercise;
import org.restory.rule.effect.Effect;

/**
 * Which of two exercises that are called for alike comes first (rule R60): what the person prefers, what meets an unmet aim around
 * them, then the shorter, the less exposed, the better tested, the one not used of late, the one nearer to their own words.
 */
public final class TieBreaks {
  private static final int OF_LATE = 3;

  private final Shelf shelf;
  private final AimWeights aims;
  private final IdentityRules identity;
  private final int[] preferred;
  private final long[] ownWords;
  private final ImmutableList<Step> seekingContext;
  private final ImmutableList<Step> withContext;
  private final ImmutableSet<Id<Exercise>> usedOfLate;

  TieBreaks(
      Shelf shelf, AimWeights aims, IdentityRules identity, Match match, SessionContext session) {
    this.shelf = shelf;
    this.aims = aims;
    this.identity = identity;
    this.preferred = new int[shelf.size()];
    this.ownWords = new long[shelf.size()];
    Arrays.fill(ownWords, -1);
    this.seekingContext = all().collect(ImmutableList.toImmutableList());
    this.withContext = seekingContext.stream()
        .filter(step -> step.criterion() != Criterion.SEEKS_CHANGE_AROUND)
        .collect(ImmutableList.toImmutableList());
    for (Match.Fired fired : match.fired()) {
      for (Effect effect : fired.rule().then()) {
        if (effect instanceof Effect.Prefer prefer) {
          shelf.targeted(prefer.target(), session).stream().forEach(e -> preferred[e]++);
        }
      }
    }
    this.usedOfLate = session.history().stream()
        .filter(past -> past.sessionsAgo().orElse(0) <= OF_LATE)
        .map(PastExercise::exercise)
        .collect(ImmutableSet.toImmutableSet());
  }

  /** The order step by step, the first that tells two apart deciding; {@code contextUnmet} says whether nothing chosen so far seeks
   * change around the person. */
  ImmutableList<Step> steps(boolean contextUnmet) {
    return contextUnmet ? seekingContext : withContext;
  }

  /** The order among exercises where nothing seeks change around the person yet. */
  Comparator<Integer> seekingContext() {
    return seekingContext.stream()
        .map(Step::order)
        .reduce(Comparator::thenComparing)
        .orElseThrow();
  }

  private Stream<Step> all() {
    return Stream.of(
        new Step(Criterion.PREFERRED, comparingInt(e -> -preferred[e])),
        new Step(
            Criterion.SEEKS_CHANGE_AROUND, comparing(e -> !aims.addressesContext(shelf.get(e)))),
        new Step(Criterion.SHORTER, comparingInt(e -> shelf.get(e).minutes())),
        new Step(Criterion.LESS_EXPOSED, comparingInt(e -> shelf.get(e).exposure())),
        new Step(Criterion.BETTER_TESTED, comparing(e -> strongestEvidence(shelf.get(e)))),
        new Step(
            Criterion.NOT_USED_OF_LATE,
            comparing(e -> usedOfLate.contains(shelf.get(e).id()))),
        new Step(Criterion.OWN_WORDS, comparingLong(e -> -ownWords(e))));
  }

  /**
   * A step of an order.
   *
   * @param criterion what it looks at
   * @param order the order by it
   */
  record Step(Criterion criterion, Comparator<Integer> order) {}

  private static Evidence.Kind strongestEvidence(Exercise exercise) {
    return exercise.evidence().stream()
        .filter(evidence -> evidence.finding() == Evidence.Finding.SUPPORTS)
        .map(Evidence::kind)
        .min(Comparator.naturalOrder())
        .orElse(Evidence.Kind.THEORY);
  }

  /**
   * How many stated facts in the person's own voice stand behind the exercise. What rests on identity does not count: a rule that reads
   * it may hold with it and without it, and cite more facts with it.
   */
  private long ownWords(int exercise) {
    if (ownWords[exercise] < 0) {
      ownWords[exercise] = aims.behind(shelf.get(exercise))
          .filter(fired -> !identity.contains(fired.rule().id()))
          .flatMap(fired -> fired.facts().stream())
          .distinct()
          .filter(fact -> fact.source().isClient())
          .count();
    }
    return ownWords[exercise];
  }
}
