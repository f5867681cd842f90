package org.restory.examples.ehr.crosswalk;

import java.util.Optional;
import org.restory.catalog.Catalog;
import org.restory.model.Concept;
import org.restory.model.Described;
import org.restory.model.Id;
import org.restory.model.Sensitivity;
import org.restory.model.code.Meaning;
import org.restory.model.world.Barrier;

/** Which concepts tell of immigration or criminal-legal matters: those that say so, and barriers below such a barrier. */
final class LegalConcepts {
  private final Catalog catalog;

  LegalConcepts(Catalog catalog) {
    this.catalog = catalog;
  }

  boolean includes(Meaning meaning) {
    if (meaning.kind() == Barrier.class) {
      return includesBarrier(Id.of(meaning.id().value()));
    }
    return concept(meaning).filter(LegalConcepts::saysSo).isPresent();
  }

  private boolean includesBarrier(Id<Barrier> id) {
    Optional<Barrier> barrier = catalog.find(Barrier.class, id);
    return barrier.filter(LegalConcepts::saysSo).isPresent()
        || barrier.flatMap(Barrier::parent).filter(this::includesBarrier).isPresent();
  }

  private static boolean saysSo(Concept<?> concept) {
    return concept instanceof Described<?> described
        && described.about().sensitivity() == Sensitivity.LEGAL;
  }

  // The kind of a meaning and its id go together; the types can't say so.
  @SuppressWarnings({"unchecked", "rawtypes"})
  private Optional<Concept<?>> concept(Meaning meaning) {
    return catalog.find((Class) meaning.kind(), (Id) meaning.id());
  }
}
