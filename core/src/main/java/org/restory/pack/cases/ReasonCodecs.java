package org.restory.pack.cases;

import org.restory.model.Reference;
import org.restory.model.practice.Aim;
import org.restory.model.practice.Exercise;
import org.restory.pack.text.Codec;
import org.restory.pack.text.Draft;
import org.restory.pack.text.Scalars;
import org.restory.pack.text.Shape;
import org.restory.pack.text.Verbatim;
import org.restory.report.Notice;
import org.restory.report.RaisedAim;
import org.restory.report.Reason;
import org.restory.report.Withholding;
import org.restory.rule.Rule;

/**
 * How reasons stand in a report, and what follows from them directly: notices, raised aims and what
 * is withheld.
 */
public final class ReasonCodecs {
  private ReasonCodecs() {}

  /** Why something is in a report. */
  public static Codec<Reason> reason() {
    return Shape.of(Reason::builder, Reason.Builder::build)
        .optional("rule", Scalars.id(Rule.class), Reason.Builder::rule, Reason::rule)
        .optional("number", Verbatim.text(), Reason.Builder::number, Reason::number)
        .required("because", Verbatim.text(), Reason.Builder::because, Reason::because)
        .required("for-client", Verbatim.text(), Reason.Builder::forClient, Reason::forClient)
        .list(
            "facts",
            FactCodecs.any(),
            Reason.Builder::addAllFacts,
            reason -> FactCodecs.inOrder(reason.facts()))
        .list(
            "references",
            Scalars.id(Reference.class),
            Reason.Builder::addAllReferences,
            Reason::references);
  }

  /** Something to know first. */
  public static Codec<Notice> notice() {
    Draft.Part<String> text = new Draft.Part<>();
    Draft.Part<String> forClient = new Draft.Part<>();
    Draft.Part<Reason> reason = new Draft.Part<>();
    Draft.Part<Boolean> gate = new Draft.Part<>();
    return Shape.of(
            Draft::new,
            draft -> new Notice(
                text.of(draft), forClient.in(draft), reason.in(draft), gate.of(draft, false)))
        .required("text", Verbatim.text(), text::set, Notice::text)
        .usually("gate", false, Scalars.truth(), gate::set, Notice::gate)
        .optional("for-client", Verbatim.text(), forClient::set, Notice::forClient)
        .optional("reason", reason(), reason::set, Notice::reason);
  }

  /** An aim that the facts call for. */
  public static Codec<RaisedAim> raisedAim() {
    return Shape.of(RaisedAim::builder, RaisedAim.Builder::build)
        .required("aim", Scalars.id(Aim.class), RaisedAim.Builder::aim, RaisedAim::aim)
        .required("name", Verbatim.text(), RaisedAim.Builder::name, RaisedAim::name)
        .required("weight", Scalars.integer(), RaisedAim.Builder::weight, RaisedAim::weight)
        .usually(
            "for-clinician",
            false,
            Scalars.truth(),
            RaisedAim.Builder::forClinician,
            RaisedAim::forClinician)
        .optional(
            "reasons",
            Verbatim.list(reason()),
            RaisedAim.Builder::addAllReasons,
            aim -> Verbatim.unlessEmpty(aim.reasons()));
  }

  /** What is withheld. */
  public static Codec<Withholding> withholding() {
    return Shape.of(Withholding::builder, Withholding.Builder::build)
        .required("what", Verbatim.text(), Withholding.Builder::what, Withholding::what)
        .required("firm", Scalars.truth(), Withholding.Builder::firm, Withholding::firm)
        .required(
            "lifts-when", Verbatim.text(), Withholding.Builder::liftsWhen, Withholding::liftsWhen)
        .required("reason", reason(), Withholding.Builder::reason, Withholding::reason)
        .list(
            "exercises",
            Scalars.id(Exercise.class),
            Withholding.Builder::addAllExercises,
            Withholding::exercises);
  }
}
