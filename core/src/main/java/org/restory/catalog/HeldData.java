package org.restory.catalog;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.restory.model.Concept;
import org.restory.model.DataElement;
import org.restory.model.HostAttribute;
import org.restory.model.Id;
import org.restory.model.person.AccessNeed;
import org.restory.model.person.Identity;
import org.restory.model.person.IdentityDimension;
import org.restory.model.safety.Instrument;
import org.restory.model.safety.SafetyConcern;
import org.restory.model.world.Barrier;

/**
 * Which kinds of data about a person a fact that names a concept holds. When in doubt it holds one: what stands above a concept in its
 * taxonomy says it for all below, and a condition on what stands above is met by all below.
 */
final class HeldData {
  private static final ImmutableMap<Class<?>, ImmutableSet<DataElement>> BY_KIND = ImmutableMap.of(
      Barrier.class, ImmutableSet.of(DataElement.SOCIAL_DETERMINANTS),
      Instrument.class, ImmutableSet.of(DataElement.HEALTH_STATUS),
      AccessNeed.class, ImmutableSet.of(DataElement.HEALTH_STATUS),
      // A concern may be stated with the barrier it comes from.
      SafetyConcern.class,
          ImmutableSet.of(DataElement.SOCIAL_DETERMINANTS, DataElement.HEALTH_STATUS));

  private final Contents contents;
  private final ImmutableMap<Use, ImmutableSet<DataElement>> said;
  private final Taxonomy taxonomy;

  private HeldData(Contents contents) {
    this.contents = contents;
    this.said = contents.origins().held();
    this.taxonomy = Taxonomy.of(all(Barrier.class), all(Identity.class));
  }

  /** Of concepts by kind and id, with what any layer has said of each. */
  static HeldData of(Contents contents) {
    return new HeldData(contents);
  }

  /** What a fact holds that names the concept, or one below it. */
  <T extends Concept<T>> ImmutableSet<DataElement> of(Class<T> kind, Id<T> id) {
    Set<DataElement> held = EnumSet.noneOf(DataElement.class);
    taxonomy.above(kind, id).forEach(above -> held.addAll(said(kind, above)));
    taxonomy.withNarrower(kind, id).forEach(below -> {
      held.addAll(said(kind, below));
      if (ofKind(kind).get(below) instanceof Identity identity) {
        held.addAll(of(IdentityDimension.class, identity.dimension()));
      }
    });
    if (kind == IdentityDimension.class) {
      // A side of identity may be told by any of its concepts.
      all(Identity.class).stream()
          .filter(identity -> identity.dimension().equals(id))
          .forEach(identity -> held.addAll(said(Identity.class, identity.id())));
    }
    held.addAll(byKind(kind));
    return Sets.immutableEnumSet(held);
  }

  /** The same, where the compiler does not know the kind. */
  @SuppressWarnings("unchecked") // an id in a use is of its kind
  <T extends Concept<T>> ImmutableSet<DataElement> of(Use use) {
    return of((Class<T>) use.kind(), (Id<T>) use.id());
  }

  /** What facts of a kind hold, whichever concept they name. */
  ImmutableSet<DataElement> ofAny(Class<? extends Concept<?>> kind) {
    Set<DataElement> held = EnumSet.noneOf(DataElement.class);
    ofKind(kind).keySet().forEach(id -> held.addAll(said(kind, id)));
    if (kind == IdentityDimension.class) {
      held.addAll(ofAny(Identity.class));
    }
    held.addAll(byKind(kind));
    return Sets.immutableEnumSet(held);
  }

  /** Whether a host's attribute says what it holds, be it none of these. */
  boolean says(Id<HostAttribute> attribute) {
    return said.containsKey(Use.of(HostAttribute.class, attribute));
  }

  private static ImmutableSet<DataElement> byKind(Class<?> kind) {
    return BY_KIND.getOrDefault(kind, ImmutableSet.of());
  }

  private ImmutableSet<DataElement> said(Class<? extends Concept<?>> kind, Id<?> id) {
    return said.getOrDefault(new Use(kind, id), ImmutableSet.of());
  }

  private <T extends Concept<T>> ImmutableList<T> all(Class<T> kind) {
    return ofKind(kind).values().stream().map(kind::cast).collect(toImmutableList());
  }

  private Map<Id<?>, Concept<?>> ofKind(Class<?> kind) {
    return contents.ofKind(kind);
  }
}
