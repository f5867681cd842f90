package org.restory.catalog;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.restory.model.Concept;
import org.restory.model.Id;
import org.restory.model.Provenance.Withdrawal;

/** What a catalog holds: its concepts by kind and id, and where each comes from. */
interface Contents {
  /** The kinds of which there is a concept, in the order of their names. */
  Collection<Class<?>> kinds();

  /** The concepts of a kind, by id. */
  ImmutableMap<Id<?>, Concept<?>> ofKind(Class<?> kind);

  Origins origins();

  /** Why a concept is no longer offered, by its own word or that of a later pack. */
  Optional<Withdrawal> withdrawalOf(Concept<?> concept);

  /** Of packs laid over each other; each kind is given in the order of ids. */
  static Contents merged(
      Map<Class<?>, ? extends Map<Id<?>, Concept<?>>> concepts, Origins origins) {
    ImmutableMap.Builder<Class<?>, ImmutableMap<Id<?>, Concept<?>>> all = ImmutableMap.builder();
    concepts.forEach((kind, ofKind) -> all.put(kind, ImmutableMap.copyOf(ofKind)));
    return new Merged(all.buildOrThrow(), origins);
  }

  /** Concepts that are all there. */
  record Merged(ImmutableMap<Class<?>, ImmutableMap<Id<?>, Concept<?>>> concepts, Origins origins)
      implements Contents {
    @Override
    public ImmutableList<Class<?>> kinds() {
      return concepts.keySet().asList();
    }

    @Override
    public ImmutableMap<Id<?>, Concept<?>> ofKind(Class<?> kind) {
      return concepts.getOrDefault(kind, ImmutableMap.of());
    }

    @Override
    public Optional<Withdrawal> withdrawalOf(Concept<?> concept) {
      return origins.withdrawalOf(concept);
    }
  }
}
