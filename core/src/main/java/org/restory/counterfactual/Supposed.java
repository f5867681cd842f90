package org.restory.counterfactual;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import com.google.common.collect.Sets;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.restory.context.Circumstance;
import org.restory.context.Fact;
import org.restory.context.SessionContext;

/** A session, with some things otherwise. */
record Supposed(
    SessionContext before,
    SessionContext session,
    ImmutableSet<Fact> unsaid,
    ImmutableSet<Fact> said,
    ImmutableMap<Fact, Fact> replaced) {
  Supposed(
      SessionContext before,
      ImmutableSet<Fact> unsaid,
      ImmutableSet<Fact> said,
      Map<Fact, Fact> replaced) {
    this(
        before, after(before, unsaid, said, replaced), unsaid, said, ImmutableMap.copyOf(replaced));
  }

  int size() {
    return unsaid.size() + said.size() + replaced.size();
  }

  /** Each thing that is otherwise, with the fact before and the fact after. */
  ImmutableList<Change> changes() {
    return Stream.of(
            unsaid.stream().map(fact -> new Change(Optional.of(fact), Optional.empty())),
            said.stream().map(fact -> new Change(Optional.empty(), Optional.of(fact))),
            replaced.entrySet().stream()
                .map(pair -> new Change(Optional.of(pair.getKey()), Optional.of(pair.getValue()))))
        .flatMap(each -> each)
        .collect(ImmutableList.toImmutableList());
  }

  /** The same but for one thing, which is as it was. */
  Supposed without(Change change) {
    return new Supposed(
        before,
        minus(unsaid, change.before()),
        minus(said, change.after()),
        Maps.filterKeys(
            replaced,
            fact -> change.after().isEmpty() || !change.before().equals(Optional.of(fact))));
  }

  private static ImmutableSet<Fact> minus(ImmutableSet<Fact> facts, Optional<Fact> fact) {
    return Sets.difference(facts, fact.stream().collect(ImmutableSet.toImmutableSet()))
        .immutableCopy();
  }

  private static SessionContext after(
      SessionContext before,
      ImmutableSet<Fact> unsaid,
      ImmutableSet<Fact> said,
      Map<Fact, Fact> replaced) {
    SessionContext after = before.withFacts(Stream.of(
            before.facts().filter(fact -> !unsaid.contains(fact) && !replaced.containsKey(fact)),
            said.stream(),
            replaced.values().stream())
        .flatMap(each -> each)
        .toList());
    for (Fact fact : Sets.union(said, ImmutableSet.copyOf(replaced.values()))) {
      after = fact instanceof Circumstance circumstance ? after.with(circumstance) : after;
    }
    return after;
  }

  /**
   * One thing that is otherwise.
   *
   * @param before the fact that is not stated, if any
   * @param after the fact that is, if any
   */
  record Change(Optional<Fact> before, Optional<Fact> after) {}
}
