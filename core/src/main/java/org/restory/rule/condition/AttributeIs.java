package org.restory.rule.condition;

import static com.google.common.base.Preconditions.checkArgument;

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
  /**
   * Checks that words or a range are given, and that no word reads as a range.
   *
   * @throws IllegalArgumentException if both are given, or neither, or a word would be read as something else
   */
  public AttributeIs {
    checkArgument(
        values.isEmpty() != range.isAny(),
        "condition on attribute '%s' has %s; expected words or a range, and not both",
        attribute,
        values.isEmpty() ? "neither words nor a range" : "words and a range");
    values.forEach(value -> checkArgument(
        !value.isBlank() && Range.parse(value).isEmpty(),
        "'%s' is no word for attribute '%s'",
        value,
        attribute));
  }

  @Override
  public Ground ground() {
    return Ground.CIRCUMSTANCE;
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.attribute(this);
  }
}
