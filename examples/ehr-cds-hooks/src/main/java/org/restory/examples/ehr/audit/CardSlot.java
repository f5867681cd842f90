package org.restory.examples.ehr.audit;

import com.google.common.collect.ImmutableList;
import java.util.UUID;
import java.util.stream.Stream;
import org.restory.model.Id;
import org.restory.model.practice.Exercise;

/**
 * A card that may be shown. Each record has three of them, whatever number is shown: the number would tell of a notice that rests on
 * a fact which may not persist.
 *
 * @param card the id of the card
 * @param exercises what it suggests; empty where the card is not shown
 */
public record CardSlot(UUID card, ImmutableList<Id<Exercise>> exercises) {
  static final int EACH = 3;

  /** Three with new random ids, that show nothing yet. */
  public static ImmutableList<CardSlot> three() {
    return Stream.generate(UUID::randomUUID)
        .limit(EACH)
        .map(card -> new CardSlot(card, ImmutableList.of()))
        .collect(ImmutableList.toImmutableList());
  }

  /** The same card, with what it suggests. */
  public CardSlot suggesting(Iterable<Id<Exercise>> suggested) {
    return new CardSlot(card, ImmutableList.copyOf(suggested));
  }

  /** Shows nothing that was suggested. */
  @Override
  public String toString() {
    return "CardSlot{" + card + "}";
  }
}
