package org.restory.examples.ehr.audit;

import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** What a clinician did with a card, as an EHR delivers it (CDS Hooks 2.0, Feedback). */
public sealed interface CardFeedback {
  /** The id of the card. */
  UUID card();

  /** Who did it, as a reference that only the EHR can resolve. */
  Optional<String> by();

  /** When. */
  Instant at();

  /**
   * Suggestions of the card were taken up.
   *
   * @param card the id of the card
   * @param suggestions the ids of the suggestions
   * @param by who did it
   * @param at when
   */
  record Accepted(UUID card, ImmutableSet<UUID> suggestions, Optional<String> by, Instant at)
      implements CardFeedback {
    /** Takes the feedback as it is, with a reference that can be stored. */
    public Accepted {
      by = StoredText.of(by, StoredText.REFERENCE);
    }
  }

  /**
   * The card was seen, and all that it suggests was passed over.
   *
   * @param card the id of the card
   * @param reason why, as a code
   * @param comment why, in free text; kept only where {@link AuditSettings#keepComments()} says so
   * @param by who did it
   * @param at when
   */
  record Overridden(
      UUID card,
      Optional<ReasonCode> reason,
      Optional<String> comment,
      Optional<String> by,
      Instant at)
      implements CardFeedback {
    /** Takes the feedback as it is, with texts that can be stored. */
    public Overridden {
      comment = StoredText.of(comment, StoredText.COMMENT);
      by = StoredText.of(by, StoredText.REFERENCE);
    }

    /** Shows no comment. */
    @Override
    public String toString() {
      return "Overridden{" + card + "}";
    }
  }

  /**
   * A coded reason. Its display is not kept: whoever has the code system has it, and anything could stand there.
   *
   * @param system the URI of the code system
   * @param code the code
   */
  record ReasonCode(Optional<String> system, String code) {}
}
