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
import org.hl7.fhir.r4.model.Type;
import org.jspecify.annotations.Nullable;
import org.restory.context.Source;
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
    if (observation.hasValue() || observation.hasDataAbsentReason() || !isPanel(observation)) {
      read(
          observation,
          observation.getCode(),
          observation.getValue(),
          observation.getDataAbsentReason(),
          person,
          answers,
          gathered);
    }
    for (ObservationComponentComponent part : observation.getComponent()) {
      read(
          observation,
          part.getCode(),
          part.getValue(),
          part.getDataAbsentReason(),
          person,
          answers,
          gathered);
    }
  }

  private void read(
      Observation observation,
      CodeableConcept code,
      @Nullable Type value,
      CodeableConcept absent,
      Person person,
      Answers answers,
      Gathered gathered) {
    Optional<Coding> question = codes
        .first(code)
        .filter(coding -> isAsked(observation) || crosswalk.knows(CodeKey.of(coding)));
    if (question.isEmpty()) {
      return;
    }
    if (person.isAnother(observation.getSubject()) || observation.hasFocus()) {
      gathered.leave(question.get(), LeftOut.ABOUT_ANOTHER);
    } else if (!IN_FORCE.contains(observation.getStatus())) {
      gathered.leave(question.get(), LeftOut.NOT_FINAL);
    } else {
      answers.add(new Asked(
          question.get(),
          Values.answer(value, absent),
          source(observation, person),
          Moment.of(observation.getEffective(), observation.getIssuedElement())));
    }
  }

  private static boolean isPanel(Observation observation) {
    return observation.hasComponent() || observation.hasHasMember();
  }

  private static boolean isAsked(Observation observation) {
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
      if (SDOHCC.equals(method.getSystem())) {
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
}
