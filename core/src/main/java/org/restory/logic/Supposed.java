package org.restory.logic;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSetMultimap;

/**
 * A fact, made up.
 *
 * @param form its form
 * @param values its single-valued traits
 * @param many its many-valued traits
 * @param copy how many facts with the same values come before it
 */
record Supposed(Form form, Values values, ImmutableSetMultimap<String, Object> many, int copy) {
  /** Whether it fits a leaf. */
  boolean fits(Reading leaf) {
    ImmutableList<Demand> demands = leaf.forms().get(form);
    if (demands == null) {
      return false;
    }
    for (Demand demand : demands) {
      boolean met = demand.isOfMany()
          ? demand.oneOf().stream().anyMatch(value -> many.containsEntry(demand.trait(), value))
          : demand.allows().test(values.get(demand.trait()));
      if (!met) {
        return false;
      }
    }
    return true;
  }

  void in(Session session) {
    form.statement().in(session, values, many, copy);
  }
}
