package org.restory.examples.ehr.audit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.restory.examples.ehr.audit.CardFeedback.Accepted;
import org.restory.examples.ehr.audit.CardFeedback.Overridden;
import org.restory.examples.ehr.audit.CardFeedback.ReasonCode;
import org.restory.model.Id;
import org.restory.model.practice.Exercise;

/** Finds what may be kept of feedback on a card. */
final class FeedbackResolver {
  private static final Instant EARLIEST = Instant.EPOCH;
  private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59Z");

  private final SuggestionIds suggestions;
  private final SubKey receipts;
  private final boolean keepComments;

  FeedbackResolver(AuditKey key, boolean keepComments) {
    this.suggestions = key.suggestions();
    this.receipts = key.receipts();
    this.keepComments = keepComments;
  }

  /** One for each exercise that the record holds; where it holds none of them, one that names no exercise. */
  ImmutableList<KeptFeedback> resolve(
      StoredRecord record, CardFeedback feedback, Instant receivedAt) {
    ImmutableSet<Id<Exercise>> named = feedback instanceof Accepted accepted
        ? accepted(record, accepted)
        : shownOn(record, feedback.card());
    Stream<Optional<Id<Exercise>>> each =
        named.isEmpty() ? Stream.of(Optional.empty()) : named.stream().map(Optional::of);
    return each.map(exercise -> kept(feedback, exercise, receivedAt))
        .collect(ImmutableList.toImmutableList());
  }

  private ImmutableSet<Id<Exercise>> accepted(StoredRecord record, Accepted feedback) {
    return feedback.suggestions().stream()
        .flatMap(id -> suggestions.resolve(feedback.card(), id, record.exercises()).stream())
        .collect(ImmutableSet.toImmutableSet());
  }

  /** Overriding names no suggestion; what was on the card is known only where the record leaves nothing out. */
  private static ImmutableSet<Id<Exercise>> shownOn(StoredRecord record, UUID card) {
    return record.cards().stream()
        .filter(slot -> slot.card().equals(card))
        .flatMap(slot -> slot.exercises().stream())
        .collect(ImmutableSet.toImmutableSet());
  }

  private KeptFeedback kept(
      CardFeedback feedback, Optional<Id<Exercise>> exercise, Instant receivedAt) {
    boolean accepted = feedback instanceof Accepted;
    Instant at = storable(feedback.at());
    return new KeptFeedback(
        receipts
            .digest(
                feedback.card().toString(),
                accepted ? "accepted" : "overridden",
                exercise.map(Id::value).orElse(""),
                at.toString())
            .toString(),
        accepted,
        exercise,
        feedback instanceof Overridden overridden
            ? overridden.reason().flatMap(FeedbackResolver::storable)
            : Optional.empty(),
        feedback instanceof Overridden overridden && keepComments
            ? overridden.comment()
            : Optional.empty(),
        feedback.by(),
        at,
        storable(receivedAt));
  }

  /** To the millisecond, within what counts milliseconds: a time from outside may be any. */
  private static Instant storable(Instant time) {
    Instant within = time.isBefore(EARLIEST) ? EARLIEST : time.isAfter(LATEST) ? LATEST : time;
    return within.truncatedTo(ChronoUnit.MILLIS);
  }

  private static Optional<ReasonCode> storable(ReasonCode reason) {
    return StoredText.of(Optional.of(reason.code()), StoredText.REFERENCE)
        .map(code -> new ReasonCode(StoredText.of(reason.system(), StoredText.REFERENCE), code));
  }
}
