package org.restory.examples.ehr.resources;

import static java.util.stream.Collectors.joining;

import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.RequestGroup;
import org.hl7.fhir.r4.model.RequestGroup.ActionGroupingBehavior;
import org.hl7.fhir.r4.model.RequestGroup.ActionRequiredBehavior;
import org.hl7.fhir.r4.model.RequestGroup.ActionSelectionBehavior;
import org.hl7.fhir.r4.model.RequestGroup.RequestGroupActionComponent;
import org.hl7.fhir.r4.model.RequestGroup.RequestIntent;
import org.hl7.fhir.r4.model.RequestGroup.RequestPriority;
import org.hl7.fhir.r4.model.RequestGroup.RequestStatus;
import org.restory.catalog.Catalog;
import org.restory.examples.ehr.advice.Visit;
import org.restory.report.Notice;
import org.restory.report.Reason;
import org.restory.report.Recommendation;

/** What is recommended as a group of drafts, for the clinician: what to know first, then exercises of which any or none may be chosen. */
final class Offers {
  private static final String FIRST = "Before anything else: ";
  private static final String ANY_OR_NONE =
      "Each of these is an offer, and doing none of them now is a good answer too.";

  private final Works works;

  Offers(Catalog catalog) {
    this.works = new Works(catalog);
  }

  /** A group with no exercise in it yet. */
  RequestGroup group(ForTheRecord advice, Visit visit, Reference author) {
    RequestGroup group = new RequestGroup();
    group
        .setStatus(RequestStatus.DRAFT)
        .setIntent(RequestIntent.PROPOSAL)
        .setSubject(Subjects.patient(visit))
        .setAuthor(author);
    Subjects.encounter(visit).ifPresent(group::setEncounter);
    // an action holds a resource or parts (rqg-1), and a notice is neither
    advice.notices().forEach(notice -> group.addNote().setText(FIRST + notice.text()));
    group.addNote().setText(ANY_OR_NONE);
    if (advice.notices().stream().anyMatch(Notice::gate)) {
      group.setPriority(RequestPriority.URGENT);
    }
    Labels.notForClient(group);
    return Narratives.tell(
        group,
        "Exercises to choose from",
        Stream.concat(
                Stream.of(ANY_OR_NONE),
                Stream.concat(
                    advice.notices().stream().map(Notice::text),
                    advice.recommendations().stream().map(Recommendation::name)))
            .toArray(String[]::new));
  }

  /** Where the exercises of a group stand: any may be chosen, and none has to be. */
  RequestGroupActionComponent choice() {
    return new RequestGroupActionComponent()
        .setTitle("Exercises to choose from")
        .setDescription(ANY_OR_NONE)
        .setGroupingBehavior(ActionGroupingBehavior.LOGICALGROUP)
        .setSelectionBehavior(ActionSelectionBehavior.ANY)
        .setRequiredBehavior(ActionRequiredBehavior.COULD);
  }

  RequestGroupActionComponent offer(
      ForTheRecord advice, Recommendation recommendation, Reference task) {
    RequestGroupActionComponent offer = new RequestGroupActionComponent()
        .setTitle(recommendation.name())
        .setDescription(told(advice, recommendation))
        .setRequiredBehavior(ActionRequiredBehavior.COULD)
        .setResource(task);
    works
        .cited(Stream.concat(
            recommendation.references().stream(),
            advice.reasons(recommendation).stream()
                .flatMap(reason -> reason.references().stream())))
        .forEach(offer::addDocumentation);
    return offer;
  }

  private static String told(ForTheRecord advice, Recommendation recommendation) {
    String why = advice.reasons(recommendation).stream()
        .map(Reason::because)
        .distinct()
        .collect(joining(" "));
    String mind = advice.cautions(recommendation).collect(joining(" "));
    return Stream.of(
            recommendation.purpose(),
            why.isEmpty() ? "" : "Why: " + why,
            mind.isEmpty() ? "" : "Mind: " + mind,
            "The way out: " + recommendation.optOut())
        .filter(part -> !part.isEmpty())
        .collect(joining("\n\n"));
  }
}
