package org.restory.model;

import com.google.common.collect.ImmutableSet;

/**
 * A concept whose name, meaning, codings and references are held in one {@link About}.
 *
 * @param <T> the concept's own type
 */
public interface Described<T extends Described<T>> extends Concept<T> {
  /** What the concept is called and means. */
  About about();

  @Override
  default String name() {
    return about().name();
  }

  @Override
  default ImmutableSet<Id<Reference>> references() {
    return about().references();
  }

  @Override
  default Provenance provenance() {
    return about().provenance();
  }
}
