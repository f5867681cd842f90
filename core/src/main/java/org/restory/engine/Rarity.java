package org.restory.engine;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.restory.rule.Range;

/**
 * How rarely a leaf holds, judged by how much it asks for: which share of the things of its kind, of the words of its lists, of the numbers
 * that rules ask about. No case is looked at, so it is the same on every machine.
 */
final class Rarity implements Comparator<Integer> {
  private final double[] shares;

  Rarity(List<Probe> probes) {
    Map<Object, Set<String>> values = new HashMap<>();
    Map<Object, Double> greatest = new HashMap<>();
    for (Probe probe : probes) {
      for (Key key : probe.keys()) {
        values.computeIfAbsent(key.kind(), kind -> new HashSet<>()).add(key.value());
        greatest.merge(key.kind(), greatest(probe), Math::max);
      }
    }
    shares = new double[probes.size()];
    for (int leaf = 0; leaf < shares.length; leaf++) {
      Probe probe = probes.get(leaf);
      for (Key key : probe.keys()) {
        double all = values.getOrDefault(key.kind(), Set.of()).size();
        double things = key.value().equals(Key.ANY) ? 1 : 1 / all;
        shares[leaf] +=
            things * probe.share() * numbers(probe, greatest.getOrDefault(key.kind(), 0.0));
      }
    }
  }

  /** The greatest number that a leaf names. */
  private static double greatest(Probe probe) {
    Range range = probe.range().orElse(Range.atLeast(0));
    return Double.isInfinite(range.to()) ? Math.max(0, range.from()) : range.to();
  }

  /** The share of the numbers up to the greatest that a leaf is content with. */
  private static double numbers(Probe probe, double greatest) {
    Range range = probe.range().orElse(Range.any());
    double from = Math.max(0, range.from());
    double to = Math.min(greatest, range.to());
    return Math.max(0, to - from + 1) / (greatest + 1);
  }

  int leaves() {
    return shares.length;
  }

  /** The share of what can be stated that would make a leaf hold; 0 where no fact can. */
  double share(int leaf) {
    return shares[leaf];
  }

  @Override
  public int compare(Integer one, Integer other) {
    return Double.compare(share(one), share(other));
  }
}
