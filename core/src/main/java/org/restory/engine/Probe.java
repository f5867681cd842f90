package org.restory.engine;

import com.google.common.collect.ImmutableSet;
import java.util.function.Predicate;
import org.restory.context.Fact;

/**
 * A leaf made ready: where its facts are found, and what must hold of each.
 *
 * @param keys the keys that its facts may have; with none, no fact makes it true
 * @param test what must hold of a fact that has one of the keys
 * @param times how many facts must fit, at least 1
 */
record Probe(ImmutableSet<Key> keys, Predicate<Fact> test, int times) {
  static Probe of(Key key) {
    return new Probe(ImmutableSet.of(key), fact -> true, 1);
  }

  static Probe of(ImmutableSet<Key> keys) {
    return new Probe(keys, fact -> true, 1);
  }

  /** A probe whose facts are all of one type. */
  static <F extends Fact> Probe of(
      ImmutableSet<Key> keys, Class<F> type, Predicate<F> test, int times) {
    return new Probe(keys, fact -> type.isInstance(fact) && test.test(type.cast(fact)), times);
  }
}
