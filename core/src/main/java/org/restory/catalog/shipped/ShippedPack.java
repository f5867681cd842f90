package org.restory.catalog.shipped;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.restory.catalog.Pack;
import org.restory.catalog.SourceStatement;
import org.restory.model.Concept;

/**
 * A pack of which the build of this library has made a catalog, so that it is known to hold together by itself. Each kind of its
 * concepts is read when it is first asked for.
 */
public interface ShippedPack {
  /** Its name and version, as {@link Pack#toString()} has them. */
  String nameAndVersion();

  /** What it says of itself for those who must account for its use. */
  SourceStatement sourceStatement();

  /** The fingerprint of the catalog that the build has made of it. */
  String fingerprint();

  /** The kinds of concept that it has. */
  ImmutableSet<Class<? extends Concept<?>>> kinds();

  /** All concepts of a kind, by id; none if it has none of that kind. */
  ImmutableList<Concept<?>> ofKind(Class<?> kind);

  /** The whole pack. */
  Pack pack();
}
