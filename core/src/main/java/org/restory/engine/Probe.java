package org.restory.engine;

import com.google.common.collect.ImmutableSet;
import com.google.common.primitives.ImmutableLongArray;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.restory.context.Fact;
import org.restory.rule.Range;

/** A leaf made ready: where its facts are found, and what must hold of each. Immutable. */
final class Probe {
  private final ImmutableSet<Key> keys;
  private final Optional<Range> range;
  private final ImmutableLongArray traits;
  private final double share;
  private final @Nullable Predicate<Fact> further;
  private final int times;

  private Probe(
      ImmutableSet<Key> keys,
      Optional<Range> range,
      ImmutableLongArray traits,
      double share,
      @Nullable Predicate<Fact> further,
      int times) {
    this.keys = keys;
    this.range = range;
    this.traits = traits;
    this.share = share;
    this.further = further;
    this.times = times;
  }

  /** A probe that any fact with one of the keys fits; with none, no fact does. */
  static Probe of(ImmutableSet<Key> keys) {
    return new Probe(keys, Optional.empty(), ImmutableLongArray.of(), 1, null, 1);
  }

  /** A probe that any fact with the key fits. */
  static Probe of(Key key) {
    return of(ImmutableSet.of(key));
  }

  /** The same, for facts whose number is in a range. Of the widest, whether or not it is known. */
  Probe within(Range asked) {
    return asked.isAny() ? this : known(asked);
  }

  /** The same, for facts whose number is known, and in a range. */
  Probe known(Range asked) {
    return new Probe(keys, Optional.of(asked), traits, share, further, times);
  }

  /** The same, for facts that have one of some traits of a list; where none is asked for, for any. */
  Probe having(Traits list, long oneOf) {
    return oneOf == 0
        ? this
        : new Probe(
            keys,
            range,
            ImmutableLongArray.builder().addAll(traits).add(oneOf).build(),
            share * Long.bitCount(oneOf) / list.size(),
            further,
            times);
  }

  /** The same, for facts of one type of which more holds. */
  <F extends Fact> Probe where(Class<F> type, Predicate<F> test) {
    Predicate<Fact> more = fact -> test.test(type.cast(fact));
    return new Probe(keys, range, traits, share, further == null ? more : further.and(more), times);
  }

  /** The same, for so many facts. */
  Probe times(int atLeast) {
    return new Probe(keys, range, traits, share, further, atLeast);
  }

  /** The keys that its facts may have. */
  ImmutableSet<Key> keys() {
    return keys;
  }

  /** Where a fact's number must lie; empty where it need not have one. */
  Optional<Range> range() {
    return range;
  }

  /** The share of the words of the lists that it asks about with which it is content. */
  double share() {
    return share;
  }

  /** How many facts must fit, at least 1. */
  int times() {
    return times;
  }

  /** The first list of traits of which a fact must have one. */
  long firstAsk() {
    return traits.isEmpty() ? Traits.ANY : traits.get(0);
  }

  /** Whether one list of traits and one end of a range are all that it asks, and of one fact. */
  boolean isOneQuestion() {
    return traits.length() <= 1
        && range
            .filter(asked ->
                asked.from() > Double.NEGATIVE_INFINITY && asked.to() < Double.POSITIVE_INFINITY)
            .isEmpty()
        && further == null
        && times == 1;
  }

  /**
   * Whether a fact that has one of the keys fits.
   *
   * @param fact the fact
   * @param itsTraits its {@link Traits}
   * @param itsNumber its number; not a number where it has none
   */
  boolean fits(Fact fact, long itsTraits, double itsNumber) {
    for (int i = 0; i < traits.length(); i++) {
      if ((traits.get(i) & itsTraits) == 0) {
        return false;
      }
    }
    return (range.isEmpty() || range.get().contains(itsNumber))
        && (further == null || further.test(fact));
  }
}
