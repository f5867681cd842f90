package org.restory.catalog;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.restory.model.Concept;
import org.restory.model.Provenance;

/** Which pack each concept came from, with what that pack says of all it holds. */
final class Origins {
  private final Map<Use, Pack> packs = new HashMap<>();

  void put(Concept<?> concept, Pack pack) {
    packs.put(key(concept), pack);
  }

  Optional<Pack> packOf(Concept<?> concept) {
    return Optional.ofNullable(packs.get(key(concept)));
  }

  /** Where a concept stands. */
  Optional<Location> placeOf(Concept<?> concept) {
    return packOf(concept).flatMap(pack -> pack.places().of(Merge.kindOf(concept), concept.id()));
  }

  /** Where a concept names an id. */
  Optional<Location> placeOf(Concept<?> concept, Use use) {
    return packOf(concept)
        .flatMap(
            pack -> pack.places().ofUse(Merge.kindOf(concept), concept.id(), use.kind(), use.id()));
  }

  /** What the concept says of itself, and its pack of all it holds. */
  Provenance provenanceOf(Concept<?> concept) {
    return packOf(concept)
        .map(pack -> concept
            .provenance()
            .over(pack.provenance())
            .over(Provenance.builder().version(pack.version()).build()))
        .orElseGet(concept::provenance);
  }

  private static Use key(Concept<?> concept) {
    return new Use(Merge.kindOf(concept), concept.id());
  }
}
