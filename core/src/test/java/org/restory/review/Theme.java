package org.restory.review;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.restory.check.Words;
import org.restory.context.AllianceEvent;
import org.restory.context.Answer;
import org.restory.context.AttributeValue;
import org.restory.context.BarrierExperience;
import org.restory.context.Circumstance;
import org.restory.context.ClinicianPosition;
import org.restory.context.Consents;
import org.restory.context.Disclosure;
import org.restory.context.Intersection;
import org.restory.context.Measurement;
import org.restory.context.PastExercise;
import org.restory.context.SessionConsent;
import org.restory.context.SessionContext;
import org.restory.context.SetAside;
import org.restory.context.Source;
import org.restory.context.Stated;
import org.restory.context.StatedPreference;
import org.restory.model.ConsentScope;
import org.restory.model.Format;
import org.restory.model.Phase;
import org.restory.model.person.AccessNeed;
import org.restory.model.person.Goal;
import org.restory.model.person.Signal;
import org.restory.model.person.Strength;
import org.restory.rule.Range;
import org.restory.rule.condition.AllianceEventNoted;
import org.restory.rule.condition.AttributeIs;
import org.restory.rule.condition.BarrierExperienced;
import org.restory.rule.condition.CircumstanceIs;
import org.restory.rule.condition.CircumstanceWithin;
import org.restory.rule.condition.ConceptStated;
import org.restory.rule.condition.ConsentGiven;
import org.restory.rule.condition.ExerciseOffered;
import org.restory.rule.condition.FactsSetAside;
import org.restory.rule.condition.IdentityVoiced;
import org.restory.rule.condition.IntersectionStated;
import org.restory.rule.condition.Leaf;
import org.restory.rule.condition.MeasurementWithin;
import org.restory.rule.condition.PositionsDiffer;
import org.restory.rule.condition.PreferenceStated;
import org.restory.testing.Vocabulary;

/**
 * Some leaves, and cases enough to tell them apart.
 *
 * @param leaves the leaves
 * @param cases every case of some facts
 */
record Theme(ImmutableList<Leaf> leaves, ImmutableList<SessionContext> cases) {
  private static final Theme IDENTITY = of(
      List.of(
          List.of(s -> s.addDisclosures(
              voiced(0).position(Disclosure.Position.ADVANTAGED).build())),
          List.of(
              s -> s.addDisclosures(voiced(0)
                  .salience(4)
                  .addMeanings(Disclosure.Meaning.PAIN)
                  .concept(Vocabulary.IDENTITIES.get(0))
                  .build()),
              s -> s.addDisclosures(voiced(0).salience(2).build())),
          List.of(s ->
              s.addDisclosures(voiced(1).addMeanings(Disclosure.Meaning.PRIDE).build())),
          List.of(s ->
              s.addClinician(new ClinicianPosition(Vocabulary.DIMENSIONS.get(0), "x", Answer.YES))),
          List.of(s -> s.addIntersections(meeting())),
          List.of(s -> s.addBarriers(BarrierExperience.builder()
              .barrier(Vocabulary.BARRIERS.get(0))
              .source(Source.CLIENT_STATED)
              .addAllLinkedTo(Vocabulary.DIMENSIONS.subList(0, 2))
              .build()))),
      List.of(
          IdentityVoiced.builder().build(),
          IdentityVoiced.builder().dimension(Vocabulary.DIMENSIONS.get(0)).build(),
          IdentityVoiced.builder().identity(Vocabulary.IDENTITIES.get(0)).build(),
          IdentityVoiced.builder().salience(Range.atLeast(3)).build(),
          IdentityVoiced.builder().addMeanings(Disclosure.Meaning.PAIN).build(),
          IdentityVoiced.builder().addPositions(Disclosure.Position.ADVANTAGED).build(),
          new PositionsDiffer(Optional.of(Vocabulary.DIMENSIONS.get(0))),
          new PositionsDiffer(Optional.empty()),
          new IntersectionStated(ImmutableSet.of()),
          new IntersectionStated(ImmutableSet.copyOf(Vocabulary.DIMENSIONS.subList(0, 2))),
          BarrierExperienced.builder().onIntersection(true).build(),
          BarrierExperienced.builder().build()));

  private static final Theme WORK = of(
      List.of(
          List.of(s -> s.addHistory(past(0, PastExercise.Outcome.DONE, 1))),
          List.of(
              s -> s.addHistory(past(0, PastExercise.Outcome.DECLINED, 3)),
              s -> s.addHistory(past(0, PastExercise.Outcome.DECLINED, 1))),
          List.of(s -> s.addHistory(past(1, PastExercise.Outcome.DECLINED, 2))),
          List.of(
              s -> s.addAttributes(new AttributeValue(Vocabulary.WAITING_DAYS, "12")),
              s -> s.addAttributes(new AttributeValue(Vocabulary.WAITING_DAYS, "40"))),
          List.of(s -> s.addAttributes(new AttributeValue(Vocabulary.CLINIC_KIND, "rural"))),
          List.of(s -> s.addPreferences(
              new StatedPreference(Vocabulary.PREFERENCES.get(0), StatedPreference.Stance.WANTS)))),
      List.of(
          ExerciseOffered.builder().build(),
          ExerciseOffered.builder().times(2).build(),
          ExerciseOffered.builder().exercise(Vocabulary.EXERCISES.get(0)).build(),
          ExerciseOffered.builder()
              .addOutcomes(PastExercise.Outcome.DECLINED)
              .times(2)
              .build(),
          ExerciseOffered.builder().sessionsAgo(Range.atMost(2)).build(),
          ExerciseOffered.builder()
              .sessionsAgo(Range.atMost(2))
              .addOutcomes(PastExercise.Outcome.DECLINED)
              .times(2)
              .build(),
          new AttributeIs(Vocabulary.WAITING_DAYS, ImmutableSet.of(), Range.atLeast(10)),
          new AttributeIs(Vocabulary.WAITING_DAYS, ImmutableSet.of(), Range.atMost(30)),
          new AttributeIs(Vocabulary.WAITING_DAYS, ImmutableSet.of("12"), Range.any()),
          new AttributeIs(Vocabulary.CLINIC_KIND, ImmutableSet.of("rural"), Range.any()),
          new PreferenceStated(Vocabulary.PREFERENCES.get(0), StatedPreference.Stance.WANTS),
          new PreferenceStated(Vocabulary.PREFERENCES.get(0), StatedPreference.Stance.AVOIDS)));

  private static final Theme CIRCUMSTANCES = of(
      List.of(
          List.of(
              s -> s.privacy(SessionContext.Privacy.PRIVATE),
              s -> s.privacy(SessionContext.Privacy.SHARED)),
          List.of(
              s -> s.place(SessionContext.Place.IN_PERSON),
              s -> s.place(SessionContext.Place.VIDEO)),
          List.of(s -> s.age(SessionContext.AgeGroup.ADULT)),
          List.of(s -> s.minutes(10), s -> s.minutes(30)),
          List.of(
              s -> s.session(1),
              s -> s.session(3).sessionsPlanned(4),
              s -> s.session(1).sessionsPlanned(8)),
          List.of(s -> s.addConsents(
              new SessionConsent(ConsentScope.USE_IN_GROUP, Consents.Decision.GIVEN)))),
      List.of(
          is(Circumstance.Kind.PRIVACY, SessionContext.Privacy.PRIVATE),
          is(Circumstance.Kind.PRIVACY, SessionContext.Privacy.UNKNOWN),
          is(Circumstance.Kind.PLACE, SessionContext.Place.IN_PERSON),
          is(Circumstance.Kind.PLACE, SessionContext.Place.VIDEO),
          is(Circumstance.Kind.AGE, SessionContext.AgeGroup.ADULT),
          is(Circumstance.Kind.ATTENDANCE, SessionContext.Attendance.UNKNOWN),
          is(Circumstance.Kind.FORMAT, Format.INDIVIDUAL),
          is(Circumstance.Kind.PHASE, Phase.EXPLORING),
          new CircumstanceWithin(Circumstance.Kind.MINUTES, Range.atLeast(20)),
          new CircumstanceWithin(Circumstance.Kind.MINUTES, Range.atLeast(0)),
          new CircumstanceWithin(Circumstance.Kind.SESSION, Range.atMost(2)),
          new CircumstanceWithin(Circumstance.Kind.SESSIONS_LEFT, Range.atMost(1)),
          new CircumstanceWithin(Circumstance.Kind.SESSIONS_LEFT, Range.atLeast(0)),
          new ConsentGiven(ConsentScope.USE_IN_GROUP)));

  private static final Theme SIGNS = of(
      List.of(
          List.of(
              s -> s.addMeasurements(
                  Measurement.builder().instrument(Vocabulary.SCALE).score(8).build()),
              s -> s.addMeasurements(Measurement.builder()
                  .instrument(Vocabulary.SCALE)
                  .score(4)
                  .previous(9)
                  .build()),
              s -> s.addMeasurements(Measurement.builder()
                  .instrument(Vocabulary.SCALE)
                  .putItem(1, 3.0)
                  .build())),
          List.of(
              s -> s.addAlliance(
                  AllianceEvent.undiscussed(AllianceEvent.Kind.RUPTURE, AllianceEvent.By.CLIENT)),
              s -> s.addAlliance(AllianceEvent.undiscussed(
                  AllianceEvent.Kind.SLIGHT, AllianceEvent.By.CLINICIAN))),
          List.of(s -> s.addSignals(Stated.byClient(Signal.class, Vocabulary.SIGNALS.get(0)))),
          List.of(
              s -> s.addStrengths(Stated.byClient(Strength.class, Vocabulary.STRENGTHS.get(0)))),
          List.of(s ->
              s.addAccessNeeds(Stated.byClient(AccessNeed.class, Vocabulary.ACCESS_NEEDS.get(0)))),
          List.of(s -> s.addGoals(Stated.<Goal>builder()
              .kind(Goal.class)
              .concept(Vocabulary.GOALS.get(0))
              .source(Source.RECORD)
              .build()))),
      List.of(
          MeasurementWithin.builder().instrument(Vocabulary.SCALE).build(),
          MeasurementWithin.builder()
              .instrument(Vocabulary.SCALE)
              .score(Range.atLeast(6))
              .build(),
          MeasurementWithin.builder()
              .instrument(Vocabulary.SCALE)
              .fall(Range.atLeast(3))
              .build(),
          MeasurementWithin.builder()
              .instrument(Vocabulary.SCALE)
              .item(1)
              .score(Range.atLeast(2))
              .build(),
          new AllianceEventNoted(
              ImmutableSet.of(AllianceEvent.Kind.RUPTURE, AllianceEvent.Kind.SLIGHT),
              ImmutableSet.of(AllianceEvent.By.CLIENT),
              ImmutableSet.of()),
          new AllianceEventNoted(
              ImmutableSet.of(AllianceEvent.Kind.SLIGHT),
              ImmutableSet.of(),
              ImmutableSet.of(Answer.NO)),
          ConceptStated.any(Signal.class),
          ConceptStated.of(Signal.class, Vocabulary.SIGNALS.get(0)),
          ConceptStated.of(Strength.class, Vocabulary.STRENGTHS.get(0)),
          ConceptStated.of(AccessNeed.class, Vocabulary.ACCESS_NEEDS.get(0)),
          ConceptStated.any(Goal.class),
          new FactsSetAside(ImmutableSet.of(SetAside.Reason.STATEMENT_FROM_RECORD))));

  /** Identity, the work so far, circumstances, and signs of how a person fares. */
  static final ImmutableList<Theme> ALL = ImmutableList.of(IDENTITY, WORK, CIRCUMSTANCES, SIGNS);

  /** Of each list of facts, a case has one or none. */
  private static Theme of(List<List<Consumer<SessionContext.Builder>>> facts, List<Leaf> leaves) {
    List<List<Optional<Consumer<SessionContext.Builder>>>> choices = facts.stream()
        .map(some -> Stream.concat(
                Stream.<Optional<Consumer<SessionContext.Builder>>>of(Optional.empty()),
                some.stream().map(Optional::of))
            .toList())
        .toList();
    return new Theme(
        ImmutableList.copyOf(leaves),
        Lists.cartesianProduct(choices).stream()
            .map(chosen -> {
              SessionContext.Builder session =
                  SessionContext.builder().format(Format.INDIVIDUAL).phase(Phase.ENGAGING);
              chosen.forEach(fact -> fact.ifPresent(each -> each.accept(session)));
              return session.build();
            })
            .collect(ImmutableList.toImmutableList()));
  }

  private static Disclosure.Builder voiced(int dimension) {
    return Disclosure.builder()
        .dimension(Vocabulary.DIMENSIONS.get(dimension))
        .words("x")
        .source(Source.CLIENT_STATED)
        .consents(Consents.given(ConsentScope.USE_FOR_PLANNING));
  }

  private static Intersection meeting() {
    return Intersection.builder()
        .addAllDimensions(Vocabulary.DIMENSIONS.subList(0, 2))
        .words("x")
        .consents(Consents.given(ConsentScope.USE_FOR_PLANNING))
        .build();
  }

  private static PastExercise past(int exercise, PastExercise.Outcome outcome, int ago) {
    return new PastExercise(Vocabulary.EXERCISES.get(exercise), outcome, OptionalInt.of(ago));
  }

  private static Leaf is(Circumstance.Kind kind, Enum<?> word) {
    return new CircumstanceIs(kind, ImmutableSet.of(Words.of(word)));
  }
}
