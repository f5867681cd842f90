package org.restory.catalog;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableSet;
import java.util.stream.Stream;
import org.restory.model.Concept;
import org.restory.model.Id;
import org.restory.model.practice.Exercise;
import org.restory.model.practice.Framework;
import org.restory.model.practice.Technique;

/** What a host leaves out of a catalog: frameworks, the techniques that belong to no other, and the exercises of those. */
final class LeftOut {
  private final ImmutableSet<Use> items;

  private LeftOut(ImmutableSet<Use> items) {
    this.items = items;
  }

  static LeftOut nothing() {
    return new LeftOut(ImmutableSet.of());
  }

  static LeftOut of(Catalog catalog, ImmutableSet<Id<Framework>> frameworks) {
    ImmutableSet<Id<Technique>> techniques = catalog.all(Technique.class).stream()
        .filter(technique ->
            !technique.frameworks().isEmpty() && frameworks.containsAll(technique.frameworks()))
        .map(Technique::id)
        .collect(toImmutableSet());
    return new LeftOut(Stream.of(
            frameworks.stream().map(id -> Use.of(Framework.class, id)),
            techniques.stream().map(id -> Use.of(Technique.class, id)),
            catalog.all(Exercise.class).stream()
                .filter(exercise -> techniques.contains(exercise.technique()))
                .map(exercise -> Use.of(Exercise.class, exercise.id())))
        .flatMap(uses -> uses)
        .collect(toImmutableSet()));
  }

  boolean holds(Concept<?> concept) {
    return items.contains(Use.of(concept));
  }

  /** Each item in words, for a digest. */
  Stream<String> texts() {
    return items.stream().map(item -> "left out: " + item);
  }
}
