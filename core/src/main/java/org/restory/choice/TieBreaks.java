package org.restory.choice;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import java.util.BitSet;
import java.util.function.Supplier;
import org.restory.context.Fact;
import org.restory.context.PastExercise;
import org.restory.context.SessionContext;
import org.restory.engine.IdentityRules;
import org.restory.engine.Match;
import org.restory.explain.Criterion;

/**
 * Which of two exercises that are called for alike comes first (rule R60): what the person prefers, what meets an unmet aim around
 * them, then the shorter, the less exposed, the better tested, the one not used of late, the one nearer to their own words.
 */
public final class TieBreaks {
  private static final int OF_LATE = 3;
  private static final int[] NONE = {};

  private static final ImmutableList<Criterion> SEEKING_CONTEXT = ImmutableList.of(
      Criterion.PREFERRED,
      Criterion.SEEKS_CHANGE_AROUND,
      Criterion.SHORTER,
      Criterion.LESS_EXPOSED,
      Criterion.BETTER_TESTED,
      Criterion.NOT_USED_OF_LATE,
      Criterion.OWN_WORDS);

  private static final ImmutableList<Criterion> WITH_CONTEXT = SEEKING_CONTEXT.stream()
      .filter(criterion -> criterion != Criterion.SEEKS_CHANGE_AROUND)
      .collect(ImmutableList.toImmutableList());

  private final Labels labels;
  private final AimWeights aims;
  private final Supplier<Voices> voices;
  private final int[] preferred;
  private final int size;

  // One more than what was counted, 0 where nothing was yet, so that threads may race for it.
  private int[] ownWords = NONE;

  private final BitSet usedOfLate = new BitSet();

  TieBreaks(
      Shelf shelf,
      AimWeights aims,
      RuleEffects effects,
      IdentityRules identity,
      Match match,
      ImmutableList<Fact> facts,
      SessionContext session) {
    this.labels = shelf.labels();
    this.aims = aims;
    this.voices = Suppliers.memoize(() -> new Voices(labels, effects, identity, match, facts));
    this.size = shelf.size();
    int[] counts = NONE;
    for (int place = 0; place < match.size(); place++) {
      for (TargetedEffect preference : effects.preferences(match.rule(place))) {
        counts = counts.length == 0 ? new int[size] : counts;
        preference.count(counts, session);
      }
    }
    this.preferred = counts;
    for (PastExercise past : session.history()) {
      if (past.sessionsAgo().orElse(0) <= OF_LATE) {
        shelf.numberOf(past.exercise()).ifPresent(usedOfLate::set);
      }
    }
  }

  /** The order by one criterion after the other, the first that tells two apart deciding. */
  int compare(int one, int other, boolean contextUnmet) {
    int order = compare(Criterion.PREFERRED, one, other);
    if (order == 0 && contextUnmet) {
      order = compare(Criterion.SEEKS_CHANGE_AROUND, one, other);
    }
    if (order == 0) {
      // The shorter, the less exposed and the better tested, which no case changes.
      order = labels.ease(one) - labels.ease(other);
    }
    if (order == 0) {
      order = compare(Criterion.NOT_USED_OF_LATE, one, other);
    }
    return order != 0 ? order : compare(Criterion.OWN_WORDS, one, other);
  }

  /** What is looked at; {@code contextUnmet} says whether nothing chosen so far seeks change around the person. */
  ImmutableList<Criterion> criteria(boolean contextUnmet) {
    return contextUnmet ? SEEKING_CONTEXT : WITH_CONTEXT;
  }

  /** The order by one of the criteria. */
  int compare(Criterion criterion, int one, int other) {
    return switch (criterion) {
      case PREFERRED -> preferred.length == 0 ? 0 : preferred[other] - preferred[one];
      case SEEKS_CHANGE_AROUND ->
        Boolean.compare(aims.addressContext(other), aims.addressContext(one));
      case SHORTER -> labels.minutes(one) - labels.minutes(other);
      case LESS_EXPOSED -> labels.exposure(one) - labels.exposure(other);
      case BETTER_TESTED -> labels.evidence(one) - labels.evidence(other);
      case NOT_USED_OF_LATE -> Boolean.compare(usedOfLate.get(one), usedOfLate.get(other));
      case OWN_WORDS -> ownWords(other) - ownWords(one);
      default -> throw new IllegalArgumentException(criterion + " breaks no tie");
    };
  }

  /** How many stated facts in the person's own voice stand behind the exercise. */
  private int ownWords(int exercise) {
    int[] counted = ownWords;
    if (counted.length == 0) {
      counted = new int[size];
      ownWords = counted;
    }
    if (counted[exercise] == 0) {
      counted[exercise] = voices.get().behind(exercise) + 1;
    }
    return counted[exercise] - 1;
  }
}
