package org.restory.model;

import com.google.common.collect.ImmutableSet;

/**
 * Anything a catalog holds under an id: a barrier, an aim, an exercise, a prompt, a reference.
 *
 * @param <T> the concept's own type, which its id carries
 */
public interface Concept<T extends Concept<T>> {
  /** The stable id, unique among concepts of its kind in a catalog. */
  Id<T> id();

  /** The name a person reads; never blank. */
  String name();

  /** The works that the concept rests on; empty where none is cited. */
  ImmutableSet<Id<Reference>> references();

  /** What is said of where this very item comes from; what it leaves unsaid, its pack may say. */
  default Provenance provenance() {
    return Provenance.unstated();
  }

  /** The same item in other words: all that it says to people is asked for, and nothing else changes. */
  T reworded(Rewording words);
}
