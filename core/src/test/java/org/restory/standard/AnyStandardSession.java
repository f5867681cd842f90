package org.restory.standard;

import static org.restory.standard.StandardSessions.CATALOG;

import java.util.List;
import java.util.OptionalInt;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
import org.restory.context.AllianceEvent;
import org.restory.context.Answer;
import org.restory.context.BarrierExperience;
import org.restory.context.Consents;
import org.restory.context.Disclosure;
import org.restory.context.Measurement;
import org.restory.context.PastExercise;
import org.restory.context.Readiness;
import org.restory.context.SessionConsent;
import org.restory.context.SessionContext;
import org.restory.context.Source;
import org.restory.context.Stated;
import org.restory.context.StatedPreference;
import org.restory.model.Concept;
import org.restory.model.ConsentScope;
import org.restory.model.Format;
import org.restory.model.Id;
import org.restory.model.Phase;
import org.restory.model.person.AccessNeed;
import org.restory.model.person.Goal;
import org.restory.model.person.IdentityDimension;
import org.restory.model.person.Preference;
import org.restory.model.person.Signal;
import org.restory.model.person.Strength;
import org.restory.model.practice.Exercise;
import org.restory.model.safety.Prerequisite;
import org.restory.model.safety.SafetyConcern;
import org.restory.model.world.Barrier;
import org.restory.model.world.Level;
import org.restory.model.world.LifeDomain;
import org.restory.model.world.Mechanism;

/** Any session in the vocabulary of the standard catalog. */
final class AnyStandardSession extends DomainContextBase {
  @Provide
  Arbitrary<SessionContext> sessions() {
    return Builders.withBuilder(SessionContext::builder)
        .use(Arbitraries.of(Format.class))
        .in(SessionContext.Builder::format)
        .use(Arbitraries.of(Phase.class))
        .in(SessionContext.Builder::phase)
        .use(Arbitraries.of(SessionContext.Place.class))
        .withProbability(0.5)
        .in(SessionContext.Builder::place)
        .use(Arbitraries.of(SessionContext.Privacy.class))
        .withProbability(0.3)
        .in(SessionContext.Builder::privacy)
        .use(Arbitraries.of(SessionContext.Attendance.class))
        .withProbability(0.3)
        .in(SessionContext.Builder::attendance)
        .use(Arbitraries.of(SessionContext.AgeGroup.class))
        .withProbability(0.2)
        .in(SessionContext.Builder::age)
        .use(Arbitraries.of(10, 30, 50, 120))
        .withProbability(0.4)
        .in(SessionContext.Builder::minutes)
        .use(disclosures().list().ofMaxSize(2))
        .in(SessionContext.Builder::addAllDisclosures)
        .use(barriers().list().ofMaxSize(3))
        .in(SessionContext.Builder::addAllBarriers)
        .use(stated(Goal.class, Source.CLIENT_STATED).list().ofMaxSize(2))
        .in(SessionContext.Builder::addAllGoals)
        .use(stated(Strength.class, Source.CLIENT_STATED).list().ofMaxSize(2))
        .in(SessionContext.Builder::addAllStrengths)
        .use(stated(Signal.class, Source.CLINICIAN_NOTED).list().ofMaxSize(3))
        .in(SessionContext.Builder::addAllSignals)
        .use(stated(SafetyConcern.class, Source.CLINICIAN_NOTED).list().ofMaxSize(2))
        .withProbability(0.3)
        .in(SessionContext.Builder::addAllConcerns)
        .use(stated(AccessNeed.class, Source.CLIENT_STATED).list().ofMaxSize(1))
        .in(SessionContext.Builder::addAllAccessNeeds)
        .use(Combinators.combine(
                Arbitraries.of(ConsentScope.class), Arbitraries.of(Consents.Decision.class))
            .as(SessionConsent::new))
        .withProbability(0.4)
        .in((builder, consent) -> builder.addConsents(consent))
        .use(Combinators.combine(ids(Prerequisite.class), Arbitraries.of(true, false))
            .as(Readiness::new))
        .withProbability(0.5)
        .in((builder, readiness) -> builder.addReadiness(readiness))
        .use(rest())
        .in((builder, rest) -> {
          rest.forEach(part -> part.into(builder));
          return builder;
        })
        .build(SessionContext.Builder::build);
  }

  @Provide
  Arbitrary<Stated<SafetyConcern>> concerns() {
    return stated(SafetyConcern.class, Source.CLINICIAN_NOTED);
  }

  private static Arbitrary<List<Part>> rest() {
    Arbitrary<Part> preferences = Combinators.combine(
            ids(Preference.class), Arbitraries.of(StatedPreference.Stance.class))
        .as((id, stance) -> b -> b.addPreferences(new StatedPreference(id, stance)));
    Arbitrary<Part> alliance = Combinators.combine(
            Arbitraries.of(AllianceEvent.Kind.class), Arbitraries.of(AllianceEvent.By.class))
        .as((kind, by) -> b -> b.addAlliance(AllianceEvent.undiscussed(kind, by)));
    Arbitrary<Part> history = Combinators.combine(
            ids(Exercise.class),
            Arbitraries.of(PastExercise.Outcome.class),
            Arbitraries.integers().between(1, 4))
        .as((id, outcome, ago) ->
            b -> b.addHistory(new PastExercise(id, outcome, OptionalInt.of(ago))));
    return Arbitraries.oneOf(preferences, alliance, history, measurements())
        .list()
        .ofMaxSize(4);
  }

  private static Arbitrary<Part> measurements() {
    return Combinators.combine(
            Arbitraries.of("phq-9", "gad-7"),
            Arbitraries.integers().between(0, 20),
            Arbitraries.of(Answer.class))
        .as((instrument, score, followedUp) -> b -> b.addMeasurements(Measurement.builder()
            .instrument(Id.of(instrument))
            .score(score)
            .putItem(1, score % 4.0)
            .followedUp(followedUp)
            .build()));
  }

  private static Arbitrary<Disclosure> disclosures() {
    return Combinators.combine(
            ids(IdentityDimension.class), Arbitraries.of(Source.class), consents())
        .as((dimension, source, consents) -> Disclosure.builder()
            .dimension(dimension)
            .words("tell-nobody " + dimension)
            .source(source)
            .consents(consents)
            .build());
  }

  private static Arbitrary<BarrierExperience> barriers() {
    return Combinators.combine(
            ids(Barrier.class),
            Arbitraries.of(Source.CLIENT_STATED, Source.CLIENT_STATED, Source.RECORD),
            Arbitraries.of(Level.class),
            Arbitraries.of(LifeDomain.class),
            Arbitraries.integers().between(0, 4),
            Arbitraries.of(BarrierExperience.Course.class),
            ids(Mechanism.class),
            Arbitraries.of(BarrierExperience.Leverage.class))
        .as((barrier, source, level, domain, intensity, course, mechanism, leverage) ->
            BarrierExperience.builder()
                .barrier(barrier)
                .source(source)
                .addLevels(level)
                .addDomains(domain)
                .intensity(intensity)
                .course(course)
                .addMechanisms(mechanism)
                .addLeverage(leverage)
                .build());
  }

  private static <T extends Concept<T>> Arbitrary<Stated<T>> stated(Class<T> kind, Source source) {
    return Combinators.combine(ids(kind), consents())
        .as((id, consents) -> Stated.<T>builder()
            .kind(kind)
            .concept(id)
            .words("tell-nobody " + id)
            .source(source)
            .consents(consents)
            .build());
  }

  private static Arbitrary<Consents> consents() {
    return Arbitraries.of(
        Consents.none(),
        Consents.given(ConsentScope.USE_FOR_PLANNING),
        Consents.given(ConsentScope.USE_FOR_PLANNING, ConsentScope.SHOW_IN_CLIENT_MATERIAL));
  }

  private static <T extends Concept<T>> Arbitrary<Id<T>> ids(Class<T> kind) {
    return Arbitraries.of(CATALOG.all(kind).stream().map(Concept::id).toList());
  }

  /** A part of a session. */
  private interface Part {
    void into(SessionContext.Builder session);
  }
}
