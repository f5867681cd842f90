package org.restory.examples.ehr.chart;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Condition;
import org.restory.context.Source;
import org.restory.examples.ehr.chart.Reading.ToAsk;
import org.restory.examples.ehr.crosswalk.CodeKey;
import org.restory.examples.ehr.crosswalk.Crosswalk;
import org.restory.examples.ehr.crosswalk.Found;
import org.restory.model.Coding;
import org.restory.model.Concept;
import org.restory.model.code.CodeMapping;
import org.restory.model.person.Goal;
import org.restory.model.safety.Instrument;

/**
 * Reads conditions. One that is in force and confirmed is a fact of the record, which at most leads a clinician to ask; one that is not
 * confirmed is only asked about. Where no entry speaks of a code, its social category is asked about, if it has one.
 */
final class Conditions {
  private static final String CLINICAL = "http://terminology.hl7.org/CodeSystem/condition-clinical";
  private static final String VERIFICATION =
      "http://terminology.hl7.org/CodeSystem/condition-ver-status";
  private static final ImmutableSet<String> OVER =
      ImmutableSet.of("inactive", "remission", "resolved");
  private static final ImmutableSet<String> WRONG = ImmutableSet.of("refuted", "entered-in-error");
  private static final ImmutableSet<String> OPEN =
      ImmutableSet.of("unconfirmed", "provisional", "differential");
  private static final ImmutableSet<Class<? extends Concept<?>>> NOT_FROM_CONDITIONS =
      ImmutableSet.of(Goal.class, Instrument.class);

  private final Crosswalk crosswalk;
  private final Codes codes;

  Conditions(Crosswalk crosswalk) {
    this.crosswalk = crosswalk;
    this.codes = new Codes(crosswalk);
  }

  void read(Condition condition, Person person, Gathered gathered) {
    ImmutableList<Coding> named = codes.of(condition.getCode());
    if (named.isEmpty()) {
      return;
    }
    ImmutableList<Coding> known = known(condition, named);
    Coding first = known.isEmpty() ? named.get(0) : known.get(0);
    if (person.isAnother(condition.getSubject())) {
      gathered.leave(first, LeftOut.ABOUT_ANOTHER);
    } else if (known.isEmpty()) {
      gathered.leave(first, LeftOut.NOBODY_MAPPED);
    } else if (!isInForce(condition)) {
      gathered.leave(first, LeftOut.NOT_ACTIVE);
    } else {
      state(condition, known, gathered);
    }
  }

  private ImmutableList<Coding> known(Condition condition, ImmutableList<Coding> named) {
    ImmutableList<Coding> known = known(named.stream());
    return known.isEmpty()
        ? known(condition.getCategory().stream().flatMap(category -> codes.of(category).stream()))
        : known;
  }

  private ImmutableList<Coding> known(Stream<Coding> named) {
    return named.filter(code -> crosswalk.knows(CodeKey.of(code))).collect(toImmutableList());
  }

  private void state(Condition condition, ImmutableList<Coding> known, Gathered gathered) {
    ImmutableList<CodeMapping> meant = known.stream()
        .map(code -> crosswalk.lookUp(CodeKey.of(code)))
        .flatMap(found ->
            found instanceof Found.Means means ? means.mappings().stream() : Stream.empty())
        .filter(mapping ->
            !NOT_FROM_CONDITIONS.contains(mapping.means().orElseThrow().kind()))
        .collect(toImmutableList());
    Optional<Moment> when = Moment.of(condition.getRecordedDateElement(), condition.getOnset());
    for (CodeMapping mapping : meant) {
      if (has(condition.getVerificationStatus(), VERIFICATION, OPEN)) {
        gathered.ask(mapping.code(), mapping.means().orElseThrow(), ToAsk.Why.IN_RECORD, when);
      } else {
        gathered.state(mapping, Source.RECORD, when);
      }
    }
    if (meant.isEmpty()) {
      leave(known.get(0), gathered);
    }
  }

  private void leave(Coding code, Gathered gathered) {
    if (crosswalk.lookUp(CodeKey.of(code)) instanceof Found.Unmatched unmatched) {
      gathered.leaveUnmatched(unmatched.mapping());
    } else {
      gathered.leave(code, LeftOut.OTHER_USE);
    }
  }

  private static boolean isInForce(Condition condition) {
    return !condition.hasAbatement()
        && !has(condition.getClinicalStatus(), CLINICAL, OVER)
        && !has(condition.getVerificationStatus(), VERIFICATION, WRONG);
  }

  private static boolean has(CodeableConcept status, String system, ImmutableSet<String> words) {
    return words.stream().anyMatch(word -> status.hasCoding(system, word));
  }
}
