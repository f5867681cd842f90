package org.restory.examples.ehr.chart;

import static org.hl7.fhir.r4.model.Observation.ObservationStatus.AMENDED;
import static org.hl7.fhir.r4.model.Observation.ObservationStatus.CORRECTED;
import static org.hl7.fhir.r4.model.Observation.ObservationStatus.FINAL;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Observation.ObservationComponentComponent;
import org.hl7.fhir.r4.model.Reference;
import org.restory.context.Source;
import org.restory.examples.ehr.crosswalk.Answer;
import org.restory.examples.ehr.crosswalk.CodeKey;
import org.restory.examples.ehr.crosswalk.Crosswalk;
import org.restory.model.Coding;

/**
 * Reads observations as questions with their answers: surveys, social history, and others where the crosswalk knows the code. A panel is
 * no question; its parts are. What records say of a person's characteristics is passed over.
 */
final class Observations {
  private static final String CATEGORIES =
      "http://terminology.hl7.org/CodeSystem/observation-category";
  private static final String US_CORE_CATEGORIES =
      "http://hl7.org/fhir/us/core/CodeSystem/us-core-category";
  private static final String SDOHCC =
      "http://hl7.org/fhir/us/sdoh-clinicalcare/CodeSystem/SDOHCC-CodeSystemTemporaryCodes";
  private static final ImmutableSet<Observation.ObservationStatus> IN_FORCE =
      ImmutableSet.of(FINAL, AMENDED, CORRECTED);

  private final Crosswalk crosswalk;
  private final Codes codes;

  Observations(Crosswalk crosswalk) {
    this.crosswalk = crosswalk;
    this.codes = new Codes(crosswalk);
  }

  void read(Observation observation, Person person, Answers answers, Gathered gathered) {
    if (Codes.has(observation.getCategory(), SDOHCC, "personal-characteristic")) {
      return;
    }
    Asking asking = asking(observation, person);
    if (observation.hasValue() || observation.hasDataAbsentReason() || !isPanel(observation)) {
      question(observation.getCode(), asking)
          .ifPresent(question -> read(
              question,
              Values.answer(observation.getValue(), observation.getDataAbsentReason()),
              asking,
              answers,
              gathered));
    }
    for (ObservationComponentComponent part : observation.getComponent()) {
      question(part.getCode(), asking)
          .ifPresent(question -> read(
              question,
              Values.answer(part.getValue(), part.getDataAbsentReason()),
              asking,
              answers,
              gathered));
    }
  }

  private Optional<Coding> question(CodeableConcept code, Asking asking) {
    return codes
        .first(code)
        .filter(coding -> asking.isSurvey() || crosswalk.knows(CodeKey.of(coding)));
  }

  private static void read(
      Coding question, Answer answer, Asking asking, Answers answers, Gathered gathered) {
    if (asking.leftOut().isPresent()) {
      gathered.leave(question, asking.leftOut().get());
    } else {
      answers.add(new Asked(question, answer, asking.source(), asking.when()));
    }
  }

  private static Asking asking(Observation observation, Person person) {
    return new Asking(
        isSurvey(observation),
        leftOut(observation, person),
        source(observation, person),
        Moment.of(observation.getEffective(), observation.getIssuedElement()));
  }

  private static Optional<LeftOut> leftOut(Observation observation, Person person) {
    if (person.isAnother(observation.getSubject()) || observation.hasFocus()) {
      return Optional.of(LeftOut.ABOUT_ANOTHER);
    }
    return IN_FORCE.contains(observation.getStatus())
        ? Optional.empty()
        : Optional.of(LeftOut.NOT_FINAL);
  }

  private static boolean isPanel(Observation observation) {
    return observation.hasComponent() || observation.hasHasMember();
  }

  private static boolean isSurvey(Observation observation) {
    return Codes.has(observation.getCategory(), CATEGORIES, "survey")
        || Codes.has(observation.getCategory(), CATEGORIES, "social-history")
        || Codes.has(observation.getCategory(), US_CORE_CATEGORIES, "sdoh");
  }

  /**
   * Whose word an answer is: as the method says; else the person's where they are a performer or nobody is named, since surveys ask the
   * person; else that of a relative, or the record's.
   */
  private static Source source(Observation observation, Person person) {
    for (org.hl7.fhir.r4.model.Coding method : observation.getMethod().getCoding()) {
      if (SDOHCC.equals(method.getSystem()) && method.hasCode()) {
        return switch (method.getCode()) {
          case "self-reported" -> Source.CLIENT_STATED;
          case "reported-by-related-person" -> Source.REFERRER;
          default -> Source.RECORD;
        };
      }
    }
    if (!observation.hasPerformer() || observation.getPerformer().stream().anyMatch(person::is)) {
      return Source.CLIENT_STATED;
    }
    return observation.getPerformer().stream().allMatch(Observations::isRelative)
        ? Source.REFERRER
        : Source.RECORD;
  }

  private static boolean isRelative(Reference performer) {
    return (performer.hasReference() && performer.getReference().contains("RelatedPerson/"))
        || "RelatedPerson".equals(performer.getType());
  }

  /** What holds for every question of one observation. */
  private record Asking(
      boolean isSurvey, Optional<LeftOut> leftOut, Source source, Optional<Moment> when) {}
}
