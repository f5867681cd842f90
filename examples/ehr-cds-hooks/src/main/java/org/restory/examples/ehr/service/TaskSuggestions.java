package org.restory.examples.ehr.service;

import ca.uhn.fhir.context.FhirContext;
import com.google.common.collect.ImmutableList;
import java.util.UUID;
import org.hl7.fhir.r4.model.Task;
import org.restory.examples.ehr.advice.Visit;
import org.restory.examples.ehr.audit.SuggestionIds;
import org.restory.examples.ehr.cards.Suggestions;
import org.restory.examples.ehr.hooks.Suggestion;
import org.restory.examples.ehr.resources.AdviceResources;
import org.restory.report.Recommendation;

/** Suggests to draft a task: a proposal that stays a draft until a person takes it up. */
public final class TaskSuggestions implements Suggestions {
  private final AdviceResources resources;
  private final SuggestionIds ids;
  private final FhirContext fhir;

  /**
   * Suggestions of tasks.
   *
   * @param resources drafts the tasks
   * @param ids names the suggestions, so that feedback on them is understood
   */
  public TaskSuggestions(AdviceResources resources, SuggestionIds ids, FhirContext fhir) {
    this.resources = resources;
    this.ids = ids;
    this.fhir = fhir;
  }

  @Override
  public Suggestion of(Recommendation recommendation, Visit visit, UUID card) {
    Task draft = resources.draftTask(recommendation, visit);
    return new Suggestion(
        "Plan to offer: " + recommendation.name(),
        ids.of(card, recommendation.exercise()),
        ImmutableList.of(new Suggestion.Create(
            "Drafts a task, to be taken up or dropped",
            fhir.newJsonParser().encodeResourceToString(draft))));
  }
}
