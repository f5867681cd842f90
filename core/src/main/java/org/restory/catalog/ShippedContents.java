package org.restory.catalog;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.restory.catalog.shipped.ShippedPack;
import org.restory.model.Concept;
import org.restory.model.Id;
import org.restory.model.Provenance.Withdrawal;

/** What a shipped pack holds, each kind read when it is first asked for: a first answer needs less than half of all. */
final class ShippedContents implements Contents {
  private final ImmutableMap<Class<?>, Supplier<ImmutableMap<Id<?>, Concept<?>>>> concepts;
  private final Supplier<Origins> origins;

  ShippedContents(ShippedPack pack) {
    ImmutableMap.Builder<Class<?>, Supplier<ImmutableMap<Id<?>, Concept<?>>>> all =
        ImmutableMap.builder();
    for (Class<?> kind : pack.kinds()) {
      all.put(kind, Suppliers.memoize(() -> byId(pack.ofKind(kind))));
    }
    this.concepts = all.buildOrThrow();
    this.origins = Suppliers.memoize(
        () -> Merge.of(ImmutableList.of(pack.pack()), Optional.empty()).origins());
  }

  private static ImmutableMap<Id<?>, Concept<?>> byId(ImmutableList<Concept<?>> concepts) {
    Map<Id<?>, Concept<?>> byId = new TreeMap<>();
    for (Concept<?> concept : concepts) {
      byId.put(concept.id(), concept);
    }
    return ImmutableMap.copyOf(byId);
  }

  @Override
  public ImmutableSet<Class<?>> kinds() {
    return concepts.keySet();
  }

  @Override
  public ImmutableMap<Id<?>, Concept<?>> ofKind(Class<?> kind) {
    Supplier<ImmutableMap<Id<?>, Concept<?>>> ofKind = concepts.get(kind);
    return ofKind == null ? ImmutableMap.of() : ofKind.get();
  }

  @Override
  public Origins origins() {
    return origins.get();
  }

  /** Nothing is laid over the pack, so that a concept's own word is the last. */
  @Override
  public Optional<Withdrawal> withdrawalOf(Concept<?> concept) {
    return concept.provenance().withdrawn();
  }
}
