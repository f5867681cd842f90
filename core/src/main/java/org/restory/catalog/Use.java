package org.restory.catalog;

import org.restory.check.Kinds;
import org.restory.model.Concept;
import org.restory.model.Id;

/**
 * An id that something names.
 *
 * @param kind the kind of concept that the id is meant to name
 * @param id the id
 */
record Use(Class<? extends Concept<?>> kind, Id<?> id) {
  static <T extends Concept<T>> Use of(Class<T> kind, Id<T> id) {
    return new Use(kind, id);
  }

  /** The id by which a concept is named. */
  static Use of(Concept<?> concept) {
    return new Use(Merge.kindOf(concept), concept.id());
  }

  /** What kind of thing it names, and the id. */
  String name() {
    return Kinds.name(kind) + " '" + id + "'";
  }
}
