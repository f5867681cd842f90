package org.restory.account;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.regex.Pattern;
import org.restory.account.RecommendationRecord.OfferedExercise;
import org.restory.account.RecommendationRecord.Withheld;
import org.restory.check.Checks;
import org.restory.model.Id;
import org.restory.model.practice.Exercise;

/** Whether a record holds together: its places point at something, and its outcomes are possible. */
final class RecordCheck {
  private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");

  private final RecommendationRecord record;

  RecordCheck(RecommendationRecord record) {
    this.record = record;
  }

  void run() {
    Checks.within("limit of a record", record.settings().limit(), 1, Integer.MAX_VALUE);
    record.session().ifPresent(text -> Checks.notBlank("session of a record", text));
    digest("context-digest", record.contextDigest());
    digest("report-digest", record.reportDigest());
    record.factDigests().forEach(each -> digest("fact-digests", each));
    checkArgument(
        record.holdsContext() ? record.factDigests().isEmpty() : record.facts().isEmpty(),
        "a record holds facts or their digests; expected only one of them");
    places();
    record.outcomes().forEach(this::outcome);
  }

  private static void digest(String what, String digest) {
    checkArgument(
        DIGEST.matcher(digest).matches(), "%s is no digest; expected 64 hexadecimal digits", what);
  }

  private void places() {
    int facts = record.facts().size() + record.factDigests().size();
    int rules = record.rules().size();
    record.rules().forEach(rule -> within("fact", rule.facts(), facts));
    record.aims().forEach(aim -> within("rule", aim.because(), rules));
    for (OfferedExercise exercise : record.exercises()) {
      within("aim", exercise.aims(), record.aims().size());
      within("rule", exercise.notes().cautions(), rules);
      within("rule", exercise.notes().preferred(), rules);
      within("fact", exercise.notes().permitted(), facts);
    }
    record.withheld().forEach(each -> within("rule", List.of(each.because()), rules));
    within("rule", record.notices(), rules);
  }

  private static void within(String what, Iterable<Integer> places, int most) {
    places.forEach(place -> checkArgument(
        place >= 1 && place <= most,
        "the record names %s %s; expected a place from 1 to %s",
        what,
        place,
        most));
  }

  private void outcome(Outcome outcome) {
    if (outcome.action() == Outcome.Action.OVERRIDDEN) {
      overridden(outcome.exercise());
    } else {
      checkArgument(
          record.exercises().stream()
              .anyMatch(offered -> offered.exercise().equals(outcome.exercise())),
          "exercise '%s' is not recommended in this record; expected one that it recommends%s",
          outcome.exercise(),
          ofLeftOut());
    }
  }

  private void overridden(Id<Exercise> exercise) {
    ImmutableList<Withheld> holding = record.withheld().stream()
        .filter(each -> each.exercises().contains(exercise))
        .collect(ImmutableList.toImmutableList());
    checkArgument(
        !holding.isEmpty(),
        "exercise '%s' is not withheld in this record; expected one that it withholds%s",
        exercise,
        ofLeftOut());
    holding.stream().filter(Withheld::firm).findFirst().ifPresent(firm -> {
      throw new IllegalArgumentException("exercise '" + exercise + "' is withheld firmly by rule '"
          + record.rules().get(firm.because() - 1).rule()
          + "'; a firm withhold can't be overridden");
    });
  }

  private String ofLeftOut() {
    return record.complete() ? "" : "; what rests on facts that may not persist can't enter it";
  }
}
