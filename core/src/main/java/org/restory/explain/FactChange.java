package org.restory.explain;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.restory.context.Fact;
import org.restory.rule.condition.Leaf;

/**
 * One thing that would have to be otherwise: a fact more, a fact less, or one in the place of another. It tells what a recommendation
 * turns on. It is no advice to state what is not so.
 *
 * @param unsaid the fact that would not be stated; empty where one more would be
 * @param said the fact that would be stated, as an example; empty where one less would be
 * @param meets what rules ask for and the fact said would meet, which any fact that meets it would do as well; may be empty
 */
public record FactChange(Optional<Fact> unsaid, Optional<Fact> said, ImmutableSet<Leaf> meets) {

  /** Shows no fact. */
  @Override
  public String toString() {
    return "FactChange{private}";
  }
}
