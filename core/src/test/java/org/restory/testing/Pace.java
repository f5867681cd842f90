package org.restory.testing;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Processor time of this thread, as it would be on the machine that the bounds of our tests were set on: a piece of work that is
 * always the same is timed beside it, and what a slower machine takes longer for that is taken off.
 */
public final class Pace {
  /** What the same work takes on the machine that the bounds were set on: one that writes a report of a training case in 0.3 ms. */
  private static final double USUAL_NANOS = 3_000_000;

  private static final Object THREADS;
  private static final Method TIME;

  static {
    try {
      THREADS = Class.forName("java.lang.management.ManagementFactory")
          .getMethod("getThreadMXBean")
          .invoke(null);
      TIME =
          Class.forName("java.lang.management.ThreadMXBean").getMethod("getCurrentThreadCpuTime");
      for (int i = 0; i < 40; i++) {
        sameWork();
      }
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  private Pace() {}

  /** What some work takes, in milliseconds; a machine that is faster than the usual one is given no credit. */
  public static double milliseconds(Work work) throws Exception {
    double before = sameWork();
    long start = processorTime();
    work.run();
    long took = processorTime() - start;
    return took / 1e6 / Math.max(1, Math.max(before, sameWork()) / USUAL_NANOS);
  }

  /** Small objects, texts that are compared, and a tree that is walked: what readers and engines do. */
  private static double sameWork() {
    long start = processorTime();
    Map<String, List<Integer>> tree = new TreeMap<>();
    for (int i = 0; i < 20_000; i++) {
      tree.computeIfAbsent("k" + i * 7919 % 5_003, key -> new ArrayList<>()).add(i);
    }
    int sum = 0;
    for (Map.Entry<String, List<Integer>> entry : tree.entrySet()) {
      sum += entry.getKey().hashCode() ^ entry.getValue().hashCode();
    }
    return processorTime() - start + (sum == 0 ? 1 : 0);
  }

  private static long processorTime() {
    try {
      return (long) TIME.invoke(THREADS);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("processor time is not counted here", e);
    }
  }

  /** Something to be timed. */
  public interface Work {
    /** Does it. */
    void run() throws Exception;
  }
}
