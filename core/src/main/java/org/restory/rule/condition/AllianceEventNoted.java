package org.restory.rule.condition;

import com.google.common.collect.ImmutableSet;
import org.restory.check.Checks;
import org.restory.context.AllianceEvent;
import org.restory.context.Answer;

/**
 * True of something that happened between those in the room.
 *
 * @param kinds what happened; at least one
 * @param by whose act; empty for anyone's
 * @param discussed whether it has been spoken of; empty for either
 */
public record AllianceEventNoted(
    ImmutableSet<AllianceEvent.Kind> kinds,
    ImmutableSet<AllianceEvent.By> by,
    ImmutableSet<Answer> discussed)
    implements Leaf {
  /**
   * Checks that a kind is given.
   *
   * @throws IllegalArgumentException if there is none
   */
  public AllianceEventNoted {
    Checks.notEmpty("kinds of an alliance event", kinds);
  }

  /** The condition on acts of these. */
  public AllianceEventNoted withBy(AllianceEvent.By... by) {
    return new AllianceEventNoted(kinds, ImmutableSet.copyOf(by), discussed);
  }

  /** The condition on what has been spoken of, or not. */
  public AllianceEventNoted withDiscussed(Answer... discussed) {
    return new AllianceEventNoted(kinds, by, ImmutableSet.copyOf(discussed));
  }

  @Override
  public Ground ground() {
    return Ground.EXPERIENCE;
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.alliance(this);
  }
}
