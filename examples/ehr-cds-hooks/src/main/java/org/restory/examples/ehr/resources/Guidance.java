package org.restory.examples.ehr.resources;

import java.time.Instant;
import org.hl7.fhir.r4.model.CanonicalType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.GuidanceResponse;
import org.hl7.fhir.r4.model.GuidanceResponse.GuidanceResponseStatus;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.Reference;
import org.restory.catalog.Catalog;
import org.restory.examples.ehr.advice.Advice;
import org.restory.examples.ehr.advice.Visit;
import org.restory.examples.ehr.chart.Reading;
import org.restory.examples.ehr.chart.Reading.LeftAlone;
import org.restory.model.practice.Aim;

/** That guidance was given, on what content, and whether more could be asked. What is missing is told by its kind, and never by a code. */
final class Guidance {
  private final Catalog catalog;
  private final Addresses addresses;
  private final CatalogLibrary library;

  Guidance(Catalog catalog, Addresses addresses, CatalogLibrary library) {
    this.catalog = catalog;
    this.addresses = addresses;
    this.library = library;
  }

  GuidanceResponse of(
      Advice advice, ForTheRecord told, Visit visit, Instant made, Reference performer) {
    GuidanceResponse guidance = new GuidanceResponse();
    guidance
        .setModule(new CanonicalType(library.canonical()))
        .setSubject(Subjects.patient(visit))
        .setOccurrenceDateTimeElement(Times.dateTime(made))
        .setPerformer(performer);
    guidance.addIdentifier().setSystem(addresses.naming("advice")).setValue(advice.id());
    Subjects.encounter(visit).ifPresent(guidance::setEncounter);
    told.aims().stream()
        .map(id -> catalog.get(Aim.class, id))
        .forEach(aim -> guidance.addReasonCode(new CodeableConcept()
            .addCoding(new Coding(addresses.codeSystem("aim"), aim.id().value(), aim.name()))));
    Labels.notForClient(guidance);
    missing(guidance, advice.reading(), told.recommendations().isEmpty());
    return Narratives.tell(
        guidance,
        "Guidance by Restory",
        guidance.getStatus() == GuidanceResponseStatus.SUCCESS
            ? "Nothing more was asked for."
            : "More could be said, if the person wishes; nobody has to.");
  }

  private void missing(GuidanceResponse guidance, Reading reading, boolean nothingOffered) {
    OperationOutcome outcome = new OperationOutcome();
    if (!reading.toAsk().isEmpty()) {
      say(
          outcome,
          IssueType.INFORMATIONAL,
          "The record mentions things that the person has not said. They may be asked about.");
      guidance.addDataRequirement().setType("QuestionnaireResponse");
    }
    if (reading.leftAlone().stream()
        .anyMatch(left -> left.reason() == LeftAlone.Reason.NO_CONSENT)) {
      say(
          outcome,
          IssueType.SUPPRESSED,
          "Something is not used, since there is no consent to use it.");
      guidance.addDataRequirement().setType("Consent");
    }
    if (outcome.hasIssue()) {
      outcome.setId("more-to-ask");
      guidance.addContained(outcome);
      guidance.addEvaluationMessage(new Reference("#more-to-ask"));
      guidance.setStatus(
          nothingOffered
              ? GuidanceResponseStatus.DATAREQUIRED
              : GuidanceResponseStatus.DATAREQUESTED);
    } else {
      guidance.setStatus(GuidanceResponseStatus.SUCCESS);
    }
  }

  private static void say(OperationOutcome outcome, IssueType type, String text) {
    outcome
        .addIssue()
        .setSeverity(IssueSeverity.INFORMATION)
        .setCode(type)
        .setDetails(new CodeableConcept().setText(text));
  }
}
