package org.restory.rule.condition;

import com.google.common.collect.ImmutableSet;
import org.restory.model.HostAttribute;
import org.restory.model.Id;
import org.restory.rule.Range;

/**
 * True of a host's attribute that is one of some words, or a number in a range.
 *
 * @param attribute the declared attribute
 * @param values the words; empty where a range is meant
 * @param range the range; every number where words are meant
 */
public record AttributeIs(Id<HostAttribute> attribute, ImmutableSet<String> values, Range range)
    implements Leaf {
  @Override
  public Ground ground() {
    return Ground.CIRCUMSTANCE;
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.attribute(this);
  }
}
