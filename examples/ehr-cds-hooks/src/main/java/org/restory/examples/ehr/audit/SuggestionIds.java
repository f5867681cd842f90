package org.restory.examples.ehr.audit;

import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.UUID;
import org.restory.model.Id;
import org.restory.model.practice.Exercise;

/**
 * Ids of the suggestions on cards. They are derived, so that none is stored: an exercise that was shown may rest on a fact that may not
 * persist, and then no trace of it is left.
 */
public final class SuggestionIds {
  private static final long VERSION_8 = 0x8000L;
  private static final long VARIANT = 0x8000000000000000L;

  private final SubKey key;

  SuggestionIds(SubKey key) {
    this.key = key;
  }

  /** The id of the suggestion of an exercise on a card, as a UUID of version 8 (RFC 9562 §5.8). */
  public UUID of(UUID card, Id<Exercise> exercise) {
    ByteBuffer digest =
        ByteBuffer.wrap(key.digest(card.toString(), exercise.value()).asBytes());
    return new UUID(
        (digest.getLong() & ~0xF000L) | VERSION_8,
        (digest.getLong() & ~0xC000000000000000L) | VARIANT);
  }

  /** Which of some exercises a suggestion on a card was; empty if it was none of them. */
  Optional<Id<Exercise>> resolve(UUID card, UUID suggestion, Iterable<Id<Exercise>> exercises) {
    for (Id<Exercise> exercise : exercises) {
      if (of(card, exercise).equals(suggestion)) {
        return Optional.of(exercise);
      }
    }
    return Optional.empty();
  }
}
