package org.restory.testkit;

import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.restory.report.Reason;
import org.restory.report.RecommendationReport;

/** Says how one report differs from another, whatever their packs are called. */
final class Change {
  private final ImmutableList.Builder<String> said = ImmutableList.builder();

  private Change() {}

  /** What differs, or nothing. */
  static Optional<String> between(RecommendationReport before, RecommendationReport after) {
    Change change = new Change();
    change.compare(
        "recommendation",
        before.recommendations(),
        after.recommendations(),
        offered -> offered.exercise().value());
    change.compare("aim", before.aims(), after.aims(), raised -> raised.aim().value());
    change.compare(
        "withholding",
        before.withholdings(),
        after.withholdings(),
        held -> held.reason().label() + " of " + held.what());
    change.compare(
        "notice",
        before.notices(),
        after.notices(),
        notice -> notice.reason().map(Reason::label).orElse(notice.text()));
    ImmutableList<String> all = change.said.build();
    return all.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", all));
  }

  private <T> void compare(
      String what, ImmutableList<T> before, ImmutableList<T> after, Function<T, String> name) {
    ImmutableMap<String, T> old = byName(before, name);
    ImmutableMap<String, T> anew = byName(after, name);
    say(
        "new " + what,
        anew.keySet().stream().filter(key -> !old.containsKey(key)).toList());
    say(
        "lost " + what,
        old.keySet().stream().filter(key -> !anew.containsKey(key)).toList());
    say(
        "other " + what,
        anew.keySet().stream()
            .filter(old::containsKey)
            .filter(key -> !Objects.equals(anew.get(key), old.get(key)))
            .toList());
    if (old.equals(anew) && !old.keySet().asList().equals(anew.keySet().asList())) {
      said.add("other order of " + what + "s");
    }
  }

  private void say(String how, List<String> names) {
    if (!names.isEmpty()) {
      said.add(how + " " + names.stream().collect(joining(", ")));
    }
  }

  private static <T> ImmutableMap<String, T> byName(
      ImmutableList<T> all, Function<T, String> name) {
    return all.stream().collect(toImmutableMap(name, each -> each, (one, other) -> one));
  }
}
