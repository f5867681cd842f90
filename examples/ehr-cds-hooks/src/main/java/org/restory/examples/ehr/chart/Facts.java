package org.restory.examples.ehr.chart;

import org.restory.context.BarrierExperience;
import org.restory.context.Fact;
import org.restory.context.Source;
import org.restory.context.Stated;
import org.restory.model.Concept;
import org.restory.model.Id;
import org.restory.model.code.Meaning;
import org.restory.model.person.AccessNeed;
import org.restory.model.person.Goal;
import org.restory.model.person.Signal;
import org.restory.model.person.Strength;
import org.restory.model.safety.SafetyConcern;
import org.restory.model.world.Barrier;

/** Makes a fact of what a code means. */
final class Facts {
  private Facts() {}

  /**
   * A fact without words, levels or consents, since a code has none.
   *
   * @throws IllegalArgumentException for an instrument, which needs a score
   */
  static Fact of(Meaning meaning, Source source) {
    String id = meaning.id().value();
    if (meaning.kind() == Barrier.class) {
      return BarrierExperience.builder().barrier(Id.of(id)).source(source).build();
    } else if (meaning.kind() == Strength.class) {
      return stated(Strength.class, id, source);
    } else if (meaning.kind() == Goal.class) {
      return stated(Goal.class, id, source);
    } else if (meaning.kind() == Signal.class) {
      return stated(Signal.class, id, source);
    } else if (meaning.kind() == SafetyConcern.class) {
      return stated(SafetyConcern.class, id, source);
    } else if (meaning.kind() == AccessNeed.class) {
      return stated(AccessNeed.class, id, source);
    }
    throw new IllegalArgumentException(
        "'" + id + "' is no fact by itself; expected another kind than " + meaning.kind());
  }

  private static <T extends Concept<T>> Stated<T> stated(Class<T> kind, String id, Source source) {
    return Stated.<T>builder().kind(kind).concept(Id.of(id)).source(source).build();
  }
}
