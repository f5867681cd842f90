package org.restory.account;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.stream.Stream;
import org.restory.catalog.Catalog;
import org.restory.catalog.DataRead;
import org.restory.model.Concept;
import org.restory.model.DataElement;
import org.restory.model.Id;
import org.restory.model.person.AccessNeed;
import org.restory.model.practice.Exercise;
import org.restory.model.practice.Technique;
import org.restory.model.safety.Prerequisite;
import org.restory.model.safety.SafetyConcern;
import org.restory.model.world.Barrier;

/** What every recommendation turns on, whatever the rules: what the engine itself reads. */
final class EngineReads {
  private EngineReads() {}

  static ImmutableSet<DataRead> of(Catalog catalog) {
    return Stream.of(
            levels(catalog), adaptations(catalog), concerns(catalog), prerequisites(catalog))
        .flatMap(reads -> reads)
        .collect(toImmutableSet());
  }

  /** Where a barrier reaches beyond the person, something offered seeks change around them. Which barrier it is, is not read. */
  private static Stream<DataRead> levels(Catalog catalog) {
    return catalog.all(Barrier.class).stream()
        .limit(1)
        .map(barrier -> read(DataElement.SOCIAL_DETERMINANTS, "the level of any barrier"));
  }

  private static Stream<DataRead> adaptations(Catalog catalog) {
    return catalog.all(AccessNeed.class).stream()
        .flatMap(need -> reads(catalog, AccessNeed.class, need.id(), "any access need"));
  }

  private static Stream<DataRead> concerns(Catalog catalog) {
    return catalog.all(SafetyConcern.class).stream()
        .flatMap(
            concern -> reads(catalog, SafetyConcern.class, concern.id(), "any safety concern"));
  }

  private static Stream<DataRead> prerequisites(Catalog catalog) {
    return Stream.concat(
            catalog.offered(Exercise.class).stream().map(Exercise::prerequisites),
            catalog.offered(Technique.class).stream().map(Technique::prerequisites))
        .flatMap(ImmutableSet::stream)
        .distinct()
        .flatMap(id -> reads(catalog, Prerequisite.class, id, "prerequisite '" + id + "'"));
  }

  private static <T extends Concept<T>> Stream<DataRead> reads(
      Catalog catalog, Class<T> kind, Id<T> id, String what) {
    return catalog.dataElementsOf(kind, id).stream().map(element -> read(element, what));
  }

  private static DataRead read(DataElement element, String what) {
    return new DataRead(Optional.empty(), Optional.of(element), what);
  }
}
