package org.restory.explain;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.restory.context.Circumstance;
import org.restory.model.Id;
import org.restory.model.practice.Aim;
import org.restory.model.practice.Exercise;
import org.restory.report.Withholding;

/** One thing that stands between an exercise and a recommendation. */
public sealed interface Obstacle {
  /**
   * The catalog does not offer it.
   *
   * @param because why
   * @param replacedBy what is offered in its place, if anything
   */
  record NotOffered(String because, Optional<Id<Exercise>> replacedBy) implements Obstacle {}

  /**
   * It is not made for the session.
   *
   * @param kind what does not fit: format, phase or minutes
   * @param stated what was stated
   * @param fitting what would fit: words, or the least number of minutes
   */
  record DoesNotFit(Circumstance.Kind kind, String stated, ImmutableSet<String> fitting)
      implements Obstacle {
    /** Shows which circumstance, and not what it is. */
    @Override
    public String toString() {
      return "DoesNotFit{" + kind + "}";
    }
  }

  /**
   * A rule or a safeguard holds it back.
   *
   * @param withholding the rule with the facts it rests on, whether it is firm, and when it lifts
   */
  record Withheld(Withholding withholding) implements Obstacle {}

  /**
   * Nothing that was stated calls for what it serves.
   *
   * @param aims the aims it serves
   */
  record NotCalledFor(ImmutableSet<Id<Aim>> aims) implements Obstacle {}

  /** While a safety concern is stated, only what would have been offered without it, and gentle work, is offered. */
  record NarrowedByConcern() implements Obstacle {}

  /** Nothing is recommended, since nothing that may be offered seeks change around the person, where a barrier sits beyond them. */
  record ContextUnanswered() implements Obstacle {}

  /**
   * Others come before it, and the list is full.
   *
   * @param place the place it would have, the first being 1
   * @param limit how many of its side of the work are listed
   * @param before those listed that serve an aim it serves too, best first
   */
  record OutRanked(int place, int limit, ImmutableList<Id<Exercise>> before) implements Obstacle {}
}
