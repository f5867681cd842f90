package org.restory.examples.benchmarks.page;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;

/** Keeps labels from lying on each other, and each as near to its wanted place as the others allow. */
final class Apart {
  private Apart() {}

  /** Places at least {@code gap} apart, from {@code least} to {@code most}, in the order of the wanted ones, which ascend. */
  static ImmutableList<Double> places(List<Double> wanted, double gap, double least, double most) {
    List<Cluster> clusters = new ArrayList<>();
    for (double place : wanted) {
      Cluster cluster = new Cluster(1, place).within(gap, least, most);
      while (!clusters.isEmpty() && clusters.get(clusters.size() - 1).touches(cluster, gap)) {
        cluster = clusters.remove(clusters.size() - 1).with(cluster).within(gap, least, most);
      }
      clusters.add(cluster);
    }
    ImmutableList.Builder<Double> places = ImmutableList.builder();
    for (Cluster cluster : clusters) {
      for (int i = 0; i < cluster.size; i++) {
        places.add(cluster.middle + (i - (cluster.size - 1) / 2.0) * gap);
      }
    }
    return places.build();
  }

  /** Labels in touch, around the mean of where they would be. */
  private record Cluster(int size, double middle) {
    boolean touches(Cluster next, double gap) {
      return next.middle - middle < gap * (size + next.size) / 2.0;
    }

    Cluster within(double gap, double least, double most) {
      double half = gap * (size - 1) / 2;
      return new Cluster(size, Math.max(least + half, Math.min(most - half, middle)));
    }

    Cluster with(Cluster next) {
      return new Cluster(
          size + next.size, (middle * size + next.middle * next.size) / (size + next.size));
    }
  }
}
