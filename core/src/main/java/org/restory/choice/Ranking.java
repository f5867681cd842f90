package org.restory.choice;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
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
  private final AimWeights aims;
  private final TieBreaks tieBreaks;
  private final int[] weights;
  private final int[] served;
  private final int[] used;
  private final List<Integer> chosen = new ArrayList<>();
  private final long[] gains;
  private boolean contextUnmet = true;

  Ranking(Shelf shelf, AimWeights aims, TieBreaks tieBreaks) {
    this.shelf = shelf;
    this.aims = aims;
    this.tieBreaks = tieBreaks;
    this.gains = new long[shelf.size()];
    this.weights = shelf.weights(aims);
    this.served = new int[weights.length];
    this.used = new int[shelf.size()];
  }

  /** Chooses from the pool, best first, until nothing is left that may still be taken. */
  List<Integer> choose(BitSet pool, Quota quota) {
    BitSet left = (BitSet) pool.clone();
    for (int best = best(left, quota); best >= 0; best = best(left, quota)) {
      left.clear(best);
      quota.take(best);
      take(best);
    }
    return List.copyOf(chosen);
  }

  private int best(BitSet left, Quota quota) {
    int best = -1;
    for (int e = left.nextSetBit(0); e >= 0; e = left.nextSetBit(e + 1)) {
      if (!quota.hasRoomFor(e)) {
        left.clear(e);
      } else {
        gains[e] = gain(e);
        if (best < 0 || compare(e, best) < 0) {
          best = e;
        }
      }
    }
    return best;
  }

  /** The order of two whose gains are known. */
  private int compare(int one, int other) {
    int order = Integer.compare(magnitude(gains[other]), magnitude(gains[one]));
    ImmutableList<TieBreaks.Step> ties = tieBreaks.steps(contextUnmet);
    for (int i = 0; order == 0 && i < ties.size(); i++) {
      order = ties.get(i).order().compare(one, other);
    }
    if (order == 0) {
      order = Long.compare(gains[other], gains[one]);
    }
    return order != 0 ? order : shelf.get(one).id().compareTo(shelf.get(other).id());
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
    return tieBreaks.steps(contextUnmet).stream()
        .filter(step -> step.order().compare(first, second) != 0)
        .map(TieBreaks.Step::criterion)
        .findFirst()
        .or(() ->
            Optional.of(gains[first] > gains[second] ? Criterion.A_LITTLE_MORE : Criterion.ID));
  }

  /** The power of two that a gain reaches. */
  private static int magnitude(long gain) {
    return Long.SIZE - Long.numberOfLeadingZeros(gain);
  }

  private long gain(int exercise) {
    int[] aimsServed = shelf.aimsServed(exercise);
    int[] factors = shelf.factors(exercise);
    long sum = 0;
    for (int i = 0; i < aimsServed.length; i++) {
      long pull = (long) weights[aimsServed[i]] * factors[i];
      sum += (pull << SCALE) >> Math.min(SCALE, FADING * served[aimsServed[i]]);
    }
    return sum >> Math.min(SCALE, used[shelf.technique(exercise)]);
  }

  private void take(int exercise) {
    chosen.add(exercise);
    contextUnmet &= !aims.addressesContext(shelf.get(exercise));
    used[shelf.technique(exercise)]++;
    for (int aim : shelf.aimsServed(exercise)) {
      served[aim]++;
    }
  }

  /** How many exercises may be taken. */
  static final class Quota {
    private final IntPredicate withClient;
    private final IntPredicate free;
    private int leftWithClient;
    private int leftOfClinician;

    /**
     * A quota for each side of the work.
     *
     * @param withClient whether a client takes part in an exercise
     * @param ofClient how many with a client may be taken
     * @param ofClinician how many of the clinician's own may be taken
     * @param free exercises that are always taken and do not count
     */
    Quota(IntPredicate withClient, int ofClient, int ofClinician, IntPredicate free) {
      this.withClient = withClient;
      this.leftWithClient = ofClient;
      this.leftOfClinician = ofClinician;
      this.free = free;
    }

    boolean hasRoomFor(int exercise) {
      return free.test(exercise)
          || (withClient.test(exercise) ? leftWithClient : leftOfClinician) > 0;
    }

    void take(int exercise) {
      if (free.test(exercise)) {
        return;
      }
      if (withClient.test(exercise)) {
        leftWithClient--;
      } else {
        leftOfClinician--;
      }
    }
  }
}
