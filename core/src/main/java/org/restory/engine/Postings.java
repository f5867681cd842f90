package org.restory.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.restory.context.Fact;
import org.restory.rule.Range;

/**
 * The leaves that share a key, side by side. Those that ask for a number stand as on two ladders, one up and one down, so that the ones
 * that a number reaches are found by halving and no other is looked at.
 */
final class Postings {
  private final int[] leaves;

  /** What each asks of the number, turned where it asks for at most so much. */
  private final double[] rungs;

  /** The traits of which each asks for one. */
  private final long[] asks;

  /** What is left to ask; null where trait and rung are all. */
  private final @Nullable Probe[] rest;

  /** Where the leaves that ask for no number end, and the ladder up begins. */
  private final int up;

  /** Where the ladder up ends, and the ladder down begins. */
  private final int down;

  Postings(List<Integer> sharing, List<Probe> probes) {
    List<Integer> plain = new ArrayList<>();
    List<Integer> rising = new ArrayList<>();
    List<Integer> falling = new ArrayList<>();
    for (int leaf : sharing) {
      Probe probe = probes.get(leaf);
      if (probe.range().isEmpty()) {
        plain.add(leaf);
      } else {
        (isRising(probe) ? rising : falling).add(leaf);
      }
    }
    Comparator<Integer> byRung = Comparator.comparingDouble(leaf -> rung(probes.get(leaf)));
    rising.sort(byRung);
    falling.sort(byRung);
    up = plain.size();
    down = up + rising.size();
    plain.addAll(rising);
    plain.addAll(falling);
    leaves = plain.stream().mapToInt(leaf -> leaf).toArray();
    rungs = plain.stream().mapToDouble(leaf -> rung(probes.get(leaf))).toArray();
    asks = plain.stream().mapToLong(leaf -> probes.get(leaf).firstAsk()).toArray();
    rest = plain.stream()
        .map(leaf -> probes.get(leaf).isOneQuestion() ? null : probes.get(leaf))
        .toArray(Probe[]::new);
  }

  private static boolean isRising(Probe probe) {
    return probe.range().orElse(Range.any()).from() > Double.NEGATIVE_INFINITY;
  }

  private static double rung(Probe probe) {
    Range range = probe.range().orElse(Range.any());
    return isRising(probe) ? range.from() : -range.to();
  }

  /** Told of the leaves that a fact fits. */
  interface Visit {
    void fits(int leaf);
  }

  /** Visits the leaves that a fact fits, and says how many were tried. */
  int fitting(Fact fact, long traits, double number, Visit visit) {
    int risen = reach(up, down, number);
    int fallen = reach(down, leaves.length, -number);
    visit(0, risen, fact, traits, number, visit);
    visit(down, fallen, fact, traits, number, visit);
    return risen + fallen - down;
  }

  /** The end of the leaves of a ladder that a number reaches; its start for one that is not known. */
  private int reach(int start, int end, double number) {
    int reached = start;
    int above = end;
    while (reached < above) {
      int middle = (reached + above) >>> 1;
      if (rungs[middle] <= number) {
        reached = middle + 1;
      } else {
        above = middle;
      }
    }
    return reached;
  }

  private void visit(int start, int end, Fact fact, long traits, double number, Visit visit) {
    for (int i = start; i < end; i++) {
      if ((asks[i] & traits) != 0 && (rest[i] == null || rest[i].fits(fact, traits, number))) {
        visit.fits(leaves[i]);
      }
    }
  }
}
