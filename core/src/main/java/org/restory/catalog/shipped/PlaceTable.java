package org.restory.catalog.shipped;

import org.restory.catalog.Location;

/** Takes places one by one, as {@link org.restory.catalog.Places} knows them. */
public interface PlaceTable {
  /**
   * Takes one place.
   *
   * @param kind the kind of what is there
   * @param concept its id, or what the manifest says
   * @param usedKind the kind of what it names there, or a sign for what else stands there
   * @param used the id of that, or more of the sign
   * @param at the place
   */
  void place(Class<?> kind, String concept, Class<?> usedKind, String used, Location at);
}
