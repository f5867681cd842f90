package org.restory.catalog;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.restory.model.Concept;
import org.restory.model.Id;
import org.restory.model.person.Identity;
import org.restory.model.world.Barrier;

/** Which barriers and identities stand below which. */
final class Taxonomy {
  private final ImmutableMap<Class<?>, ImmutableSetMultimap<Id<?>, Id<?>>> children;

  private Taxonomy(ImmutableMap<Class<?>, ImmutableSetMultimap<Id<?>, Id<?>>> children) {
    this.children = children;
  }

  static Taxonomy of(Catalog catalog) {
    return new Taxonomy(ImmutableMap.of(
        Barrier.class, children(catalog.all(Barrier.class), Barrier::parent),
        Identity.class, children(catalog.all(Identity.class), Identity::parent)));
  }

  private static <T extends Concept<T>> ImmutableSetMultimap<Id<?>, Id<?>> children(
      Iterable<T> concepts, Function<T, Optional<Id<T>>> parent) {
    ImmutableSetMultimap.Builder<Id<?>, Id<?>> children = ImmutableSetMultimap.builder();
    for (T concept : concepts) {
      parent.apply(concept).ifPresent(above -> children.put(above, concept.id()));
    }
    return children.build();
  }

  @SuppressWarnings("unchecked") // the children of a kind's id are of that kind
  <T extends Concept<T>> ImmutableSet<Id<T>> withNarrower(Class<T> kind, Id<T> id) {
    ImmutableSetMultimap<Id<?>, Id<?>> below =
        children.getOrDefault(kind, ImmutableSetMultimap.of());
    Set<Id<T>> found = new LinkedHashSet<>();
    Deque<Id<T>> open = new ArrayDeque<>();
    open.add(id);
    while (!open.isEmpty()) {
      Id<T> next = open.remove();
      if (found.add(next)) {
        below.get(next).forEach(child -> open.add((Id<T>) child));
      }
    }
    return ImmutableSet.copyOf(found);
  }

  /** Whether a concept stands, directly or not, below itself. */
  <T extends Concept<T>> boolean isCircular(Class<T> kind, Id<T> id) {
    return children.getOrDefault(kind, ImmutableSetMultimap.of()).get(id).stream()
        .anyMatch(child -> withNarrower(kind, Id.<T>of(child.value())).contains(id));
  }
}
