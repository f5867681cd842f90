package org.restory.rule.condition;

import com.google.common.collect.ImmutableSet;
import org.restory.context.Circumstance;

/**
 * True of a circumstance that is one of some words, such as a phase.
 *
 * @param kind which circumstance
 * @param values the words, such as {@code exploring}
 */
public record CircumstanceIs(Circumstance.Kind kind, ImmutableSet<String> values) implements Leaf {
  @Override
  public Ground ground() {
    return Ground.CIRCUMSTANCE;
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.circumstance(this);
  }
}
