package org.restory.testing;

import static org.restory.testing.RandomTerms.settled;

import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import org.restory.context.Consents;
import org.restory.context.Readiness;
import org.restory.context.SessionConsent;
import org.restory.context.SessionContext;
import org.restory.model.ConsentScope;
import org.restory.model.Id;
import org.restory.model.person.AccessNeed;
import org.restory.model.person.Goal;
import org.restory.model.person.Signal;
import org.restory.model.person.Strength;
import org.restory.model.safety.Prerequisite;
import org.restory.model.safety.SafetyConcern;

/** Random contexts over the shared vocabulary, with every kind of fact. */
public final class RandomContexts {
  private RandomContexts() {}

  /** Contexts of all sorts, a good part of them with no safety concern. */
  public static Arbitrary<SessionContext> any() {
    return settled(Builders.withBuilder(SessionContext::builder)
        .use(Arbitraries.of(RandomExercises.FORMATS))
        .in(SessionContext.Builder::format)
        .use(Arbitraries.of(RandomExercises.PHASES))
        .in(SessionContext.Builder::phase)
        .use(RandomFacts.words())
        .withProbability(0.3)
        .in(SessionContext.Builder::title)
        .use(Arbitraries.of(SessionContext.Place.class))
        .withProbability(0.5)
        .in(SessionContext.Builder::place)
        .use(Arbitraries.of(SessionContext.Privacy.class))
        .in(SessionContext.Builder::privacy)
        .use(Arbitraries.of(SessionContext.Attendance.class))
        .withProbability(0.3)
        .in(SessionContext.Builder::attendance)
        .use(Arbitraries.of(SessionContext.AgeGroup.class))
        .withProbability(0.3)
        .in(SessionContext.Builder::age)
        .use(Arbitraries.of(15, 20, 50))
        .withProbability(0.2)
        .in(SessionContext.Builder::minutes)
        .use(Arbitraries.integers().between(1, 12))
        .withProbability(0.4)
        .in(SessionContext.Builder::session)
        .use(Arbitraries.integers().between(1, 12))
        .withProbability(0.4)
        .in(SessionContext.Builder::sessionsPlanned)
        .use(decisions())
        .in((b, decisions) -> b.addAllConsents(sessionConsents(decisions)))
        .use(RandomFacts.disclosures().list().ofMaxSize(3))
        .in(SessionContext.Builder::addAllDisclosures)
        .use(RandomFacts.intersections().list().ofMaxSize(1))
        .withProbability(0.3)
        .in(SessionContext.Builder::addAllIntersections)
        .use(RandomFacts.barriers().list().ofMaxSize(4))
        .in(SessionContext.Builder::addAllBarriers)
        .use(RandomFacts.stated(Goal.class, Vocabulary.GOALS).list().ofMaxSize(3))
        .in(SessionContext.Builder::addAllGoals)
        .use(RandomFacts.stated(Strength.class, Vocabulary.STRENGTHS).list().ofMaxSize(2))
        .in(SessionContext.Builder::addAllStrengths)
        .use(RandomFacts.stated(Signal.class, Vocabulary.SIGNALS).list().ofMaxSize(3))
        .in(SessionContext.Builder::addAllSignals)
        .use(RandomFacts.stated(SafetyConcern.class, Vocabulary.CONCERNS).list().ofMaxSize(2))
        .withProbability(0.4)
        .in(SessionContext.Builder::addAllConcerns)
        .use(
            RandomFacts.stated(AccessNeed.class, Vocabulary.ACCESS_NEEDS).list().ofMaxSize(2))
        .withProbability(0.5)
        .in(SessionContext.Builder::addAllAccessNeeds)
        .use(RandomFacts.preferences().list().ofMaxSize(2))
        .in(SessionContext.Builder::addAllPreferences)
        .use(RandomFacts.allianceEvents().list().ofMaxSize(2))
        .in(SessionContext.Builder::addAllAlliance)
        .use(RandomFacts.measurements().list().ofMaxSize(2))
        .in(SessionContext.Builder::addAllMeasurements)
        .use(RandomFacts.pastExercises().list().ofMaxSize(4))
        .in(SessionContext.Builder::addAllHistory)
        .use(readiness())
        .in((b, met) -> b.addAllReadiness(readiness(met)))
        .use(RandomFacts.positions().list().ofMaxSize(2))
        .in(SessionContext.Builder::addAllClinician)
        .use(RandomFacts.attributes().list().ofMaxSize(2))
        .in(SessionContext.Builder::addAllAttributes)
        .build(SessionContext.Builder::build));
  }

  private static Arbitrary<Map<ConsentScope, Consents.Decision>> decisions() {
    return settled(Arbitraries.maps(
            Arbitraries.of(RandomFacts.SCOPES),
            Arbitraries.of(
                Consents.Decision.GIVEN, Consents.Decision.GIVEN, Consents.Decision.REFUSED))
        .ofMaxSize(3));
  }

  private static List<SessionConsent> sessionConsents(
      Map<ConsentScope, Consents.Decision> decisions) {
    return decisions.entrySet().stream()
        .map(entry -> new SessionConsent(entry.getKey(), entry.getValue()))
        .toList();
  }

  private static Arbitrary<Map<Id<Prerequisite>, Boolean>> readiness() {
    return settled(Arbitraries.maps(
            Arbitraries.of(Vocabulary.PREREQUISITES), Arbitraries.of(true, true, false))
        .ofMaxSize(2));
  }

  private static List<Readiness> readiness(Map<Id<Prerequisite>, Boolean> met) {
    return met.entrySet().stream()
        .map(entry -> new Readiness(entry.getKey(), entry.getValue()))
        .toList();
  }
}
