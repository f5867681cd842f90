package org.restory.examples.ehr.resources;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.ActivityDefinition;
import org.hl7.fhir.r4.model.ActivityDefinition.ActivityDefinitionKind;
import org.hl7.fhir.r4.model.ActivityDefinition.ActivityParticipantType;
import org.hl7.fhir.r4.model.ActivityDefinition.RequestIntent;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.RelatedArtifact;
import org.hl7.fhir.r4.model.RelatedArtifact.RelatedArtifactType;
import org.hl7.fhir.r4.model.Timing;
import org.hl7.fhir.r4.model.Timing.TimingRepeatComponent;
import org.hl7.fhir.r4.model.Timing.UnitsOfTime;
import org.restory.catalog.Catalog;
import org.restory.model.Participation;
import org.restory.model.practice.Aim;
import org.restory.model.practice.Exercise;
import org.restory.model.practice.Step;
import org.restory.model.practice.Technique;
import org.restory.model.safety.Prerequisite;

/** An exercise as a proposal that could become a task. Its steps are its description; its way out is the first thing said of its use. */
final class Activities {
  private final Catalog catalog;
  private final Addresses addresses;
  private final Heading heading;
  private final Works works;
  private final PromptSheets sheets;

  Activities(Catalog catalog, Addresses addresses, Heading heading, PromptSheets sheets) {
    this.catalog = catalog;
    this.addresses = addresses;
    this.heading = heading;
    this.works = new Works(catalog);
    this.sheets = sheets;
  }

  ActivityDefinition of(Exercise exercise) {
    ActivityDefinition activity =
        heading.of(new ActivityDefinition(), Exercise.class, exercise, exercise.name());
    activity
        .setKind(ActivityDefinitionKind.TASK)
        .setIntent(RequestIntent.PROPOSAL)
        .setSubject(subject(exercise))
        .setDescription(exercise.about().description() + "\n\n" + steps(exercise))
        .setPurpose(aims(exercise))
        .setUsage(usage(exercise))
        .setCode(code(exercise))
        .setTiming(new Timing()
            .setRepeat(new TimingRepeatComponent()
                .setDuration(new BigDecimal(exercise.minutes()))
                .setDurationUnit(UnitsOfTime.MIN)));
    activity.addUseContext(heading.usedBy(exercise.participation()));
    activity.addTopic(technique(exercise));
    participants(exercise.participation())
        .forEach(type -> activity.addParticipant().setType(type));
    related(exercise).forEach(activity::addRelatedArtifact);
    return Narratives.tell(
        activity, exercise.name(), exercise.about().description(), "First: " + exercise.optOut());
  }

  private CodeableConcept code(Exercise exercise) {
    return new CodeableConcept()
        .addCoding(
            new Coding(addresses.codeSystem("exercise"), exercise.id().value(), exercise.name()));
  }

  private CodeableConcept technique(Exercise exercise) {
    Technique technique = catalog.get(Technique.class, exercise.technique());
    return new CodeableConcept()
        .addCoding(new Coding(
            addresses.codeSystem("technique"), technique.id().value(), technique.name()));
  }

  private static CodeableConcept subject(Exercise exercise) {
    String type = exercise.participation().includesClient() ? "Patient" : "Practitioner";
    return new CodeableConcept()
        .addCoding(new Coding("http://hl7.org/fhir/resource-types", type, type));
  }

  private static Stream<ActivityParticipantType> participants(Participation participation) {
    return switch (participation) {
      case CLIENT -> Stream.of(ActivityParticipantType.PATIENT);
      case CLINICIAN, SUPERVISION -> Stream.of(ActivityParticipantType.PRACTITIONER);
      case JOINT, GROUP ->
        Stream.of(ActivityParticipantType.PATIENT, ActivityParticipantType.PRACTITIONER);
    };
  }

  private Stream<RelatedArtifact> related(Exercise exercise) {
    Stream<RelatedArtifact> sheet = sheets.hasPrompts(exercise)
        ? Stream.of(new RelatedArtifact()
            .setType(RelatedArtifactType.COMPOSEDOF)
            .setDisplay("Its questions, to answer in writing where a person likes that")
            .setResource(heading.canonical("Questionnaire", exercise)))
        : Stream.empty();
    return Stream.of(
            sheet,
            Works.known(exercise.evidence()).stream(),
            works
                .cited(Stream.concat(
                    exercise.references().stream(),
                    exercise.evidence().stream().flatMap(each -> each.references().stream())))
                .stream())
        .flatMap(artifacts -> artifacts);
  }

  private String aims(Exercise exercise) {
    return exercise.aims().keySet().stream()
        .sorted()
        .map(aim -> "- " + catalog.get(Aim.class, aim).name())
        .collect(joining("\n"));
  }

  private static String steps(Exercise exercise) {
    List<String> lines = new ArrayList<>();
    for (Step step : exercise.steps()) {
      lines.add((lines.size() + 1) + ". **" + Words.of(step.part()) + "** (" + step.minutes()
          + " min, " + Words.of(step.who()) + "). " + step.does()
          + step.ifHard().map(hard -> " If it is hard: " + hard).orElse(""));
    }
    return String.join("\n", lines);
  }

  private String usage(Exercise exercise) {
    List<String> parts = new ArrayList<>();
    parts.add("**The way out, said first:** " + exercise.optOut());
    list(
        parts,
        "Ask yourself first",
        exercise.prerequisites().stream()
            .map(id -> catalog.get(Prerequisite.class, id).ask()));
    list(parts, "Mind", exercise.cautions().stream());
    list(parts, "What is needed", exercise.materials().stream());
    exercise.telehealth().ifPresent(how -> parts.add("**By video or phone:** " + how));
    exercise.aftercare().ifPresent(what -> parts.add("**Afterwards:** " + what));
    return String.join("\n\n", parts);
  }

  private static void list(List<String> parts, String title, Stream<String> lines) {
    String listed = lines.map(line -> "\n- " + line).collect(joining());
    if (!listed.isEmpty()) {
      parts.add("**" + title + ":**\n" + listed);
    }
  }
}
