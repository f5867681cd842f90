package org.restory.pack.cases;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Multimaps;
import java.util.List;
import java.util.Map;
import org.restory.context.AttributeValue;
import org.restory.context.Consents;
import org.restory.context.Readiness;
import org.restory.context.SessionConsent;
import org.restory.context.SessionContext;
import org.restory.context.SessionContext.AgeGroup;
import org.restory.context.SessionContext.Attendance;
import org.restory.context.SessionContext.Place;
import org.restory.context.SessionContext.Privacy;
import org.restory.model.ConsentScope;
import org.restory.model.Format;
import org.restory.model.HostAttribute;
import org.restory.model.Id;
import org.restory.model.Phase;
import org.restory.model.safety.Prerequisite;
import org.restory.pack.text.Codec;
import org.restory.pack.text.Lists;
import org.restory.pack.text.Scalars;
import org.restory.pack.text.Shape;
import org.restory.pack.text.Verbatim;

/** How a case stands in a file: what was shared for one session, circumstances first. */
public final class CaseCodec {
  private CaseCodec() {}

  /** A whole case. */
  public static Codec<SessionContext> context() {
    Shape<SessionContext, SessionContext.Builder> untold =
        Shape.of(SessionContext::builder, SessionContext.Builder::build);
    return work(people(circumstances(untold.optional(
        "title", Verbatim.text(), SessionContext.Builder::title, SessionContext::title))));
  }

  /** The circumstances of a case alone: no title, and nothing that was shared. */
  public static Codec<SessionContext> circumstances() {
    return circumstances(Shape.of(SessionContext::builder, SessionContext.Builder::build));
  }

  private static Shape<SessionContext, SessionContext.Builder> circumstances(
      Shape<SessionContext, SessionContext.Builder> shape) {
    return shape
        .required(
            "format",
            Scalars.oneOf(Format.class),
            SessionContext.Builder::format,
            SessionContext::format)
        .required(
            "phase",
            Scalars.oneOf(Phase.class),
            SessionContext.Builder::phase,
            SessionContext::phase)
        .optional(
            "place",
            Scalars.oneOf(Place.class),
            SessionContext.Builder::place,
            SessionContext::place)
        .usually(
            "privacy",
            Privacy.UNKNOWN,
            Scalars.oneOf(Privacy.class),
            SessionContext.Builder::privacy,
            SessionContext::privacy)
        .usually(
            "attendance",
            Attendance.UNKNOWN,
            Scalars.oneOf(Attendance.class),
            SessionContext.Builder::attendance,
            SessionContext::attendance)
        .usually(
            "age",
            AgeGroup.UNKNOWN,
            Scalars.oneOf(AgeGroup.class),
            SessionContext.Builder::age,
            SessionContext::age)
        .optional(
            "minutes",
            Scalars.integer(1, 480),
            SessionContext.Builder::minutes,
            context -> context.minutes().stream().boxed().findFirst())
        .optional(
            "session",
            Scalars.integer(1, 10_000),
            SessionContext.Builder::session,
            context -> context.session().stream().boxed().findFirst())
        .optional(
            "sessions-planned",
            Scalars.integer(1, 10_000),
            SessionContext.Builder::sessionsPlanned,
            context -> context.sessionsPlanned().stream().boxed().findFirst());
  }

  private static Shape<SessionContext, SessionContext.Builder> people(
      Shape<SessionContext, SessionContext.Builder> shape) {
    return shape
        .map(
            "consents",
            Scalars.oneOf(ConsentScope.class),
            Scalars.oneOf(Consents.Decision.class),
            CaseCodec::addConsents,
            context -> context.consents().stream()
                .collect(toImmutableMap(SessionConsent::scope, SessionConsent::decision)))
        .list(
            "disclosures",
            IdentityFacts.disclosure(),
            SessionContext.Builder::addAllDisclosures,
            SessionContext::disclosures)
        .list(
            "intersections",
            IdentityFacts.intersection(),
            SessionContext.Builder::addAllIntersections,
            SessionContext::intersections)
        .list(
            "barriers",
            ExperienceFacts.barrier(),
            SessionContext.Builder::addAllBarriers,
            SessionContext::barriers)
        .list(
            "goals",
            StatedFacts.GOAL.amongItsKind(),
            SessionContext.Builder::addAllGoals,
            SessionContext::goals)
        .list(
            "strengths",
            StatedFacts.STRENGTH.amongItsKind(),
            SessionContext.Builder::addAllStrengths,
            SessionContext::strengths)
        .list(
            "signals",
            StatedFacts.SIGNAL.amongItsKind(),
            SessionContext.Builder::addAllSignals,
            SessionContext::signals)
        .list(
            "concerns",
            StatedFacts.CONCERN.amongItsKind(),
            SessionContext.Builder::addAllConcerns,
            SessionContext::concerns)
        .list(
            "access-needs",
            StatedFacts.ACCESS_NEED.amongItsKind(),
            SessionContext.Builder::addAllAccessNeeds,
            SessionContext::accessNeeds)
        .list(
            "preferences",
            FactCodecs.preference(),
            SessionContext.Builder::addAllPreferences,
            SessionContext::preferences);
  }

  private static Shape<SessionContext, SessionContext.Builder> work(
      Shape<SessionContext, SessionContext.Builder> shape) {
    return shape
        .list(
            "alliance",
            WorkFacts.alliance(),
            SessionContext.Builder::addAllAlliance,
            SessionContext::alliance)
        .list(
            "measurements",
            ExperienceFacts.measurement(),
            SessionContext.Builder::addAllMeasurements,
            SessionContext::measurements)
        .list(
            "history",
            WorkFacts.pastExercise(),
            SessionContext.Builder::addAllHistory,
            SessionContext::history)
        .map(
            "readiness",
            Scalars.id(Prerequisite.class),
            WorkFacts.met(),
            CaseCodec::addReadiness,
            context -> context.readiness().stream()
                .collect(toImmutableMap(Readiness::prerequisite, Readiness::met)))
        .list(
            "clinician",
            WorkFacts.clinician(),
            SessionContext.Builder::addAllClinician,
            SessionContext::clinician)
        .map(
            "attributes",
            Scalars.id(HostAttribute.class),
            Lists.oneOrMore(Verbatim.text()),
            CaseCodec::addAttributes,
            CaseCodec::attributes);
  }

  private static void addConsents(
      SessionContext.Builder context, Map<ConsentScope, Consents.Decision> decisions) {
    decisions.forEach(
        (scope, decision) -> context.addConsents(new SessionConsent(scope, decision)));
  }

  private static void addReadiness(
      SessionContext.Builder context, Map<Id<Prerequisite>, Boolean> judgments) {
    judgments.forEach(
        (prerequisite, met) -> context.addReadiness(new Readiness(prerequisite, met)));
  }

  private static void addAttributes(
      SessionContext.Builder context, Map<Id<HostAttribute>, List<String>> values) {
    values.forEach((attribute, all) ->
        all.forEach(value -> context.addAttributes(new AttributeValue(attribute, value))));
  }

  private static ImmutableMap<Id<HostAttribute>, List<String>> attributes(SessionContext context) {
    ImmutableListMultimap.Builder<Id<HostAttribute>, String> values =
        ImmutableListMultimap.builder();
    context.attributes().forEach(a -> values.put(a.attribute(), a.value()));
    return ImmutableMap.copyOf(Multimaps.asMap(values.build()));
  }
}
