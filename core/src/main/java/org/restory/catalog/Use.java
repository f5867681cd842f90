package org.restory.catalog;

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
}
