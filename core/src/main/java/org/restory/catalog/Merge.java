package org.restory.catalog;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.restory.check.Kinds;
import org.restory.model.Concept;
import org.restory.model.Id;

/** The concepts of several packs side by side. Two of one kind under one id are a problem that names both places. */
final class Merge {
  private final Map<Class<?>, Map<Id<?>, Concept<?>>> concepts =
      new TreeMap<>(Comparator.comparing(Class::getName));
  private final Origins origins = new Origins();
  private final List<Problem> problems = new ArrayList<>();

  private Merge() {}

  static Merge of(ImmutableList<Pack> packs) {
    Merge merge = new Merge();
    for (Pack pack : packs) {
      pack.concepts().forEach(concept -> merge.add(pack, concept));
    }
    return merge;
  }

  private void add(Pack pack, Concept<?> concept) {
    Class<?> kind = kindOf(concept);
    Concept<?> earlier = concepts
        .computeIfAbsent(kind, k -> new TreeMap<>(Comparator.comparing(Id::value)))
        .putIfAbsent(concept.id(), concept);
    if (earlier == null) {
      origins.put(concept, pack);
      return;
    }
    Pack first = origins.packOf(earlier).orElse(pack);
    String where =
        first.places().of(kind, concept.id()).map(Location::toString).orElse("pack " + first);
    problems.add(Problem.of(Kinds.name(kind) + " '" + concept.id() + "' is defined twice")
        .expecting("one definition; the first is at " + where)
        .located(placeOfSecond(pack, first, kind, concept)));
  }

  private static Optional<Location> placeOfSecond(
      Pack pack, Pack first, Class<?> kind, Concept<?> concept) {
    Optional<Location> place = pack.places().of(kind, concept.id());
    boolean within = first.toString().equals(pack.toString());
    return within ? pack.places().ofSecond(kind, concept.id()).or(() -> place) : place;
  }

  /** The kind a concept is of: its record, or the abstract class that Immutables implements. */
  @SuppressWarnings("unchecked") // both are concepts, since the value is
  static Class<? extends Concept<?>> kindOf(Concept<?> concept) {
    Class<?> type = concept.getClass();
    return (Class<? extends Concept<?>>) (type.isRecord() ? type : type.getSuperclass());
  }

  ImmutableList<Problem> problems() {
    return ImmutableList.sortedCopyOf(problems);
  }

  ImmutableMap<Class<?>, ImmutableSortedMap<Id<?>, Concept<?>>> concepts() {
    ImmutableMap.Builder<Class<?>, ImmutableSortedMap<Id<?>, Concept<?>>> all =
        ImmutableMap.builder();
    concepts.forEach((kind, ofKind) ->
        all.put(kind, ImmutableSortedMap.copyOf(ofKind, Comparator.comparing(Id::value))));
    return all.buildOrThrow();
  }

  Origins origins() {
    return origins;
  }
}
