package org.restory.choice;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.restory.explain.Criterion;

/**
 * Chooses exercises one by one. What an aim calls for counts a quarter each time it has been served, and a technique half each time
 * it has been chosen; so the list covers what the facts call for before it repeats itself. Exercises within a factor of two of each
 * other are called for alike, and {@link TieBreaks} decide.
 */
final class Ranking {
  /** Weights are doubled this often first, so that halving loses nothing that matters. */
  private static final int SCALE = 20;

  /** How often what an aim calls for is halved each time it has been served. */
  private static final int FADING = 2;

  private final Shelf shelf;
  private final Labels labels;
  private final AimWeights aims;
  private final TieBreaks tieBreaks;
  private final int[] served;
  private final int[] used;
  private final List<Integer> chosen = new ArrayList<>();
  private final long[] gains;
  private final BitSet touched = new BitSet();
  private boolean contextUnmet = true;

  /** A ranking that keeps what each exercise gains in some room, a place for each. */
  Ranking(Shelf shelf, AimWeights aims, TieBreaks tieBreaks, long[] gains) {
    this.shelf = shelf;
    this.labels = shelf.labels();
    this.aims = aims;
    this.tieBreaks = tieBreaks;
    this.gains = gains;
    this.served = new int[labels.aims()];
    this.used = new int[labels.techniques()];
  }

  /** Chooses from the pool, best first, until nothing is left that may still be taken. */
  List<Integer> choose(BitSet pool, Quota quota) {
    BitSet left = new BitSet();
    left.or(pool);
    quota.close(left);
    weigh(left);
    for (int best = best(left); best >= 0; best = best(left)) {
      left.clear(best);
      quota.take(best, left);
      take(best);
      weigh(touchedBy(best, left));
    }
    return List.copyOf(chosen);
  }

  private void weigh(BitSet exercises) {
    for (int e = exercises.nextSetBit(0); e >= 0; e = exercises.nextSetBit(e + 1)) {
      gains[e] = gain(e);
    }
  }

  /** Those whose gain falls when an exercise is taken: they serve one of its aims, or are of its technique. */
  private BitSet touchedBy(int exercise, BitSet left) {
    touched.clear();
    for (int aim : labels.aimsServed(exercise)) {
      shelf.addServing(aim, touched);
    }
    shelf.addOfTechnique(labels.technique(exercise), touched);
    touched.and(left);
    return touched;
  }

  private int best(BitSet left) {
    int best = -1;
    for (int e = left.nextSetBit(0); e >= 0; e = left.nextSetBit(e + 1)) {
      if (best < 0 || compare(e, best) < 0) {
        best = e;
      }
    }
    return best;
  }

  /** The order of two whose gains are known. */
  private int compare(int one, int other) {
    int order = Integer.compare(magnitude(gains[other]), magnitude(gains[one]));
    if (order == 0) {
      order = tieBreaks.compare(one, other, contextUnmet);
    }
    if (order == 0) {
      order = Long.compare(gains[other], gains[one]);
    }
    return order != 0 ? order : labels.order(one) - labels.order(other);
  }

  /** What places each of some chosen exercises before the one after it; empty where it is another thing than this order. */
  ImmutableList<Optional<Criterion>> betweenNeighbors(List<Integer> inOrder) {
    ImmutableList.Builder<Optional<Criterion>> between = ImmutableList.builder();
    for (int i = 0; i + 1 < inOrder.size(); i++) {
      between.add(before(inOrder.get(i), inOrder.get(i + 1)));
      take(inOrder.get(i));
    }
    return between.build();
  }

  /** The first thing that tells two apart, where it places the first before the second. */
  private Optional<Criterion> before(int first, int second) {
    gains[first] = gain(first);
    gains[second] = gain(second);
    if (compare(first, second) >= 0) {
      return Optional.empty();
    }
    if (magnitude(gains[first]) > magnitude(gains[second])) {
      return Optional.of(Criterion.CALLED_FOR);
    }
    return tieBreaks.criteria(contextUnmet).stream()
        .filter(criterion -> tieBreaks.compare(criterion, first, second) != 0)
        .findFirst()
        .or(() ->
            Optional.of(gains[first] > gains[second] ? Criterion.A_LITTLE_MORE : Criterion.ID));
  }

  /** The power of two that a gain reaches. */
  private static int magnitude(long gain) {
    return Long.SIZE - Long.numberOfLeadingZeros(gain);
  }

  private long gain(int exercise) {
    int[] aimsServed = labels.aimsServed(exercise);
    int[] factors = labels.factors(exercise);
    long sum = 0;
    for (int i = 0; i < aimsServed.length; i++) {
      long pull = (long) aims.weight(aimsServed[i]) * factors[i];
      sum += (pull << SCALE) >> Math.min(SCALE, FADING * served[aimsServed[i]]);
    }
    return sum >> Math.min(SCALE, used[labels.technique(exercise)]);
  }

  private void take(int exercise) {
    chosen.add(exercise);
    contextUnmet &= !aims.addressContext(exercise);
    used[labels.technique(exercise)]++;
    for (int aim : labels.aimsServed(exercise)) {
      served[aim]++;
    }
  }

  /** How many exercises may be taken. */
  static final class Quota {
    private final BitSet withClient;
    private final BitSet free;
    private int leftWithClient;
    private int leftOfClinician;

    /**
     * A quota for each side of the work.
     *
     * @param withClient the exercises that a client takes part in
     * @param ofClient how many with a client may be taken
     * @param ofClinician how many of the clinician's own may be taken
     * @param free exercises that are always taken and do not count
     */
    Quota(BitSet withClient, int ofClient, int ofClinician, BitSet free) {
      this.withClient = withClient;
      this.leftWithClient = ofClient;
      this.leftOfClinician = ofClinician;
      this.free = free;
    }

    /** Counts an exercise, and removes those that may no longer be taken. */
    void take(int exercise, BitSet left) {
      if (free.get(exercise)) {
        return;
      }
      if (withClient.get(exercise)) {
        leftWithClient--;
      } else {
        leftOfClinician--;
      }
      close(left);
    }

    /** Removes the exercises that may no longer be taken. */
    void close(BitSet left) {
      for (int e = left.nextSetBit(0);
          e >= 0 && (leftWithClient == 0 || leftOfClinician == 0);
          e = left.nextSetBit(e + 1)) {
        boolean full = (withClient.get(e) ? leftWithClient : leftOfClinician) == 0;
        if (full && !free.get(e)) {
          left.clear(e);
        }
      }
    }
  }
}
