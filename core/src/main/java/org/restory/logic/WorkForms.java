package org.restory.logic;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.restory.catalog.Catalog;
import org.restory.context.AllianceEvent;
import org.restory.context.Answer;
import org.restory.context.AttributeValue;
import org.restory.context.Consents;
import org.restory.context.PastExercise;
import org.restory.context.Readiness;
import org.restory.context.SessionConsent;
import org.restory.context.StatedPreference;
import org.restory.logic.Form.Domain;
import org.restory.model.Concept;
import org.restory.model.ConsentScope;
import org.restory.model.HostAttribute;
import org.restory.model.Id;
import org.restory.model.person.Preference;
import org.restory.model.practice.Exercise;
import org.restory.model.safety.Prerequisite;
import org.restory.rule.Range;
import org.restory.rule.condition.AttributeIs;
import org.restory.rule.condition.ExerciseOffered;

/** The forms of what is known about the work: what was tried, agreed and noted. */
@SuppressWarnings("unchecked") // a trait holds the values of its own domain only
final class WorkForms {
  private final Catalog catalog;

  WorkForms(Catalog catalog) {
    this.catalog = catalog;
  }

  Form allianceEvent() {
    return new Form(
        "alliance event",
        ImmutableMap.of(
            "kind", Domain.of(ImmutableList.copyOf(AllianceEvent.Kind.values())),
            "by", StatedForms.constants(AllianceEvent.By.class, AllianceEvent.By.UNSAID),
            "discussed", StatedForms.constants(Answer.class, Answer.NO)),
        (session, values, many, copy) -> session.context.addAlliance(new AllianceEvent(
            (AllianceEvent.Kind) values.get("kind"), (AllianceEvent.By) values.get("by"), (Answer)
                values.get("discussed"))));
  }

  Form pastExercise() {
    return new Form(
        "past exercise",
        ImmutableMap.of(
            "exercise",
                Domain.of(catalog.all(Exercise.class).stream().map(Concept::id).toList()),
            "outcome", StatedForms.constants(PastExercise.Outcome.class, PastExercise.Outcome.DONE),
            "sessions ago", WorkForms::sessionsAgo),
        (session, values, many, copy) -> session.context.addHistory(new PastExercise(
            (Id<Exercise>) values.get("exercise"),
            (PastExercise.Outcome) values.get("outcome"),
            (OptionalInt) values.get("sessions ago"))));
  }

  /** From the last session on, with as many from each stretch as may be counted. */
  private static ImmutableList<OptionalInt> sessionsAgo(ImmutableList<Object> leaves) {
    List<ExerciseOffered> asked = (List<ExerciseOffered>) (List<?>) leaves;
    int each = asked.stream().mapToInt(ExerciseOffered::times).max().orElse(1);
    return Stream.concat(
            Cells.whole(asked.stream().map(ExerciseOffered::sessionsAgo), 1, 1_000_000, each)
                .stream()
                .map(OptionalInt::of),
            Stream.of(OptionalInt.empty()))
        .collect(ImmutableList.toImmutableList());
  }

  Form preference(Id<Preference> preference) {
    return new Form(
        "preference " + preference,
        ImmutableMap.of(
            "stance", Domain.of(ImmutableList.copyOf(StatedPreference.Stance.values()))),
        (session, values, many, copy) -> session.context.addPreferences(
            new StatedPreference(preference, (StatedPreference.Stance) values.get("stance"))));
  }

  Form consent(ConsentScope scope) {
    return new Form(
        "consent " + scope,
        ImmutableMap.of(),
        (session, values, many, copy) ->
            session.context.addConsents(new SessionConsent(scope, Consents.Decision.GIVEN)));
  }

  Form readiness(Id<Prerequisite> prerequisite) {
    return new Form(
        "readiness " + prerequisite,
        ImmutableMap.of("met", Domain.of(ImmutableList.of(true, false))),
        (session, values, many, copy) -> session.context.addReadiness(
            new Readiness(prerequisite, Boolean.TRUE.equals(values.get("met")))));
  }

  Form attribute(Id<HostAttribute> attribute) {
    return new Form(
        "attribute " + attribute,
        ImmutableMap.of("value", leaves -> values(attribute, leaves)),
        (session, values, many, copy) ->
            session.context.addAttributes((AttributeValue) values.get("value")));
  }

  /** The words asked for, a word not asked for, and numbers from every stretch, each in a spelling not asked for as a word. */
  private static ImmutableList<AttributeValue> values(
      Id<HostAttribute> attribute, ImmutableList<Object> leaves) {
    List<AttributeIs> asked = (List<AttributeIs>) (List<?>) leaves;
    Set<String> values = new LinkedHashSet<>();
    asked.forEach(leaf -> values.addAll(leaf.values()));
    List<Range> ranges = asked.stream()
        .filter(leaf -> leaf.values().isEmpty())
        .map(AttributeIs::range)
        .toList();
    List<Double> ends = new ArrayList<>(List.of(0.0));
    ranges.stream()
        .flatMap(range -> Stream.of(range.from(), range.to()))
        .filter(Double::isFinite)
        .forEach(ends::add);
    double least = ends.stream().min(Double::compare).orElseThrow() - 1;
    double most = ends.stream().max(Double::compare).orElseThrow() + 1;
    Set<String> words = Set.copyOf(values);
    Cells.of(ranges.stream(), least, most)
        .forEach(cell -> values.add(unlike(words, Double.toString(cell.middle()), "0")));
    values.add(unlike(words, "other", "-other"));
    return values.stream()
        .map(value -> new AttributeValue(attribute, value))
        .collect(ImmutableList.toImmutableList());
  }

  private static String unlike(Set<String> words, String word, String ending) {
    String found = word;
    while (words.contains(found)) {
      found += ending;
    }
    return found;
  }
}
