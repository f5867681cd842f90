package org.restory.examples.ehr.resources;

import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Task;
import org.hl7.fhir.r4.model.Task.TaskIntent;
import org.hl7.fhir.r4.model.Task.TaskStatus;
import org.restory.catalog.Catalog;
import org.restory.examples.ehr.advice.Visit;
import org.restory.model.Participation;
import org.restory.model.practice.Exercise;
import org.restory.report.Recommendation;

/**
 * An exercise as a draft that a person may take up. A client may come to read it: so it says what the exercise is for and its way out, in
 * words for them, and nothing of why it is offered to them. Work of a clinician alone refers to no patient, and so is not in their record.
 */
final class DraftTasks {
  private final Catalog catalog;
  private final Addresses addresses;
  private final Heading heading;

  DraftTasks(Catalog catalog, Addresses addresses, Heading heading) {
    this.catalog = catalog;
    this.addresses = addresses;
    this.heading = heading;
  }

  Task of(Recommendation recommendation, Visit visit) {
    Exercise exercise = catalog.get(Exercise.class, recommendation.exercise());
    Task task = new Task()
        .setStatus(TaskStatus.DRAFT)
        .setIntent(TaskIntent.PROPOSAL)
        .setInstantiatesCanonical(heading.canonical("ActivityDefinition", exercise))
        .setCode(new CodeableConcept()
            .addCoding(new Coding(
                addresses.codeSystem("exercise"), exercise.id().value(), exercise.name()))
            .setText(recommendation.name()))
        .setDescription(recommendation.purpose());
    task.addPerformerType(performer(recommendation.participation()));
    task.addNote().setText("The way out: " + recommendation.optOut());
    if (recommendation.participation().includesClient()) {
      task.setFor(Subjects.patient(visit));
      Subjects.encounter(visit).ifPresent(task::setEncounter);
    } else {
      Labels.notForClient(task);
    }
    return Narratives.tell(
        task,
        recommendation.name(),
        recommendation.purpose(),
        "A proposal, and never an order. The way out: " + recommendation.optOut());
  }

  private CodeableConcept performer(Participation participation) {
    return new CodeableConcept()
        .addCoding(new Coding(
            addresses.codeSystem("participation"),
            Words.code(participation),
            Words.of(participation)))
        .setText(Words.of(participation));
  }
}
