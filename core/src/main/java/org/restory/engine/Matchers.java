package org.restory.engine;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * Lends matchers, so that their arrays are used again. A thread takes one from its place, or makes a new one where the place is
 * empty, and puts it back when it is done; nobody waits, and no thread keeps one.
 */
final class Matchers {
  private static final int PLACES = 16;

  /** How far places lie apart, so that two processors do not fight for one cache line. */
  private static final int APART = 16;

  private final RuleBase base;
  private final AtomicReferenceArray<@Nullable Matcher> resting =
      new AtomicReferenceArray<>(PLACES * APART);

  Matchers(RuleBase base) {
    this.base = base;
  }

  Matcher take() {
    Matcher rested = resting.getAndSet(place(), null);
    return rested == null ? new Matcher(base) : rested;
  }

  void giveBack(Matcher matcher) {
    resting.setRelease(place(), matcher);
  }

  private static int place() {
    return (int) (Thread.currentThread().getId() % PLACES) * APART;
  }
}
