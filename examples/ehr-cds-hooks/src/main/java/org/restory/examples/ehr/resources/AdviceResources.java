package org.restory.examples.ehr.resources;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.RequestGroup;
import org.hl7.fhir.r4.model.RequestGroup.RequestGroupActionComponent;
import org.hl7.fhir.r4.model.Task;
import org.restory.catalog.Catalog;
import org.restory.examples.ehr.advice.Advice;
import org.restory.examples.ehr.advice.Visit;
import org.restory.report.Recommendation;

/**
 * An advice as FHIR R4 resources: drafts and proposals, never orders. They are made to be kept by others, so they hold no fact, no word of
 * the person, and nothing that rests on what may not be kept. Immutable, and shared by all threads.
 */
public final class AdviceResources {
  private final DraftTasks tasks;
  private final Offers offers;
  private final Guidance guidance;
  private final Maker maker;

  private AdviceResources(Catalog catalog, Addresses addresses) {
    Heading heading = new Heading(catalog, addresses);
    CatalogLibrary library = new CatalogLibrary(catalog, addresses, heading);
    this.tasks = new DraftTasks(catalog, addresses, heading);
    this.offers = new Offers(catalog);
    this.guidance = new Guidance(catalog, addresses, library);
    this.maker = new Maker(addresses, library);
  }

  /** The resources of advice from a catalog, which is published under these addresses. */
  public static AdviceResources of(Catalog catalog, Addresses addresses) {
    return new AdviceResources(catalog, addresses);
  }

  /**
   * An exercise as a task to take up: a draft, and a proposal. It says what the exercise is for and how to leave it, and not why it is
   * offered, since a client may read it. Work in which no client takes part refers to no patient.
   *
   * @throws IllegalArgumentException if the exercise is none of the catalog
   */
  public Task draftTask(Recommendation recommendation, Visit visit) {
    return tasks.of(recommendation, visit);
  }

  /**
   * An advice as a collection: a GuidanceResponse, its RequestGroup with a draft Task for each exercise, the Device that made them, and
   * their Provenance. The entries refer to each other by their full addresses.
   *
   * @throws IllegalArgumentException if the record of the advice does not say when it was made
   */
  public Bundle bundle(Advice advice, Visit visit) {
    Instant made = advice
        .record()
        .madeAt()
        .orElseThrow(() -> new IllegalArgumentException(
            "the record of the advice does not say when it was made; expected one with that time"));
    ForTheRecord told = ForTheRecord.of(advice);
    Entries entries = new Entries(advice.id());
    Reference device = entries.add(maker.device(advice.report()));
    List<Reference> targets = new ArrayList<>();
    RequestGroup group = offers.group(told, visit, device);
    group.setAuthoredOnElement(Times.dateTime(made));
    RequestGroupActionComponent choice = offers.choice();
    for (Recommendation recommendation : told.recommendations()) {
      Task task = tasks.of(recommendation, visit).setRequester(device);
      task.setAuthoredOnElement(Times.dateTime(made));
      Reference added = entries.add(task);
      targets.add(added);
      choice.addAction(offers.offer(told, recommendation, added));
    }
    if (choice.hasAction()) {
      group.addAction(choice);
    }
    Reference grouped = entries.add(group);
    targets.add(grouped);
    targets.add(entries.add(guidance.of(advice, told, visit, made, device).setResult(grouped)));
    entries.add(maker.provenance(advice.report(), made, device, targets));
    return entries.bundle();
  }
}
