package org.restory.explain;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.stream.Stream;
import org.restory.context.Fact;
import org.restory.explain.WhatIf.Difference;
import org.restory.report.Change;

/** Two sessions side by side, for a clinician. */
final class WhatIfSentences {
  private final Names names;
  private final ObstacleSentences obstacles;

  WhatIfSentences(Names names) {
    this.names = names;
    this.obstacles = new ObstacleSentences(names);
  }

  ImmutableList<String> of(WhatIf whatIf) {
    return Stream.of(
            facts("Only the first session has: ", whatIf.unstated()),
            facts("Only the second session has: ", whatIf.stated()),
            whatIf.differences().isEmpty()
                ? Stream.of("Nothing differs in what is recommended, withheld or noticed.")
                : whatIf.differences().stream().map(this::difference))
        .flatMap(each -> each)
        .collect(ImmutableList.toImmutableList());
  }

  private Stream<String> facts(String before, ImmutableSet<Fact> facts) {
    return facts.isEmpty() ? Stream.empty() : Stream.of(before + names.facts(facts) + ".");
  }

  private String difference(Difference difference) {
    String rules = difference.rules().stream().map(names::rule).collect(joining(", "));
    String because = difference.obstacles().stream().map(obstacles::of).collect(joining(" "));
    return Names.sentence(what(difference.change()))
        + (rules.isEmpty() ? "" : " Through " + rules + ".")
        + (because.isEmpty() ? "" : " Where it is missing: " + because);
  }

  private String what(Change change) {
    return change
        .exercise()
        .map(id -> names.exercise(id) + change.inWords().substring(change.item().length()))
        .orElseGet(change::inWords);
  }
}
