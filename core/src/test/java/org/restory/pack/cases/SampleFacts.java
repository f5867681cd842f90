package org.restory.pack.cases;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.OptionalInt;
import org.restory.context.AllianceEvent;
import org.restory.context.Answer;
import org.restory.context.AttributeValue;
import org.restory.context.BarrierExperience;
import org.restory.context.Circumstance;
import org.restory.context.ClinicianPosition;
import org.restory.context.Consents;
import org.restory.context.Disclosure;
import org.restory.context.Fact;
import org.restory.context.Intersection;
import org.restory.context.Measurement;
import org.restory.context.PastExercise;
import org.restory.context.Readiness;
import org.restory.context.SessionConsent;
import org.restory.context.SetAside;
import org.restory.context.Source;
import org.restory.context.Stated;
import org.restory.context.StatedPreference;
import org.restory.model.Concept;
import org.restory.model.ConsentScope;
import org.restory.model.Format;
import org.restory.model.Id;
import org.restory.model.person.AccessNeed;
import org.restory.model.person.Goal;
import org.restory.model.person.Signal;
import org.restory.model.person.Strength;
import org.restory.model.safety.SafetyConcern;
import org.restory.model.world.Level;
import org.restory.model.world.LifeDomain;

/** A fact of every kind, each with every field set. */
public final class SampleFacts {
  public static final String WORDS = "  «Ich» said: \"it's 1 #thing\",\n\n  - and then… 🙂\n";

  private static final Consents CONSENTS = new Consents(ImmutableMap.of(
      ConsentScope.USE_FOR_PLANNING, Consents.Decision.GIVEN,
      ConsentScope.USE_IN_GROUP, Consents.Decision.REFUSED,
      ConsentScope.SHARE_WITH_FAMILY, Consents.Decision.UNKNOWN));

  public static final Disclosure DISCLOSURE = Disclosure.builder()
      .dimension(Id.of("race"))
      .words(WORDS)
      .concept(Id.of("acme:a-concept"))
      .source(Source.CLIENT_WRITTEN)
      .salience(0)
      .putSalienceIn(LifeDomain.WORK, 4)
      .putSalienceIn(LifeDomain.FAMILY, 1)
      .position(Disclosure.Position.BOTH)
      .putPositionIn(LifeDomain.WORK, Disclosure.Position.DISADVANTAGED)
      .visibility(Disclosure.Visibility.DEPENDS)
      .voicing(Disclosure.Voicing.BROACHED_BY_CLINICIAN)
      .addMeanings(Disclosure.Meaning.PRIDE, Disclosure.Meaning.PAIN)
      .addTermsToUse("they", " null", "no")
      .addTermsToAvoid("3")
      .consents(CONSENTS)
      .asOf(LocalDate.of(2026, 2, 28))
      .build();

  public static final Intersection INTERSECTION = Intersection.builder()
      .addDimensions(Id.of("race"), Id.of("gender"))
      .words(WORDS)
      .addDomains(LifeDomain.WORK, LifeDomain.THERAPY_ITSELF)
      .addMeanings(Disclosure.Meaning.CONFLICT)
      .source(Source.CLIENT_WRITTEN)
      .consents(CONSENTS)
      .build();

  public static final BarrierExperience BARRIER = BarrierExperience.builder()
      .barrier(Id.of("racism"))
      .words(WORDS)
      .source(Source.REFERRER)
      .addLevels(Level.INTERPERSONAL, Level.CULTURAL)
      .addDomains(LifeDomain.WORK, LifeDomain.HOUSING)
      .intensity(0)
      .course(BarrierExperience.Course.LIKELY_TO_RECUR)
      .chronicity(BarrierExperience.Chronicity.EPISODIC)
      .addMechanisms(Id.of("microaggression"), Id.of("vigilance"))
      .addLeverage(BarrierExperience.Leverage.CLIENT, BarrierExperience.Leverage.NONE_NOW)
      .addSafety(Id.of("outing-risk"))
      .addLinkedTo(Id.of("race"), Id.of("gender"))
      .consents(CONSENTS)
      .build();

  public static final Measurement MEASUREMENT = Measurement.builder()
      .instrument(Id.of("ors"))
      .score(24.9)
      .previous(70 / 3.0)
      .putItem(9, 1.5)
      .putItem(1, 0.0)
      .followedUp(Answer.NO)
      .takenOn(LocalDate.of(2026, 11, 1))
      .source(Source.RECORD)
      .build();

  public static final Stated<Goal> GOAL = stated(Goal.class, "rest");
  public static final Stated<Strength> STRENGTH = stated(Strength.class, "humor-and-joy");
  public static final Stated<Signal> SIGNAL = stated(Signal.class, "exhaustion");
  public static final Stated<SafetyConcern> CONCERN = stated(SafetyConcern.class, "outing-risk");
  public static final Stated<AccessNeed> ACCESS_NEED = stated(AccessNeed.class, "more-time");
  public static final AllianceEvent ALLIANCE = new AllianceEvent(
      AllianceEvent.Kind.MISSED_CUE, AllianceEvent.By.INTERPRETER, Answer.DECLINED);
  public static final StatedPreference WANTED =
      new StatedPreference(Id.of("no-homework"), StatedPreference.Stance.WANTS);
  public static final StatedPreference AVOIDED =
      new StatedPreference(Id.of("no-homework"), StatedPreference.Stance.AVOIDS);
  public static final PastExercise PAST_EXERCISE = new PastExercise(
      Id.of("held-in-your-own-words"), PastExercise.Outcome.NOT_HELPFUL, OptionalInt.of(2));
  public static final PastExercise UNDATED_EXERCISE =
      new PastExercise(Id.of("acme:other"), PastExercise.Outcome.DONE, OptionalInt.empty());
  public static final Readiness MET = new Readiness(Id.of("risk-known"), true);
  public static final Readiness NOT_MET = new Readiness(Id.of("steady"), false);
  public static final SessionConsent CONSENT =
      new SessionConsent(ConsentScope.SHARE_WITH_SUPERVISOR, Consents.Decision.REFUSED);
  public static final ClinicianPosition CLINICIAN =
      new ClinicianPosition(Id.of("gender"), WORDS, Answer.YES);
  public static final AttributeValue ATTRIBUTE = new AttributeValue(Id.of("acme:clinic"), "3.50");
  public static final AttributeValue OTHER_ATTRIBUTE =
      new AttributeValue(Id.of("acme:clinic"), "no");
  public static final Circumstance CIRCUMSTANCE =
      Circumstance.of(Circumstance.Kind.FORMAT, Format.SELF_GUIDED);
  public static final SetAside SET_ASIDE =
      new SetAside(SetAside.Reason.IDENTITY_WITHOUT_CONSENT, 2);

  public static final ImmutableList<Fact> ALL = ImmutableList.of(
      DISCLOSURE,
      INTERSECTION,
      BARRIER,
      MEASUREMENT,
      GOAL,
      STRENGTH,
      SIGNAL,
      CONCERN,
      ACCESS_NEED,
      ALLIANCE,
      WANTED,
      AVOIDED,
      PAST_EXERCISE,
      UNDATED_EXERCISE,
      MET,
      NOT_MET,
      CONSENT,
      CLINICIAN,
      ATTRIBUTE,
      OTHER_ATTRIBUTE,
      CIRCUMSTANCE,
      SET_ASIDE);

  private SampleFacts() {}

  private static <T extends Concept<T>> Stated<T> stated(Class<T> kind, String concept) {
    return Stated.<T>builder()
        .kind(kind)
        .concept(Id.of(concept))
        .words(WORDS)
        .source(Source.REFERRER)
        .consents(CONSENTS)
        .build();
  }
}
