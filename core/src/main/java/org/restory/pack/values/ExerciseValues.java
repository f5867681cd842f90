package org.restory.pack.values;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Map;
import org.restory.model.ConsentScope;
import org.restory.model.Format;
import org.restory.model.Id;
import org.restory.model.Participation;
import org.restory.model.Phase;
import org.restory.model.person.AccessNeed;
import org.restory.model.practice.Aim;
import org.restory.model.practice.Exercise;
import org.restory.model.practice.Fit;
import org.restory.model.practice.Mode;
import org.restory.model.practice.Step;

/** Exercises and their steps. */
final class ExerciseValues {
  private ExerciseValues() {}

  static void write(ValueWriter out, Exercise exercise) {
    VocabularyValues.writeTerm(out, exercise);
    out.id(exercise.technique());
    out.all(exercise.aims().entrySet(), ExerciseValues::writeAim);
    out.word(exercise.participation());
    out.words(exercise.formats());
    out.words(exercise.phases());
    out.number(exercise.minutes());
    out.number(exercise.depth());
    out.number(exercise.exposure());
    out.flag(exercise.selfGuided());
    out.ids(exercise.tags());
    out.words(exercise.modes());
    out.texts(exercise.materials());
    out.ids(exercise.prerequisites());
    out.words(exercise.consents());
    out.text(exercise.optOut());
    out.all(exercise.steps(), ExerciseValues::write);
    out.ids(exercise.worksAsIs());
    out.all(exercise.adaptations().entrySet(), ExerciseValues::writeAdaptation);
    out.optionalText(exercise.telehealth());
    out.optionalText(exercise.group());
    out.texts(exercise.cautions());
    out.optionalText(exercise.aftercare());
    out.all(exercise.evidence(), AboutValues::write);
  }

  static Exercise exercise(ValueReader in) {
    return Exercise.builder()
        .id(in.id())
        .about(AboutValues.about(in))
        .technique(in.id())
        .putAllAims(aims(in))
        .participation(in.word(Participation.values()))
        .addAllFormats(in.words(Format.values()))
        .addAllPhases(in.words(Phase.values()))
        .minutes(in.number())
        .depth(in.number())
        .exposure(in.number())
        .selfGuided(in.flag())
        .addAllTags(in.ids())
        .addAllModes(in.words(Mode.values()))
        .addAllMaterials(in.texts())
        .addAllPrerequisites(in.ids())
        .addAllConsents(in.words(ConsentScope.values()))
        .optOut(in.text())
        .addAllSteps(steps(in))
        .addAllWorksAsIs(in.ids())
        .putAllAdaptations(adaptations(in))
        .telehealth(in.optionalText())
        .group(in.optionalText())
        .addAllCautions(in.texts())
        .aftercare(in.optionalText())
        .addAllEvidence(AboutValues.evidence(in))
        .build();
  }

  private static void writeAim(ValueWriter out, Map.Entry<Id<Aim>, Fit> aim) {
    out.id(aim.getKey());
    out.word(aim.getValue());
  }

  private static ImmutableMap<Id<Aim>, Fit> aims(ValueReader in) {
    ImmutableMap.Builder<Id<Aim>, Fit> aims = ImmutableMap.builder();
    for (int left = in.number(); left > 0; left--) {
      aims.put(in.id(), in.word(Fit.values()));
    }
    return aims.buildOrThrow();
  }

  private static void writeAdaptation(ValueWriter out, Map.Entry<Id<AccessNeed>, String> each) {
    out.id(each.getKey());
    out.text(each.getValue());
  }

  private static ImmutableMap<Id<AccessNeed>, String> adaptations(ValueReader in) {
    ImmutableMap.Builder<Id<AccessNeed>, String> adaptations = ImmutableMap.builder();
    for (int left = in.number(); left > 0; left--) {
      adaptations.put(in.id(), in.text());
    }
    return adaptations.buildOrThrow();
  }

  private static void write(ValueWriter out, Step step) {
    out.word(step.part());
    out.number(step.minutes());
    out.word(step.who());
    out.text(step.does());
    out.optionalText(step.listenFor());
    out.optionalText(step.ifHard());
    out.ids(step.prompts());
  }

  private static ImmutableList<Step> steps(ValueReader in) {
    ImmutableList.Builder<Step> steps = ImmutableList.builder();
    for (int left = in.number(); left > 0; left--) {
      steps.add(Step.builder()
          .part(in.word(Step.Part.values()))
          .minutes(in.number())
          .who(in.word(Step.Actor.values()))
          .does(in.text())
          .listenFor(in.optionalText())
          .ifHard(in.optionalText())
          .addAllPrompts(in.ids())
          .build());
    }
    return steps.build();
  }
}
