package org.restory.examples.ehr.audit;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;
import org.restory.account.RecommendationRecord;
import org.restory.account.RecommendationRecord.OfferedExercise;
import org.restory.model.Id;
import org.restory.model.practice.Exercise;

/**
 * A record as it is stored.
 *
 * @param id a random name that nobody can guess
 * @param record the record, which says when it was made and has no outcomes: those come as feedback
 * @param madeFor who was shown the recommendation, as a reference that only the EHR can resolve
 * @param cards three, in the order of their ids, so that their order tells nothing of what was shown. What they suggest is kept only
 *     where the record leaves nothing out, and so says as much itself
 */
public record StoredRecord(
    String id,
    RecommendationRecord record,
    Optional<String> madeFor,
    ImmutableList<CardSlot> cards) {
  private static final Pattern ID = Pattern.compile("[A-Za-z0-9_-]{1,64}");

  /** @throws IllegalArgumentException if the id has other than 1 to 64 letters, digits, '-' and '_', or the record does not fit */
  public StoredRecord {
    checkArgument(isId(id), "the id of a record is not 1 to 64 letters, digits, '-' and '_'");
    checkArgument(record.madeAt().isPresent(), "the record '%s' does not say when it was made", id);
    checkArgument(
        record.outcomes().isEmpty(), "the record '%s' has outcomes; expected them as feedback", id);
    checkArgument(
        cards.size() == CardSlot.EACH,
        "the record '%s' has %s cards; expected %s, whatever number is shown",
        id,
        cards.size(),
        CardSlot.EACH);
    ImmutableSet<Id<Exercise>> tellable = record.complete() ? exercises(record) : ImmutableSet.of();
    madeFor = StoredText.of(madeFor, StoredText.REFERENCE);
    cards = cards.stream()
        .map(slot ->
            slot.suggesting(slot.exercises().stream().filter(tellable::contains).toList()))
        .sorted(Comparator.comparing(slot -> slot.card().toString()))
        .collect(toImmutableList());
  }

  /** Whether a text could be the id of a record. */
  static boolean isId(String text) {
    return ID.matcher(text).matches();
  }

  /** What the record recommends, best first. */
  ImmutableSet<Id<Exercise>> exercises() {
    return exercises(record);
  }

  private static ImmutableSet<Id<Exercise>> exercises(RecommendationRecord record) {
    return record.exercises().stream().map(OfferedExercise::exercise).collect(toImmutableSet());
  }

  /** Shows nothing of the record. */
  @Override
  public String toString() {
    return "StoredRecord{" + id + "}";
  }
}
