package org.restory.examples.ehr.page;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import org.restory.catalog.Catalog;
import org.restory.context.Circumstance;
import org.restory.context.Fact;
import org.restory.context.Source;
import org.restory.examples.ehr.page.Works.Work;
import org.restory.model.Id;
import org.restory.report.Reason;
import org.restory.wording.Wording;

/** Why something is said: the rule's sentence, the facts behind it with who stated them, and its works. */
final class Grounds {
  private final Wording wording;
  private final Works works;

  Grounds(Catalog catalog) {
    this.wording = Wording.of(catalog);
    this.works = new Works(catalog);
  }

  ImmutableList<Ground> of(Collection<Reason> reasons) {
    return reasons.stream().map(this::of).collect(ImmutableList.toImmutableList());
  }

  Ground of(Reason reason) {
    return new Ground(
        Say.capital(reason.because()),
        Optional.of(reason.label()).filter(label -> !label.isEmpty()),
        facts(reason.facts()),
        works.of(reason.references()));
  }

  /** The number of the rule, or its id where it has none, by which it is found in the printed catalog. */
  static Optional<String> label(Reason reason) {
    return reason.number().or(() -> reason.rule().map(Id::value));
  }

  /** Facts in words, those of the visit last. */
  ImmutableList<Stated> facts(ImmutableSet<Fact> facts) {
    return facts.stream()
        .sorted(Comparator.comparing(Circumstance.class::isInstance))
        .map(fact -> new Stated(Say.capital(wording.fact(fact)), from(fact)))
        .distinct()
        .collect(ImmutableList.toImmutableList());
  }

  private String from(Fact fact) {
    if (fact instanceof Circumstance) {
      return "about this visit";
    }
    return wording.isKeptOut(fact) ? "" : from(fact.source());
  }

  private static String from(Source source) {
    return switch (source) {
      case CLIENT_STATED -> "said by the client";
      case CLIENT_WRITTEN -> "written by the client";
      case CLINICIAN_NOTED -> "noted by a clinician";
      case REFERRER -> "said by a referrer or carer";
      case RECORD -> "stands in the record";
    };
  }

  /**
   * A reason.
   *
   * @param because the rule's sentence
   * @param label the rule's number and id
   * @param facts what made it hold; none where it always holds, or rests on what was not said
   * @param works what it rests on
   */
  record Ground(
      String because,
      Optional<String> label,
      ImmutableList<Stated> facts,
      ImmutableList<Work> works) {}

  /**
   * A fact.
   *
   * @param words the fact, the person's own words first
   * @param from who stated it; blank for what is kept out of text
   */
  record Stated(String words, String from) {
    /** Shows no fact. */
    @Override
    public String toString() {
      return "Stated{private}";
    }
  }
}
