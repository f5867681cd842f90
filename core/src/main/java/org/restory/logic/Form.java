package org.restory.logic;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.function.ToIntFunction;

/**
 * A form that a fact may take.
 *
 * @param name its name, by which forms are told apart
 * @param domains the values that each single-valued trait may have, the plainest first
 * @param worded whether facts that are alike can differ in their words, so that there may be any number
 * @param cost how many stated facts it stands for
 * @param statement how such a fact is stated
 */
record Form(
    String name,
    ImmutableMap<String, Domain> domains,
    boolean worded,
    ToIntFunction<Values> cost,
    Statement statement) {

  /** The form of one fact that has no words. */
  Form(String name, ImmutableMap<String, Domain> domains, Statement statement) {
    this(name, domains, false, values -> 1, statement);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Form that && name.equals(that.name);
  }

  @Override
  public int hashCode() {
    return name.hashCode();
  }

  /** The values of a single-valued trait: enough that each way to meet or miss all that is asked of it is among them. */
  interface Domain {
    /** Values that stand for all, given the cuts that were asked for. */
    ImmutableList<?> values(ImmutableList<Object> cuts);

    /** Values that are known beforehand. */
    static Domain of(Iterable<?> values) {
      ImmutableList<Object> all = ImmutableList.copyOf(values);
      return cuts -> all;
    }
  }

  /** States a fact in a session. */
  interface Statement {
    /** Adds the fact of these values; a copy differs from others in its words. */
    void in(Session session, Values values, ImmutableSetMultimap<String, Object> many, int copy);
  }
}
