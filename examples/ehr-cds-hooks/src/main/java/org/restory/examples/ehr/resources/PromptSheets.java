package org.restory.examples.ehr.resources;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import org.hl7.fhir.r4.model.Questionnaire;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemComponent;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemType;
import org.restory.catalog.Catalog;
import org.restory.model.practice.Exercise;
import org.restory.model.practice.ReflectivePrompt;
import org.restory.model.practice.Step;

/**
 * The prompts of an exercise as a sheet that a person may write on. Nothing on it is required, and its way out stands first. What a step
 * says to a clinician is not on it.
 */
final class PromptSheets {
  private final Catalog catalog;
  private final Heading heading;

  PromptSheets(Catalog catalog, Heading heading) {
    this.catalog = catalog;
    this.heading = heading;
  }

  /** Whether there is anything to ask those who take part. */
  boolean hasPrompts(Exercise exercise) {
    return exercise.steps().stream().anyMatch(step -> !asked(exercise, step).isEmpty());
  }

  Questionnaire of(Exercise exercise) {
    Questionnaire sheet =
        heading.of(new Questionnaire(), Exercise.class, exercise, exercise.name());
    sheet.setDescription(exercise.about().description());
    sheet.addSubjectType(exercise.participation().includesClient() ? "Patient" : "Practitioner");
    sheet.addUseContext(heading.usedBy(exercise.participation()));
    sheet.addItem(display("way-out", exercise.optOut()));
    int number = 0;
    for (Step step : exercise.steps()) {
      number++;
      ImmutableList<ReflectivePrompt> prompts = asked(exercise, step);
      if (!prompts.isEmpty()) {
        sheet.addItem(group("step-" + number, step, prompts));
      }
    }
    return Narratives.tell(
        sheet, exercise.name(), exercise.about().description(), exercise.optOut());
  }

  private static QuestionnaireItemComponent group(
      String linkId, Step step, ImmutableList<ReflectivePrompt> prompts) {
    QuestionnaireItemComponent group = new QuestionnaireItemComponent()
        .setLinkId(linkId)
        .setType(QuestionnaireItemType.GROUP)
        .setText(Words.of(step.part()));
    for (ReflectivePrompt prompt : prompts) {
      String id = linkId + "." + prompt.id().value();
      QuestionnaireItemComponent question = new QuestionnaireItemComponent()
          .setLinkId(id)
          .setType(QuestionnaireItemType.TEXT)
          .setText(prompt.text());
      question.addItem(display(id + ".way-out", prompt.optOut()));
      prompt
          .followUp()
          .ifPresent(next -> question.addItem(new QuestionnaireItemComponent()
              .setLinkId(id + ".follow-up")
              .setType(QuestionnaireItemType.TEXT)
              .setText(next)));
      group.addItem(question);
    }
    return group;
  }

  static QuestionnaireItemComponent display(String linkId, String text) {
    return new QuestionnaireItemComponent()
        .setLinkId(linkId)
        .setType(QuestionnaireItemType.DISPLAY)
        .setText(text);
  }

  /** The prompts of a step, each once; where a client takes part, those only that a client may read. */
  private ImmutableList<ReflectivePrompt> asked(Exercise exercise, Step step) {
    return step.prompts().stream()
        .distinct()
        .map(id -> catalog.get(ReflectivePrompt.class, id))
        .filter(prompt ->
            !exercise.participation().includesClient() || prompt.audience().includesClient())
        .collect(toImmutableList());
  }
}
