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
      if (demand.isOfMany()
          ? !hasOneOf(demand)
          : !demand.allows().test(values.get(demand.trait()))) {
        return false;
      }
    }
    return true;
  }

  private boolean hasOneOf(Demand demand) {
    for (Object value : demand.oneOf()) {
      if (many.containsEntry(demand.trait(), value)) {
        return true;
      }
    }
    return false;
  }

  void in(Session session) {
    form.statement().in(session, values, many, copy);
  }
}
