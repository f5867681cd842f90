package org.restory.report;

import static com.google.common.collect.ImmutableSortedSet.toImmutableSortedSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Maps;
import com.google.common.collect.Sets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.restory.model.Id;
import org.restory.model.practice.Exercise;
import org.restory.report.Change.Kind;
import org.restory.rule.Rule;

/** Two reports side by side. */
final class Changes {
  private final RecommendationReport earlier;
  private final RecommendationReport later;
  private final ImmutableList.Builder<Change> found = ImmutableList.builder();

  Changes(RecommendationReport earlier, RecommendationReport later) {
    this.earlier = earlier;
    this.later = later;
    aims();
    exercises();
    withholdings();
    notices();
  }

  ImmutableList<Change> all() {
    return found.build();
  }

  private void aims() {
    ImmutableMap<?, RaisedAim> before = Maps.uniqueIndex(earlier.aims(), RaisedAim::aim);
    ImmutableMap<?, RaisedAim> after = Maps.uniqueIndex(later.aims(), RaisedAim::aim);
    after.forEach((id, aim) -> {
      RaisedAim was = before.get(id);
      if (was == null) {
        add(Kind.RAISED, "aim '" + id + "'", weight(aim), rules(aim.reasons()));
      } else if (was.weight() != aim.weight()) {
        add(
            Kind.WEIGHED_OTHERWISE,
            "aim '" + id + "'",
            Optional.of(String.valueOf(was.weight())),
            Optional.of(String.valueOf(aim.weight())),
            Sets.symmetricDifference(rules(was.reasons()), rules(aim.reasons())));
      }
    });
    before.forEach((id, aim) -> {
      if (!after.containsKey(id)) {
        add(Kind.NO_LONGER_RAISED, "aim '" + id + "'", Optional.empty(), rules(aim.reasons()));
      }
    });
  }

  private static Optional<String> weight(RaisedAim aim) {
    return Optional.of("weight " + aim.weight());
  }

  private void exercises() {
    ImmutableMap<Id<Exercise>, Integer> before = places(earlier);
    ImmutableMap<Id<Exercise>, Integer> after = places(later);
    after.forEach((id, place) -> {
      Recommendation now = later.recommendations().get(place);
      Integer was = before.get(id);
      if (was == null) {
        addOf(Kind.RECOMMENDED, id, Optional.empty(), ordinal(place), behind(now));
      } else {
        Recommendation then = earlier.recommendations().get(was);
        Set<Id<Rule>> rules = Sets.symmetricDifference(behind(then), behind(now));
        if (rankAmong(before.keySet(), id, after) != rankAmong(after.keySet(), id, before)) {
          addOf(Kind.MOVED, id, ordinal(was), ordinal(place), rules);
        } else if (!then.equals(now)) {
          addOf(Kind.SAID_OTHERWISE, id, Optional.empty(), Optional.empty(), rules);
        }
      }
    });
    before.forEach((id, place) -> {
      if (!after.containsKey(id)) {
        Set<Id<Rule>> withholding = withholding(later, id);
        Set<Id<Rule>> lost =
            Sets.difference(behind(earlier.recommendations().get(place)), inAims(later));
        addOf(
            Kind.NO_LONGER_RECOMMENDED,
            id,
            Optional.empty(),
            Optional.empty(),
            withholding.isEmpty() ? lost : withholding);
      }
    });
  }

  private static ImmutableMap<Id<Exercise>, Integer> places(RecommendationReport report) {
    List<Recommendation> all = report.recommendations();
    return IntStream.range(0, all.size())
        .boxed()
        .collect(ImmutableMap.toImmutableMap(place -> all.get(place).exercise(), place -> place));
  }

  /** The place among those that stay, so that one which comes in above them moves none. */
  private static long rankAmong(
      Set<Id<Exercise>> ranked, Id<Exercise> id, ImmutableMap<Id<Exercise>, Integer> others) {
    return ranked.stream()
        .takeWhile(each -> !each.equals(id))
        .filter(others::containsKey)
        .count();
  }

  private static Optional<String> ordinal(int place) {
    return Optional.of("place " + (place + 1));
  }

  /** The rules that raised the aims it serves. */
  private static ImmutableSortedSet<Id<Rule>> behind(Recommendation recommendation) {
    return recommendation.aims().stream()
        .flatMap(served -> served.raised().reasons().stream())
        .flatMap(reason -> reason.rule().stream())
        .collect(toImmutableSortedSet(Comparator.naturalOrder()));
  }

  private static ImmutableSortedSet<Id<Rule>> inAims(RecommendationReport report) {
    return report.aims().stream()
        .flatMap(aim -> aim.reasons().stream())
        .flatMap(reason -> reason.rule().stream())
        .collect(toImmutableSortedSet(Comparator.naturalOrder()));
  }

  private static ImmutableSortedSet<Id<Rule>> withholding(
      RecommendationReport report, Id<Exercise> exercise) {
    return report.withholdings().stream()
        .filter(withholding -> withholding.exercises().contains(exercise))
        .flatMap(withholding -> withholding.reason().rule().stream())
        .collect(toImmutableSortedSet(Comparator.naturalOrder()));
  }

  private void withholdings() {
    ImmutableSet<Held> before = held(earlier);
    ImmutableSet<Held> after = held(later);
    Sets.difference(after, before)
        .forEach(held -> add(Kind.WITHHELD, held.what, Optional.empty(), held.rules()));
    Sets.difference(before, after)
        .forEach(held -> add(Kind.NO_LONGER_WITHHELD, held.what, Optional.empty(), held.rules()));
  }

  private static ImmutableSet<Held> held(RecommendationReport report) {
    return report.withholdings().stream()
        .map(withholding -> new Held(withholding.what(), withholding.reason().rule()))
        .collect(ImmutableSet.toImmutableSet());
  }

  private void notices() {
    ImmutableSet<Told> before = told(earlier);
    ImmutableSet<Told> after = told(later);
    Sets.difference(after, before)
        .forEach(told -> add(Kind.NOTICED, told.name(), Optional.empty(), told.rules()));
    Sets.difference(before, after)
        .forEach(told -> add(Kind.NO_LONGER_NOTICED, told.name(), Optional.empty(), told.rules()));
  }

  private static ImmutableSet<Told> told(RecommendationReport report) {
    return report.notices().stream()
        .map(notice -> new Told(notice.text(), notice.reason().flatMap(Reason::rule)))
        .collect(ImmutableSet.toImmutableSet());
  }

  private static ImmutableSortedSet<Id<Rule>> rules(List<Reason> reasons) {
    return reasons.stream()
        .flatMap(reason -> reason.rule().stream())
        .collect(toImmutableSortedSet(Comparator.naturalOrder()));
  }

  private void add(Kind kind, String item, Optional<String> after, Set<Id<Rule>> through) {
    add(kind, item, Optional.empty(), after, through);
  }

  private void add(
      Kind kind,
      String item,
      Optional<String> before,
      Optional<String> after,
      Set<Id<Rule>> through) {
    found.add(new Change(
        kind, item, Optional.empty(), before, after, ImmutableSortedSet.copyOf(through)));
  }

  private void addOf(
      Kind kind,
      Id<Exercise> exercise,
      Optional<String> before,
      Optional<String> after,
      Set<Id<Rule>> through) {
    found.add(new Change(
        kind,
        "exercise '" + exercise + "'",
        Optional.of(exercise),
        before,
        after,
        ImmutableSortedSet.copyOf(through)));
  }

  private record Held(String what, Optional<Id<Rule>> rule) {
    Set<Id<Rule>> rules() {
      return rule.stream().collect(ImmutableSet.toImmutableSet());
    }
  }

  private record Told(String text, Optional<Id<Rule>> rule) {
    String name() {
      return "notice \"" + text + "\"";
    }

    Set<Id<Rule>> rules() {
      return rule.stream().collect(ImmutableSet.toImmutableSet());
    }
  }
}
