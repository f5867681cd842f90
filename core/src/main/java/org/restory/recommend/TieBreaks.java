package org.restory.recommend;

import com.google.common.collect.ImmutableSet;
import java.util.Comparator;
import org.restory.context.PastExercise;
import org.restory.context.SessionContext;
import org.restory.engine.Match;
import org.restory.model.Evidence;
import org.restory.model.Id;
import org.restory.model.practice.Exercise;
import org.restory.rule.effect.Effect;

/**
 * Which of two exercises that are called for alike comes first (rule R60): what the person prefers, what meets an unmet aim around
 * them, then the shorter, the less exposed, the better tested, the one not used of late, the one nearer to their own words.
 */
final class TieBreaks {
  private static final int OF_LATE = 3;

  private final Shelf shelf;
  private final AimWeights aims;
  private final int[] preferred;
  private final ImmutableSet<Id<Exercise>> usedOfLate;

  TieBreaks(Shelf shelf, AimWeights aims, Match match, SessionContext session) {
    this.shelf = shelf;
    this.aims = aims;
    this.preferred = new int[shelf.size()];
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

  /** The order; {@code contextUnmet} says whether nothing chosen so far seeks change around the person. */
  Comparator<Integer> order(boolean contextUnmet) {
    return Comparator.<Integer>comparingInt(e -> -preferred[e])
        .thenComparing(e -> !(contextUnmet && aims.addressesContext(shelf.get(e))))
        .thenComparingInt(e -> shelf.get(e).minutes())
        .thenComparingInt(e -> shelf.get(e).exposure())
        .thenComparing(e -> strongestEvidence(shelf.get(e)))
        .thenComparing(e -> usedOfLate.contains(shelf.get(e).id()))
        .thenComparingLong(e -> -ownWords(shelf.get(e)));
  }

  private static Evidence.Kind strongestEvidence(Exercise exercise) {
    return exercise.evidence().stream()
        .filter(evidence -> evidence.finding() == Evidence.Finding.SUPPORTS)
        .map(Evidence::kind)
        .min(Comparator.naturalOrder())
        .orElse(Evidence.Kind.THEORY);
  }

  /** How many stated facts in the person's own voice stand behind the exercise. */
  private long ownWords(Exercise exercise) {
    return aims.servedBy(exercise).stream()
        .flatMap(aim -> aim.reasons().stream())
        .flatMap(reason -> reason.facts().stream())
        .filter(fact -> fact.source().isClient())
        .distinct()
        .count();
  }
}
