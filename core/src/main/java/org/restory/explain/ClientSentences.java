package org.restory.explain;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.stream.Stream;
import org.restory.context.Fact;
import org.restory.report.Reason;

/** Why an exercise is offered, for the client: their own words where they agreed to see them, and no rule. */
final class ClientSentences {
  private final Names names;

  ClientSentences(Names names) {
    this.names = names;
  }

  ImmutableList<String> of(Why why) {
    Stream<String> opening =
        Stream.of("“" + why.recommendation().name() + "” is one of the things you could try.");
    Stream<String> reasons = why.calls().stream()
        .flatMap(call -> call.rules().stream())
        .map(rule -> rule.reason())
        .map(Reason::forClient)
        .distinct()
        .map(Names::sentence);
    ImmutableSet<Fact> shown = why.facts();
    Stream<String> said =
        shown.isEmpty() ? Stream.empty() : Stream.of("You shared: " + names.facts(shown) + ".");
    Stream<String> closing =
        Stream.of("It is an offer. Doing something else, or nothing now, is a good answer too.");
    return Stream.of(opening, reasons, said, closing)
        .flatMap(each -> each)
        .collect(ImmutableList.toImmutableList());
  }
}
