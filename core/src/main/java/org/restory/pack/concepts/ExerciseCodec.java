package org.restory.pack.concepts;

import static org.restory.pack.text.Scalars.id;
import static org.restory.pack.text.Scalars.integer;
import static org.restory.pack.text.Scalars.oneOf;
import static org.restory.pack.text.Scalars.text;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.restory.model.ConsentScope;
import org.restory.model.Format;
import org.restory.model.Participation;
import org.restory.model.Phase;
import org.restory.model.Tag;
import org.restory.model.person.AccessNeed;
import org.restory.model.practice.Aim;
import org.restory.model.practice.Exercise;
import org.restory.model.practice.Fit;
import org.restory.model.practice.Mode;
import org.restory.model.practice.Technique;
import org.restory.model.safety.Prerequisite;
import org.restory.pack.text.Codec;
import org.restory.pack.text.Form;
import org.restory.pack.text.Node;
import org.restory.pack.text.OwnId;
import org.restory.pack.text.Reading;
import org.restory.pack.text.Scalars;
import org.restory.pack.text.Shape;

/** The codec of exercises. Prompts written inside steps become concepts of the pack, and are written as such. */
public final class ExerciseCodec implements Codec<Exercise> {
  @Override
  public @Nullable Exercise read(Node node, Reading reading) {
    List<StepPrompt> written = new ArrayList<>();
    Exercise exercise = shape(written::add).read(node, reading);
    if (exercise != null) {
      written.forEach(prompt -> reading.foundInside(prompt.of(exercise)));
    }
    return exercise;
  }

  /** The prompts that are written inside the steps of an exercise. */
  public static ImmutableList<StepPrompt> promptsIn(Node exercise) {
    ImmutableList.Builder<StepPrompt> written = ImmutableList.builder();
    shape(written::add).read(exercise, new Reading());
    return written.build();
  }

  @Override
  public Object write(Exercise value) {
    return shape(prompt -> {}).write(value);
  }

  @Override
  public Form form() {
    return shape(prompt -> {}).form();
  }

  private static Shape<Exercise, Exercise.Builder> shape(Consumer<StepPrompt> written) {
    Shape<Exercise, Exercise.Builder> shape = Shape.of(Exercise::builder, Exercise.Builder::build);
    purpose(shape);
    setting(shape);
    conditions(shape);
    return shape
        .required("opt-out", text(), Exercise.Builder::optOut, Exercise::optOut)
        .list("steps", StepCodec.handing(written), Exercise.Builder::addAllSteps, Exercise::steps)
        .list(
            "works-as-is",
            id(AccessNeed.class),
            Exercise.Builder::addAllWorksAsIs,
            Exercise::worksAsIs)
        .map(
            "adaptations",
            id(AccessNeed.class),
            text(),
            Exercise.Builder::putAllAdaptations,
            Exercise::adaptations)
        .optional("telehealth", text(), Exercise.Builder::telehealth, Exercise::telehealth)
        .optional("group", text(), Exercise.Builder::group, Exercise::group)
        .list("cautions", text(), Exercise.Builder::addAllCautions, Exercise::cautions)
        .optional("aftercare", text(), Exercise.Builder::aftercare, Exercise::aftercare)
        .list(
            "evidence",
            EvidenceCodec.codec(),
            Exercise.Builder::addAllEvidence,
            Exercise::evidence);
  }

  private static void purpose(Shape<Exercise, Exercise.Builder> shape) {
    shape
        .required("id", OwnId.of(Exercise.class), Exercise.Builder::id, Exercise::id)
        .including(Terms.aboutWith("purpose"), Exercise.Builder::about, Exercise::about)
        .required(
            "technique", id(Technique.class), Exercise.Builder::technique, Exercise::technique)
        .map("aims", id(Aim.class), oneOf(Fit.class), Exercise.Builder::putAllAims, Exercise::aims);
  }

  private static void setting(Shape<Exercise, Exercise.Builder> shape) {
    shape
        .required(
            "with",
            oneOf(Participation.class),
            Exercise.Builder::participation,
            Exercise::participation)
        .list("formats", oneOf(Format.class), Exercise.Builder::addAllFormats, Exercise::formats)
        .list("phases", oneOf(Phase.class), Exercise.Builder::addAllPhases, Exercise::phases)
        .required("minutes", integer(1, 480), Exercise.Builder::minutes, Exercise::minutes)
        .required("depth", integer(1, 4), Exercise.Builder::depth, Exercise::depth)
        .required("exposure", integer(0, 4), Exercise.Builder::exposure, Exercise::exposure)
        .usually(
            "self-guided",
            false,
            Scalars.truth(),
            Exercise.Builder::selfGuided,
            Exercise::selfGuided);
  }

  private static void conditions(Shape<Exercise, Exercise.Builder> shape) {
    shape
        .list("tags", id(Tag.class), Exercise.Builder::addAllTags, Exercise::tags)
        .list("modes", oneOf(Mode.class), Exercise.Builder::addAllModes, Exercise::modes)
        .list("materials", text(), Exercise.Builder::addAllMaterials, Exercise::materials)
        .list(
            "prerequisites",
            id(Prerequisite.class),
            Exercise.Builder::addAllPrerequisites,
            Exercise::prerequisites)
        .list(
            "consents",
            oneOf(ConsentScope.class),
            Exercise.Builder::addAllConsents,
            Exercise::consents);
  }
}
