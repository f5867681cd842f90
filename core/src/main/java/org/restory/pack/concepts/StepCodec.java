package org.restory.pack.concepts;

import static org.restory.pack.text.Scalars.text;

import java.util.function.Consumer;
import org.restory.model.practice.Step;
import org.restory.pack.text.Codec;
import org.restory.pack.text.Scalars;
import org.restory.pack.text.Shape;

/** The codec of the steps of an exercise. */
public final class StepCodec {
  private StepCodec() {}

  /** Steps whose prompts may be written inside them; each of those is handed over. */
  public static Codec<Step> handing(Consumer<StepPrompt> written) {
    return Shape.of(Step::builder, Step.Builder::build)
        .required("part", Scalars.oneOf(Step.Part.class), Step.Builder::part, Step::part)
        .required("minutes", Scalars.integer(1, 480), Step.Builder::minutes, Step::minutes)
        .required("who", Scalars.oneOf(Step.Actor.class), Step.Builder::who, Step::who)
        .required("does", text(), Step.Builder::does, Step::does)
        .optional("listen-for", text(), Step.Builder::listenFor, Step::listenFor)
        .optional("if-hard", text(), Step.Builder::ifHard, Step::ifHard)
        .list("prompts", StepPrompt.idOr(written), Step.Builder::addAllPrompts, Step::prompts);
  }
}
