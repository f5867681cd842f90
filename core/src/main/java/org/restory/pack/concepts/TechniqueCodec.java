package org.restory.pack.concepts;

import org.restory.model.Participation;
import org.restory.model.Phase;
import org.restory.model.practice.Framework;
import org.restory.model.practice.Technique;
import org.restory.model.safety.Prerequisite;
import org.restory.pack.text.Codec;
import org.restory.pack.text.Component;
import org.restory.pack.text.OwnId;
import org.restory.pack.text.Records;
import org.restory.pack.text.Scalars;
import org.restory.pack.text.Shape;

/** The codec of techniques. */
public final class TechniqueCodec {
  private TechniqueCodec() {}

  public static Codec<Technique> codec() {
    return Shape.of(Technique::builder, Technique.Builder::build)
        .required("id", OwnId.of(Technique.class), Technique.Builder::id, Technique::id)
        .including(Terms.aboutWith("description"), Technique.Builder::about, Technique::about)
        .required(
            "family",
            Scalars.oneOf(Technique.Family.class),
            Technique.Builder::family,
            Technique::family)
        .list(
            "frameworks",
            Scalars.id(Framework.class),
            Technique.Builder::addAllFrameworks,
            Technique::frameworks)
        .list("structure", Scalars.text(), Technique.Builder::addAllStructure, Technique::structure)
        .list(
            "participation",
            Scalars.oneOf(Participation.class),
            Technique.Builder::addAllParticipation,
            Technique::participation)
        .list(
            "phases",
            Scalars.oneOf(Phase.class),
            Technique.Builder::addAllPhases,
            Technique::phases)
        .required(
            "minutes",
            Sitting.codec(),
            (technique, sitting) -> technique.minutesFrom(sitting.from).minutesTo(sitting.to),
            Sitting::of)
        .required(
            "max-depth", Scalars.integer(1, 4), Technique.Builder::maxDepth, Technique::maxDepth)
        .required(
            "max-exposure",
            Scalars.integer(0, 4),
            Technique.Builder::maxExposure,
            Technique::maxExposure)
        .list("cautions", Scalars.text(), Technique.Builder::addAllCautions, Technique::cautions)
        .list(
            "prerequisites",
            Scalars.id(Prerequisite.class),
            Technique.Builder::addAllPrerequisites,
            Technique::prerequisites)
        .list(
            "evidence",
            EvidenceCodec.codec(),
            Technique.Builder::addAllEvidence,
            Technique::evidence)
        .usually(
            "authoring",
            Technique.Authoring.EXERCISES,
            Scalars.oneOf(Technique.Authoring.class),
            Technique.Builder::authoring,
            Technique::authoring);
  }

  /** How long a usual sitting lasts, in minutes. */
  private record Sitting(int from, int to) {
    static Sitting of(Technique technique) {
      return new Sitting(technique.minutesFrom(), technique.minutesTo());
    }

    static Codec<Sitting> codec() {
      return Records.of(
          Component.required("from", Scalars.integer(1, 480), Sitting::from),
          Component.required("to", Scalars.integer(1, 480), Sitting::to),
          Sitting::new);
    }
  }
}
