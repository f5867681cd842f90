package org.restory.explain;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import java.util.stream.Stream;
import org.restory.check.Words;
import org.restory.context.Circumstance;
import org.restory.explain.WhyNot.ChangeSet;
import org.restory.explain.WhyNot.Changes;
import org.restory.explain.WhyNot.NoneFound;
import org.restory.explain.WhyNot.NoneMay;

/** Why an exercise is not recommended, for a clinician. */
final class WhyNotSentences {
  private final Names names;
  private final ObstacleSentences obstacles;

  WhyNotSentences(Names names) {
    this.names = names;
    this.obstacles = new ObstacleSentences(names);
  }

  ImmutableList<String> of(WhyNot whyNot) {
    return Stream.of(
            Stream.of(names.exercise(whyNot.exercise()) + " is not recommended."),
            whyNot.obstacles().stream().map(obstacles::of),
            remedy(whyNot))
        .flatMap(each -> each)
        .collect(ImmutableList.toImmutableList());
  }

  private Stream<String> remedy(WhyNot whyNot) {
    if (whyNot.remedy() instanceof Changes found) {
      return Stream.concat(
          found.changes().stream().map(this::changes),
          Stream.of("This tells what it turns on. It is no reason to state what is not so."));
    }
    if (whyNot.remedy() instanceof NoneMay none) {
      return Stream.of(
          none.protectedBy().isEmpty()
              ? "Nothing may be changed to bring it in: it turns on who a person is, on what they consent"
                  + " to or said no to, on their safety, or on the catalog."
              : "Nothing may be changed to bring it in: what holds it back protects someone.");
    }
    NoneFound none = (NoneFound) whyNot.remedy();
    return Stream.of(
        none.upTo().isPresent()
            ? "No change of up to " + none.upTo().getAsInt() + " facts was found that brings it in."
            : "No change of the facts stated was found that brings it in.");
  }

  private String changes(ChangeSet set) {
    return "It would be recommended if "
        + set.changes().stream().map(this::change).collect(joining(", and "))
        + ".";
  }

  private String change(FactChange change) {
    if (change.said().isEmpty()) {
      return "it were no longer so: " + names.facts(change.unsaid().stream().toList());
    }
    if (change.said().get() instanceof Circumstance circumstance) {
      return ObstacleSentences.spaced(Words.of(circumstance.kind()))
          + " were "
          + ObstacleSentences.spaced(circumstance.value());
    }
    return "it were also so: "
        + (change.meets().isEmpty()
            ? names.facts(change.said().stream().toList())
            : change.meets().stream().map(names.wording::condition).collect(joining(", and ")));
  }
}
