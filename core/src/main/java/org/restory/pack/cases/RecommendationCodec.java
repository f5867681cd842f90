package org.restory.pack.cases;

import org.restory.model.Id;
import org.restory.model.Participation;
import org.restory.model.Reference;
import org.restory.model.person.AccessNeed;
import org.restory.model.practice.Exercise;
import org.restory.model.practice.Fit;
import org.restory.model.practice.ReflectivePrompt;
import org.restory.model.safety.Prerequisite;
import org.restory.pack.concepts.EvidenceCodec;
import org.restory.pack.text.Codec;
import org.restory.pack.text.Draft;
import org.restory.pack.text.Scalars;
import org.restory.pack.text.Shape;
import org.restory.pack.text.Verbatim;
import org.restory.report.RaisedAim;
import org.restory.report.Reason;
import org.restory.report.Recommendation;
import org.restory.report.Recommendation.Adaptation;
import org.restory.report.Recommendation.Check;
import org.restory.report.Recommendation.GivenCaution;
import org.restory.report.Recommendation.OfferedPrompt;
import org.restory.report.Recommendation.ServedAim;
import org.restory.report.Recommendation.Strength;

/** How a recommended exercise stands in a report. */
public final class RecommendationCodec {
  private RecommendationCodec() {}

  /** One exercise that fits now. */
  public static Codec<Recommendation> recommendation() {
    return supported(described(Shape.of(Recommendation::builder, Recommendation.Builder::build)));
  }

  private static Shape<Recommendation, Recommendation.Builder> described(
      Shape<Recommendation, Recommendation.Builder> shape) {
    return shape
        .required(
            "exercise",
            Scalars.id(Exercise.class),
            Recommendation.Builder::exercise,
            Recommendation::exercise)
        .required("name", Verbatim.text(), Recommendation.Builder::name, Recommendation::name)
        .required(
            "purpose", Verbatim.text(), Recommendation.Builder::purpose, Recommendation::purpose)
        .required(
            "participation",
            Scalars.oneOf(Participation.class),
            Recommendation.Builder::participation,
            Recommendation::participation)
        .required(
            "minutes", Scalars.integer(), Recommendation.Builder::minutes, Recommendation::minutes)
        .required("depth", Scalars.integer(), Recommendation.Builder::depth, Recommendation::depth)
        .required(
            "exposure",
            Scalars.integer(),
            Recommendation.Builder::exposure,
            Recommendation::exposure)
        .required(
            "strength",
            Scalars.oneOf(Strength.class),
            Recommendation.Builder::strength,
            Recommendation::strength)
        .optional(
            "aims",
            Verbatim.list(servedAim()),
            Recommendation.Builder::addAllAims,
            r -> Verbatim.unlessEmpty(r.aims()))
        .optional(
            "prompts",
            Verbatim.list(prompt()),
            Recommendation.Builder::addAllPrompts,
            r -> Verbatim.unlessEmpty(r.prompts()))
        .required(
            "opt-out", Verbatim.text(), Recommendation.Builder::optOut, Recommendation::optOut);
  }

  private static Shape<Recommendation, Recommendation.Builder> supported(
      Shape<Recommendation, Recommendation.Builder> shape) {
    return shape
        .optional(
            "cautions",
            Verbatim.list(caution()),
            Recommendation.Builder::addAllCautions,
            r -> Verbatim.unlessEmpty(r.cautions()))
        .optional(
            "checks",
            Verbatim.list(check()),
            Recommendation.Builder::addAllChecks,
            r -> Verbatim.unlessEmpty(r.checks()))
        .optional(
            "adaptations",
            Verbatim.list(adaptation()),
            Recommendation.Builder::addAllAdaptations,
            r -> Verbatim.unlessEmpty(r.adaptations()))
        .optional(
            "preferred-because",
            Verbatim.list(ReasonCodecs.reason()),
            Recommendation.Builder::addAllPreferredBecause,
            r -> Verbatim.unlessEmpty(r.preferredBecause()))
        .list(
            "permitted-by",
            FactCodecs.any(),
            Recommendation.Builder::addAllPermittedBy,
            recommendation -> FactCodecs.inOrder(recommendation.permittedBy()))
        .optional(
            "evidence",
            Verbatim.list(EvidenceCodec.withNote(Verbatim.text())),
            Recommendation.Builder::addAllEvidence,
            r -> Verbatim.unlessEmpty(r.evidence()))
        .list(
            "references",
            Scalars.id(Reference.class),
            Recommendation.Builder::addAllReferences,
            Recommendation::references);
  }

  private static Codec<ServedAim> servedAim() {
    Draft.Part<RaisedAim> raised = new Draft.Part<>();
    Draft.Part<Fit> fit = new Draft.Part<>();
    return Shape.of(Draft::new, draft -> new ServedAim(raised.of(draft), fit.of(draft)))
        .required("fit", Scalars.oneOf(Fit.class), fit::set, ServedAim::fit)
        .required("raised", ReasonCodecs.raisedAim(), raised::set, ServedAim::raised);
  }

  private static Codec<OfferedPrompt> prompt() {
    Draft.Part<Id<ReflectivePrompt>> prompt = new Draft.Part<>();
    Draft.Part<String> text = new Draft.Part<>();
    Draft.Part<String> optOut = new Draft.Part<>();
    return Shape.of(
            Draft::new,
            draft -> new OfferedPrompt(prompt.of(draft), text.of(draft), optOut.of(draft)))
        .required("prompt", Scalars.id(ReflectivePrompt.class), prompt::set, OfferedPrompt::prompt)
        .required("text", Verbatim.text(), text::set, OfferedPrompt::text)
        .required("opt-out", Verbatim.text(), optOut::set, OfferedPrompt::optOut);
  }

  private static Codec<GivenCaution> caution() {
    Draft.Part<String> text = new Draft.Part<>();
    Draft.Part<String> forClient = new Draft.Part<>();
    Draft.Part<Reason> why = new Draft.Part<>();
    return Shape.of(
            Draft::new,
            draft -> new GivenCaution(text.of(draft), forClient.in(draft), why.in(draft)))
        .required("text", Verbatim.text(), text::set, GivenCaution::text)
        .optional("for-client", Verbatim.text(), forClient::set, GivenCaution::forClient)
        .optional("why", ReasonCodecs.reason(), why::set, GivenCaution::why);
  }

  private static Codec<Check> check() {
    Draft.Part<Id<Prerequisite>> prerequisite = new Draft.Part<>();
    Draft.Part<String> ask = new Draft.Part<>();
    return Shape.of(Draft::new, draft -> new Check(prerequisite.of(draft), ask.of(draft)))
        .required(
            "prerequisite", Scalars.id(Prerequisite.class), prerequisite::set, Check::prerequisite)
        .required("ask", Verbatim.text(), ask::set, Check::ask);
  }

  private static Codec<Adaptation> adaptation() {
    Draft.Part<Id<AccessNeed>> need = new Draft.Part<>();
    Draft.Part<String> how = new Draft.Part<>();
    return Shape.of(Draft::new, draft -> new Adaptation(need.in(draft), how.of(draft)))
        .optional("need", Scalars.id(AccessNeed.class), need::set, Adaptation::need)
        .required("how", Verbatim.text(), how::set, Adaptation::how);
  }
}
