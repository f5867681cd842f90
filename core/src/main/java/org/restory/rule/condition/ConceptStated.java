package org.restory.rule.condition;

import java.util.Optional;
import org.restory.model.Concept;
import org.restory.model.Id;
import org.restory.model.person.Goal;
import org.restory.model.person.Signal;
import org.restory.model.safety.SafetyConcern;

/**
 * True of a stated goal, strength, signal, safety concern or access need.
 *
 * @param kind the kind of concept
 * @param concept the concept; empty for any of the kind
 * @param <T> the kind of concept
 */
public record ConceptStated<T extends Concept<T>>(Class<T> kind, Optional<Id<T>> concept)
    implements Leaf {
  /** True of one stated concept. */
  public static <T extends Concept<T>> ConceptStated<T> of(Class<T> kind, Id<T> concept) {
    return new ConceptStated<>(kind, Optional.of(concept));
  }

  /** True of any stated concept of a kind. */
  public static <T extends Concept<T>> ConceptStated<T> any(Class<T> kind) {
    return new ConceptStated<>(kind, Optional.empty());
  }

  @Override
  public Ground ground() {
    if (kind == SafetyConcern.class) {
      return Ground.SAFETY;
    }
    return kind == Goal.class || kind == Signal.class ? Ground.EXPERIENCE : Ground.CIRCUMSTANCE;
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.concept(this);
  }
}
