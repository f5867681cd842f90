package org.restory.examples.ehr.hooks;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * What became of one card (2.0.1, Feedback).
 *
 * @param card the card's uuid
 * @param accepted the suggestions that were taken up; empty where the card was set aside
 * @param reason why it was set aside, where a reason was chosen
 * @param comment why, in the clinician's words
 * @param at when
 */
public record Feedback(
    UUID card,
    ImmutableList<UUID> accepted,
    Optional<HookCoding> reason,
    Optional<String> comment,
    Instant at) {
  /** Whether something was taken up. */
  public boolean isAccepted() {
    return !accepted.isEmpty();
  }

  /** Shows no words of anyone. */
  @Override
  public String toString() {
    return "Feedback{" + card + "}";
  }
}
