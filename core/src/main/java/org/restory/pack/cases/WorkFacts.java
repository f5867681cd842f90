package org.restory.pack.cases;

import java.util.OptionalInt;
import org.restory.context.AllianceEvent;
import org.restory.context.Answer;
import org.restory.context.AttributeValue;
import org.restory.context.Circumstance;
import org.restory.context.ClinicianPosition;
import org.restory.context.Consents;
import org.restory.context.PastExercise;
import org.restory.context.Readiness;
import org.restory.context.SessionConsent;
import org.restory.context.SetAside;
import org.restory.context.StatedPreference;
import org.restory.context.StatedPreference.Stance;
import org.restory.model.ConsentScope;
import org.restory.model.HostAttribute;
import org.restory.model.Id;
import org.restory.model.person.IdentityDimension;
import org.restory.model.person.Preference;
import org.restory.model.practice.Exercise;
import org.restory.model.safety.Prerequisite;
import org.restory.pack.text.Codec;
import org.restory.pack.text.Draft;
import org.restory.pack.text.Mapped;
import org.restory.pack.text.Scalars;
import org.restory.pack.text.Shape;
import org.restory.pack.text.Verbatim;

/**
 * The codecs of facts about the work itself: what happened in it, what it needs, and how it is
 * held.
 */
public final class WorkFacts {
  private WorkFacts() {}

  /**
   * What happened between those in the room; what was not said to be discussed is not known to be.
   */
  public static Codec<AllianceEvent> alliance() {
    Draft.Part<AllianceEvent.Kind> kind = new Draft.Part<>();
    Draft.Part<AllianceEvent.By> by = new Draft.Part<>();
    Draft.Part<Answer> discussed = new Draft.Part<>();
    return Shape.of(
            Draft::new,
            draft -> new AllianceEvent(
                kind.of(draft),
                by.of(draft, AllianceEvent.By.UNSAID),
                discussed.of(draft, Answer.UNKNOWN)))
        .required(
            "alliance", Scalars.oneOf(AllianceEvent.Kind.class), kind::set, AllianceEvent::kind)
        .usually(
            "by",
            AllianceEvent.By.UNSAID,
            Scalars.oneOf(AllianceEvent.By.class),
            by::set,
            AllianceEvent::by)
        .usually(
            "discussed",
            Answer.UNKNOWN,
            Scalars.oneOf(Answer.class),
            discussed::set,
            AllianceEvent::discussed);
  }

  /** How a person likes or does not like to work, by the word for their stance. */
  public static Codec<StatedPreference> preference(Stance stance) {
    Draft.Part<Id<Preference>> preference = new Draft.Part<>();
    return Shape.of(Draft::new, draft -> new StatedPreference(preference.of(draft), stance))
        .required(
            stance == Stance.WANTS ? "wants" : "avoids",
            Scalars.id(Preference.class),
            preference::set,
            StatedPreference::preference);
  }

  /** An exercise that was offered before, known by {@code done:}. */
  public static Codec<PastExercise> pastExercise() {
    Draft.Part<Id<Exercise>> exercise = new Draft.Part<>();
    Draft.Part<PastExercise.Outcome> outcome = new Draft.Part<>();
    Draft.Part<Integer> sessionsAgo = new Draft.Part<>();
    return Shape.of(
            Draft::new,
            draft -> new PastExercise(
                exercise.of(draft),
                outcome.of(draft),
                sessionsAgo.in(draft).map(OptionalInt::of).orElse(OptionalInt.empty())))
        .required("done", Scalars.id(Exercise.class), exercise::set, PastExercise::exercise)
        .required(
            "outcome",
            Scalars.oneOf(PastExercise.Outcome.class),
            outcome::set,
            PastExercise::outcome)
        .optional(
            "sessions-ago",
            Scalars.integer(),
            sessionsAgo::set,
            past -> past.sessionsAgo().stream().boxed().findFirst());
  }

  /** Whether a prerequisite is met, among facts of every kind. */
  public static Codec<Readiness> readiness() {
    Draft.Part<Id<Prerequisite>> prerequisite = new Draft.Part<>();
    Draft.Part<Boolean> met = new Draft.Part<>();
    return Shape.of(Draft::new, draft -> new Readiness(prerequisite.of(draft), met.of(draft)))
        .required(
            "ready", Scalars.id(Prerequisite.class), prerequisite::set, Readiness::prerequisite)
        .required("is", met(), met::set, Readiness::met);
  }

  /** The words for a prerequisite that is met or not. */
  public static Codec<Boolean> met() {
    return new Mapped<>(
        Scalars.oneOf(Judgment.class),
        judgment -> judgment == Judgment.MET,
        met -> met ? Judgment.MET : Judgment.NOT_MET);
  }

  /** What a person agreed to for the work itself, among facts of every kind. */
  public static Codec<SessionConsent> consent() {
    Draft.Part<ConsentScope> scope = new Draft.Part<>();
    Draft.Part<Consents.Decision> decision = new Draft.Part<>();
    return Shape.of(Draft::new, draft -> new SessionConsent(scope.of(draft), decision.of(draft)))
        .required("consent", Scalars.oneOf(ConsentScope.class), scope::set, SessionConsent::scope)
        .required(
            "decision",
            Scalars.oneOf(Consents.Decision.class),
            decision::set,
            SessionConsent::decision);
  }

  /** A side of the clinician's own identity. */
  public static Codec<ClinicianPosition> clinician() {
    Draft.Part<Id<IdentityDimension>> dimension = new Draft.Part<>();
    Draft.Part<String> words = new Draft.Part<>();
    Draft.Part<Answer> differs = new Draft.Part<>();
    return Shape.of(
            Draft::new,
            draft -> new ClinicianPosition(
                dimension.of(draft), words.of(draft), differs.of(draft, Answer.UNKNOWN)))
        .required(
            "clinician",
            Scalars.id(IdentityDimension.class),
            dimension::set,
            ClinicianPosition::dimension)
        .required("words", Verbatim.text(), words::set, ClinicianPosition::words)
        .usually(
            "differs",
            Answer.UNKNOWN,
            Scalars.oneOf(Answer.class),
            differs::set,
            ClinicianPosition::differsFromClient);
  }

  /** A host's own fact, among facts of every kind. */
  public static Codec<AttributeValue> attribute() {
    Draft.Part<Id<HostAttribute>> attribute = new Draft.Part<>();
    Draft.Part<String> value = new Draft.Part<>();
    return Shape.of(Draft::new, draft -> new AttributeValue(attribute.of(draft), value.of(draft)))
        .required(
            "attribute", Scalars.id(HostAttribute.class), attribute::set, AttributeValue::attribute)
        .required("value", Verbatim.text(), value::set, AttributeValue::value);
  }

  /** A circumstance of the session, among facts of every kind. */
  public static Codec<Circumstance> circumstance() {
    Draft.Part<Circumstance.Kind> kind = new Draft.Part<>();
    Draft.Part<String> value = new Draft.Part<>();
    return Shape.of(Draft::new, draft -> new Circumstance(kind.of(draft), value.of(draft)))
        .required(
            "circumstance", Scalars.oneOf(Circumstance.Kind.class), kind::set, Circumstance::kind)
        .required("value", Verbatim.text(), value::set, Circumstance::value);
  }

  /** How many facts were left out, and why. */
  public static Codec<SetAside> setAside() {
    Draft.Part<SetAside.Reason> reason = new Draft.Part<>();
    Draft.Part<Integer> count = new Draft.Part<>();
    return Shape.of(Draft::new, draft -> new SetAside(reason.of(draft), count.of(draft)))
        .required("set-aside", Scalars.oneOf(SetAside.Reason.class), reason::set, SetAside::reason)
        .required("count", Scalars.integer(), count::set, SetAside::count);
  }

  /** How a clinician judges a prerequisite. */
  private enum Judgment {
    MET,
    NOT_MET
  }
}
