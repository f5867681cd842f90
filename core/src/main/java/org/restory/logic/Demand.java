package org.restory.logic;

import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableList;
import java.util.function.Predicate;

/**
 * What a leaf asks of one trait of one fact.
 *
 * @param trait the trait
 * @param allows the values that fit
 * @param oneOf for a trait that holds several values, those of which one must be there; empty for a trait that holds one
 * @param cut where it divides the values of the trait, for a trait whose values are made out of what is asked of it
 */
record Demand(
    String trait,
    Predicate<Object> allows,
    ImmutableList<Object> oneOf,
    ImmutableList<Object> cut) {
  /** The trait's one value must fit. */
  static Demand that(String trait, Predicate<Object> allows) {
    return new Demand(trait, allows, ImmutableList.of(), ImmutableList.of());
  }

  /** The trait's one value must fit, and the trait must have values on either side of the cut. */
  static Demand cutting(String trait, Object cut, Predicate<Object> allows) {
    return new Demand(trait, allows, ImmutableList.of(), ImmutableList.of(cut));
  }

  /** The trait must hold one of the values, among others. */
  static Demand oneOf(String trait, ImmutableCollection<?> values) {
    return new Demand(trait, values::contains, ImmutableList.copyOf(values), ImmutableList.of());
  }

  boolean isOfMany() {
    return !oneOf.isEmpty();
  }
}
