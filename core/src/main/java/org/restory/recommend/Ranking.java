package org.restory.recommend;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import org.restory.model.Id;
import org.restory.model.practice.Aim;
import org.restory.model.practice.Exercise;
import org.restory.model.practice.Technique;
import org.restory.report.RaisedAim;

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
  private final Map<Id<Aim>, Integer> served = new HashMap<>();
  private final Map<Id<Technique>, Integer> used = new HashMap<>();
  private final List<Integer> chosen = new ArrayList<>();

  Ranking(Shelf shelf, AimWeights aims, TieBreaks tieBreaks) {
    this.shelf = shelf;
    this.aims = aims;
    this.tieBreaks = tieBreaks;
  }

  /** Chooses from the pool, best first, until nothing is left that may still be taken. */
  List<Integer> choose(BitSet pool, Quota quota) {
    BitSet left = (BitSet) pool.clone();
    while (!left.isEmpty()) {
      left.stream().filter(e -> !quota.hasRoomFor(e)).boxed().toList().forEach(left::clear);
      int best = best(left);
      if (best < 0) {
        break;
      }
      left.clear(best);
      quota.take(best);
      take(best);
    }
    return List.copyOf(chosen);
  }

  private int best(BitSet left) {
    boolean contextUnmet = chosen.stream().noneMatch(e -> aims.addressesContext(shelf.get(e)));
    Comparator<Integer> order = Comparator.<Integer>comparingInt(e -> -magnitude(gain(e)))
        .thenComparing(tieBreaks.order(contextUnmet))
        .thenComparingLong(e -> -gain(e))
        .thenComparing(e -> shelf.get(e).id());
    return left.stream().boxed().min(order).orElse(-1);
  }

  /** The power of two that a gain reaches. */
  private static int magnitude(long gain) {
    return Long.SIZE - Long.numberOfLeadingZeros(gain);
  }

  private long gain(int number) {
    Exercise exercise = shelf.get(number);
    long sum = 0;
    for (RaisedAim aim : aims.servedBy(exercise)) {
      int fading = Math.min(SCALE, FADING * served.getOrDefault(aim.aim(), 0));
      sum += ((long) aims.pull(exercise, aim.aim()) << SCALE) >> fading;
    }
    return sum >> Math.min(SCALE, used.getOrDefault(exercise.technique(), 0));
  }

  private void take(int number) {
    Exercise exercise = shelf.get(number);
    chosen.add(number);
    used.merge(exercise.technique(), 1, Integer::sum);
    exercise.aims().keySet().forEach(aim -> served.merge(aim, 1, Integer::sum));
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
