package org.restory.catalog;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.Maps;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.restory.check.Limits;
import org.restory.model.Concept;
import org.restory.model.Id;
import org.restory.model.person.Identity;
import org.restory.model.world.Barrier;

/** Which barriers and identities stand below which. */
final class Taxonomy {
  private final ImmutableMap<Class<?>, ImmutableSetMultimap<Id<?>, Id<?>>> children;
  private final ImmutableMap<Class<?>, ImmutableSetMultimap<Id<?>, Id<?>>> parents;

  private Taxonomy(ImmutableMap<Class<?>, ImmutableSetMultimap<Id<?>, Id<?>>> children) {
    this.children = children;
    this.parents = ImmutableMap.copyOf(
        Maps.transformValues(children, below -> ImmutableSetMultimap.copyOf(below.inverse())));
  }

  static Taxonomy of(Collection<Barrier> barriers, Collection<Identity> identities) {
    return new Taxonomy(ImmutableMap.of(
        Barrier.class, children(barriers, Barrier::parent),
        Identity.class, children(identities, Identity::parent)));
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

  /** Whether a concept stands, directly or not, below itself, as far as {@link #isTooDeep} goes. */
  <T extends Concept<T>> boolean isCircular(Class<T> kind, Id<T> id) {
    return above(kind, id).anyMatch(id::equals);
  }

  /** Whether more stand above a concept than is sound. */
  <T extends Concept<T>> boolean isTooDeep(Class<T> kind, Id<T> id) {
    return above(kind, id).count() > Limits.TAXONOMY_DEPTH;
  }

  /** Those above a concept, nearest first, as far as {@link #isTooDeep} goes. */
  Stream<Id<?>> above(Class<?> kind, Id<?> id) {
    ImmutableSetMultimap<Id<?>, Id<?>> above =
        parents.getOrDefault(kind, ImmutableSetMultimap.of());
    return Stream.<Optional<Id<?>>>iterate(
            parent(above, id), Optional::isPresent, each -> parent(above, each.orElseThrow()))
        .limit(Limits.TAXONOMY_DEPTH + 1L)
        .flatMap(Optional::stream);
  }

  private static Optional<Id<?>> parent(ImmutableSetMultimap<Id<?>, Id<?>> above, Id<?> id) {
    return above.get(id).stream().<Id<?>>map(each -> each).findFirst();
  }
}
