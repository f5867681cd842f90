package org.restory.rule.condition;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSet;
import org.restory.check.Checks;
import org.restory.check.Words;
import org.restory.context.Circumstance;

/**
 * True of a circumstance that is one of some words, such as a phase.
 *
 * @param kind which circumstance
 * @param values the words, such as {@code exploring}
 */
public record CircumstanceIs(Circumstance.Kind kind, ImmutableSet<String> values) implements Leaf {
  /**
   * Checks the words.
   *
   * @throws IllegalArgumentException if there is none, or one that the circumstance never has
   */
  public CircumstanceIs {
    Checks.notEmpty("values of '" + Words.of(kind) + "'", values);
    values.forEach(value -> checkArgument(
        kind.words().contains(value),
        "'%s' is no word for '%s'; expected one of %s",
        value,
        Words.of(kind),
        kind.words()));
  }

  @Override
  public Ground ground() {
    return Ground.CIRCUMSTANCE;
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.circumstance(this);
  }
}
