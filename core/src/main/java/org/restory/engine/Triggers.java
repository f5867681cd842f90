package org.restory.engine;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Comparator;
import java.util.Optional;

/**
 * Finds, for a condition, a set of leaves of which one must hold for it to hold; the rarer in the rule base, the better. A rule is
 * then looked at only when one of its triggers holds.
 */
final class Triggers {
  private final Rarity rarity;

  Triggers(Rarity rarity) {
    this.rarity = rarity;
  }

  /** The triggers; empty where the condition can hold though no leaf does. */
  Optional<ImmutableSet<Integer>> of(Expression expression) {
    if (expression instanceof Expression.One one) {
      return Optional.of(ImmutableSet.of(one.leaf()));
    }
    if (!(expression instanceof Expression.Some some)) {
      return Optional.empty();
    }
    // If n of m parts must hold, then one of any m - n + 1 parts must.
    ImmutableList<Optional<ImmutableSet<Integer>>> parts =
        some.parts().stream().map(this::of).collect(ImmutableList.toImmutableList());
    int enough = some.parts().size() - some.count() + 1;
    if (enough == 1) {
      return parts.stream().flatMap(Optional::stream).min(Comparator.comparingDouble(this::share));
    }
    if (some.count() == 0 || !parts.stream().allMatch(Optional::isPresent)) {
      return Optional.empty();
    }
    return Optional.of(parts.stream()
        .flatMap(Optional::stream)
        .sorted(Comparator.comparingDouble(this::share))
        .limit(enough)
        .flatMap(ImmutableSet::stream)
        .collect(ImmutableSet.toImmutableSet()));
  }

  private double share(ImmutableSet<Integer> leaves) {
    return leaves.stream().mapToDouble(rarity::share).sum();
  }
}
