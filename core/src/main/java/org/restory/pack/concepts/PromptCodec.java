package org.restory.pack.concepts;

import static org.restory.pack.text.Scalars.text;

import org.restory.model.Phase;
import org.restory.model.Provenance;
import org.restory.model.Reference;
import org.restory.model.practice.Audience;
import org.restory.model.practice.Mode;
import org.restory.model.practice.PromptFunction;
import org.restory.model.practice.ReflectivePrompt;
import org.restory.pack.text.Codec;
import org.restory.pack.text.OwnId;
import org.restory.pack.text.ProvenanceCodec;
import org.restory.pack.text.Scalars;
import org.restory.pack.text.Shape;

/** The codec of prompts that stand by themselves. */
public final class PromptCodec {
  private PromptCodec() {}

  public static Codec<ReflectivePrompt> codec() {
    return Shape.of(ReflectivePrompt::builder, ReflectivePrompt.Builder::build)
        .required(
            "id",
            OwnId.of(ReflectivePrompt.class),
            ReflectivePrompt.Builder::id,
            ReflectivePrompt::id)
        .required("text", text(), ReflectivePrompt.Builder::text, ReflectivePrompt::text)
        .required(
            "audience",
            Scalars.oneOf(Audience.class),
            ReflectivePrompt.Builder::audience,
            ReflectivePrompt::audience)
        .list(
            "phases",
            Scalars.oneOf(Phase.class),
            ReflectivePrompt.Builder::addAllPhases,
            ReflectivePrompt::phases)
        .required(
            "function",
            Scalars.oneOf(PromptFunction.class),
            ReflectivePrompt.Builder::function,
            ReflectivePrompt::function)
        .required(
            "depth",
            Scalars.integer(1, 4),
            ReflectivePrompt.Builder::depth,
            ReflectivePrompt::depth)
        .required("opt-out", text(), ReflectivePrompt.Builder::optOut, ReflectivePrompt::optOut)
        .optional(
            "follow-up", text(), ReflectivePrompt.Builder::followUp, ReflectivePrompt::followUp)
        .optional("avoid-if", text(), ReflectivePrompt.Builder::avoidIf, ReflectivePrompt::avoidIf)
        .list(
            "modes",
            Scalars.oneOf(Mode.class),
            ReflectivePrompt.Builder::addAllModes,
            ReflectivePrompt::modes)
        .list(
            "references",
            Scalars.id(Reference.class),
            ReflectivePrompt.Builder::addAllReferences,
            ReflectivePrompt::references)
        .usually(
            "provenance",
            Provenance.unstated(),
            ProvenanceCodec.codec(),
            ReflectivePrompt.Builder::provenance,
            ReflectivePrompt::provenance);
  }
}
