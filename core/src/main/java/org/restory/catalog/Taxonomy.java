package org.restory.catalog;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.restory.check.Limits;
import org.restory.model.Concept;
import org.restory.model.Id;
import org.restory.model.person.Identity;
import org.restory.model.world.Barrier;

/** Which barriers and identities stand below which. */
final class Taxonomy {
  private final ImmutableMap<Class<?>, Map<Id<?>, Id<?>>> parents;
  private final ImmutableMap<Class<?>, Map<Id<?>, List<Id<?>>>> children;

  private Taxonomy(Map<Id<?>, Id<?>> barriers, Map<Id<?>, Id<?>> identities) {
    this.parents = ImmutableMap.of(Barrier.class, barriers, Identity.class, identities);
    this.children =
        ImmutableMap.of(Barrier.class, inverse(barriers), Identity.class, inverse(identities));
  }

  static Taxonomy of(Collection<Barrier> barriers, Collection<Identity> identities) {
    Map<Id<?>, Id<?>> aboveBarriers = new LinkedHashMap<>();
    for (Barrier barrier : barriers) {
      barrier.parent().ifPresent(above -> aboveBarriers.put(barrier.id(), above));
    }
    Map<Id<?>, Id<?>> aboveIdentities = new LinkedHashMap<>();
    for (Identity identity : identities) {
      identity.parent().ifPresent(above -> aboveIdentities.put(identity.id(), above));
    }
    return new Taxonomy(aboveBarriers, aboveIdentities);
  }

  private static Map<Id<?>, List<Id<?>>> inverse(Map<Id<?>, Id<?>> parents) {
    Map<Id<?>, List<Id<?>>> children = new LinkedHashMap<>();
    parents.forEach((child, above) ->
        children.computeIfAbsent(above, each -> new ArrayList<>()).add(child));
    return children;
  }

  @SuppressWarnings("unchecked") // the children of a kind's id are of that kind
  <T extends Concept<T>> ImmutableSet<Id<T>> withNarrower(Class<T> kind, Id<T> id) {
    Map<Id<?>, List<Id<?>>> below = children.getOrDefault(kind, ImmutableMap.of());
    Set<Id<T>> found = new LinkedHashSet<>();
    Deque<Id<T>> open = new ArrayDeque<>();
    open.add(id);
    while (!open.isEmpty()) {
      Id<T> next = open.remove();
      if (found.add(next)) {
        for (Id<?> child : below.getOrDefault(next, ImmutableList.of())) {
          open.add((Id<T>) child);
        }
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
    Map<Id<?>, Id<?>> above = parents.getOrDefault(kind, ImmutableMap.of());
    return Stream.<Id<?>>iterate(id, above::containsKey, each -> requireNonNull(above.get(each)))
        .<Id<?>>map(each -> requireNonNull(above.get(each)))
        .limit(Limits.TAXONOMY_DEPTH + 1L);
  }
}
