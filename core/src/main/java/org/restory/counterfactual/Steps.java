package org.restory.counterfactual;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.restory.model.person.Signal;
import org.restory.rule.condition.AllianceEventNoted;
import org.restory.rule.condition.BarrierExperienced;
import org.restory.rule.condition.ConceptStated;
import org.restory.rule.condition.MeasurementWithin;

/**
 * Steps to take together.
 *
 * @param all the steps
 */
record Steps(ImmutableSet<Step> all) {
  static final Steps NONE = new Steps(ImmutableSet.of());

  static Steps of(Step step) {
    return new Steps(ImmutableSet.of(step));
  }

  int size() {
    return all.size();
  }

  /** How much they suppose that is hard: what happened to a person more than what they show, and what they want not at all. */
  int hardship() {
    return all.stream().mapToInt(Steps::hardship).sum();
  }

  private static int hardship(Step step) {
    if (!(step instanceof Step.Meet meet)) {
      return 0;
    }
    if (meet.leaf() instanceof ConceptStated<?> concept && concept.kind() == Signal.class) {
      return 1;
    }
    return meet.leaf() instanceof BarrierExperienced
            || meet.leaf() instanceof AllianceEventNoted
            || meet.leaf() instanceof MeasurementWithin
        ? 2
        : 0;
  }

  /** These and others; empty where some contradict each other. */
  Optional<Steps> with(Steps others) {
    for (Step step : others.all) {
      for (Step own : all) {
        if (step.contradicts(own)) {
          return Optional.empty();
        }
      }
    }
    if (all.isEmpty() || others.all.isEmpty()) {
      return Optional.of(all.isEmpty() ? others : this);
    }
    return Optional.of(
        new Steps(ImmutableSet.<Step>builder().addAll(all).addAll(others.all).build()));
  }
}
