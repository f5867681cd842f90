package org.restory.examples.ehr.audit;

import java.time.Instant;
import java.util.Optional;
import org.restory.account.Outcome;
import org.restory.examples.ehr.audit.CardFeedback.ReasonCode;
import org.restory.model.Id;
import org.restory.model.practice.Exercise;

/**
 * Feedback as it is kept of a record.
 *
 * <p>Where no exercise is named, a card was accepted or overridden as a whole. What was on it is then not said: perhaps a notice, perhaps
 * something to ask about, perhaps an exercise that is not in the record. None of these can be told from the others, and that is meant.
 *
 * @param receipt what tells this delivery from others
 * @param accepted whether it was taken up; otherwise it was passed over
 * @param exercise which exercise, where the record holds it
 * @param reason the coded reason
 * @param comment the reason in free text, where that is kept
 * @param by who did it
 * @param at when, in milliseconds
 * @param receivedAt when the service was told, in milliseconds
 */
record KeptFeedback(
    String receipt,
    boolean accepted,
    Optional<Id<Exercise>> exercise,
    Optional<ReasonCode> reason,
    Optional<String> comment,
    Optional<String> by,
    Instant at,
    Instant receivedAt) {
  private static final String NO_REASON = "No reason was given.";

  /** The outcome for the exercise; empty where none is named. */
  Optional<Outcome> outcome() {
    return exercise.map(known -> Outcome.builder()
        .exercise(known)
        .action(accepted ? Outcome.Action.ACCEPTED : Outcome.Action.DISMISSED)
        .reason(why())
        .by(by)
        .at(at)
        .build());
  }

  private Optional<String> why() {
    return accepted
        ? Optional.empty()
        : comment.or(() -> reason.map(ReasonCode::code)).or(() -> Optional.of(NO_REASON));
  }

  /** Shows no comment. */
  @Override
  public String toString() {
    return "KeptFeedback{" + (accepted ? "accepted " : "overridden ")
        + exercise.map(Id::toString).orElse("card") + "}";
  }
}
