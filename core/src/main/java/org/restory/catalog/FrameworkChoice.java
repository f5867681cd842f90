package org.restory.catalog;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import java.util.Optional;
import org.restory.model.Id;
import org.restory.model.practice.Framework;

/**
 * Which frameworks a host keeps.
 *
 * @param kept those alone, where a host names them
 * @param without those it leaves out
 */
record FrameworkChoice(
    Optional<ImmutableSet<Id<Framework>>> kept, ImmutableSet<Id<Framework>> without) {
  static FrameworkChoice all() {
    return new FrameworkChoice(Optional.empty(), ImmutableSet.of());
  }

  FrameworkChoice without(Id<Framework> framework) {
    return new FrameworkChoice(
        kept,
        ImmutableSet.<Id<Framework>>builder().addAll(without).add(framework).build());
  }

  FrameworkChoice only(Iterable<Id<Framework>> frameworks) {
    return new FrameworkChoice(Optional.of(ImmutableSet.copyOf(frameworks)), without);
  }

  /** The frameworks among these that are left out. */
  ImmutableSet<Id<Framework>> leftOut(Collection<Framework> all) {
    return all.stream()
        .map(Framework::id)
        .filter(id -> without.contains(id) || kept.stream().anyMatch(ids -> !ids.contains(id)))
        .collect(toImmutableSet());
  }

  /** Frameworks that it names and a catalog does not have. */
  ImmutableList<Problem> problems(Catalog catalog) {
    return ImmutableSet.<Id<Framework>>builder()
        .addAll(without)
        .addAll(kept.orElse(ImmutableSet.of()))
        .build()
        .stream()
        .map(id -> Use.of(Framework.class, id))
        .filter(use -> !catalog.knows(use))
        .map(catalog::unknown)
        .collect(toImmutableList());
  }
}
