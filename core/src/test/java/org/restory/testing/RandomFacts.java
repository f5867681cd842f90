package org.restory.testing;

import static org.restory.testing.RandomTerms.settled;
import static org.restory.testing.Vocabulary.DIMENSIONS;
import static org.restory.testing.Vocabulary.IDENTITIES;
import static org.restory.testing.Vocabulary.SCALE;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.OptionalInt;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.restory.context.AllianceEvent;
import org.restory.context.Answer;
import org.restory.context.AttributeValue;
import org.restory.context.BarrierExperience;
import org.restory.context.ClinicianPosition;
import org.restory.context.Consents;
import org.restory.context.Disclosure;
import org.restory.context.Intersection;
import org.restory.context.Measurement;
import org.restory.context.PastExercise;
import org.restory.context.Source;
import org.restory.context.Stated;
import org.restory.context.StatedPreference;
import org.restory.model.Concept;
import org.restory.model.ConsentScope;
import org.restory.model.Id;
import org.restory.model.world.Level;
import org.restory.model.world.LifeDomain;

/** Random facts of every kind, from every source, with consents given, refused, open and unrecorded. */
public final class RandomFacts {
  /** Stands in every word that a person said, so that a test can look for it. */
  public static final String SENTINEL = "tell-nobody";

  static final ImmutableSet<String> CLINIC_KINDS = ImmutableSet.of("street", "school");
  static final ImmutableList<ConsentScope> SCOPES = ImmutableList.of(
      ConsentScope.USE_IN_GROUP,
      ConsentScope.SHARE_WITH_THIRD_PARTY,
      ConsentScope.PERSIST_IN_RECORD);

  private RandomFacts() {}

  /** A person's own words. */
  static Arbitrary<String> words() {
    return settled(Arbitraries.integers().between(1, 999).map(number -> SENTINEL + " " + number));
  }

  /** Disclosures: half are usable. */
  public static Arbitrary<Disclosure> disclosures() {
    return settled(Builders.withBuilder(Disclosure::builder)
        .use(Arbitraries.of(DIMENSIONS))
        .in(Disclosure.Builder::dimension)
        .use(words())
        .in(Disclosure.Builder::words)
        .use(sources())
        .in(Disclosure.Builder::source)
        .use(Arbitraries.of(IDENTITIES))
        .withProbability(0.5)
        .in(Disclosure.Builder::concept)
        .use(Arbitraries.integers().between(0, 4))
        .withProbability(0.5)
        .in(Disclosure.Builder::salience)
        .use(Arbitraries.integers().between(0, 4))
        .withProbability(0.2)
        .in((b, salience) -> b.putSalienceIn(LifeDomain.WORK, salience))
        .use(Arbitraries.of(LifeDomain.IMMIGRATION, LifeDomain.POLICING_JUSTICE))
        .withProbability(0.1)
        .in((b, domain) -> b.putPositionIn(domain, Disclosure.Position.UNSURE))
        .use(Arbitraries.of(Disclosure.Position.class))
        .withProbability(0.4)
        .in(Disclosure.Builder::position)
        .use(Arbitraries.of(Disclosure.Meaning.PAIN, Disclosure.Meaning.PRIDE))
        .withProbability(0.5)
        .in((b, meaning) -> b.addMeanings(meaning))
        .use(words())
        .withProbability(0.2)
        .in((b, term) -> b.addTermsToUse(term))
        .use(identityConsents())
        .in(Disclosure.Builder::consents)
        .build(Disclosure.Builder::build));
  }

  static Arbitrary<Intersection> intersections() {
    return settled(Builders.withBuilder(Intersection::builder)
        .use(Arbitraries.of(DIMENSIONS).set().ofMinSize(2).ofMaxSize(3))
        .in(Intersection.Builder::addAllDimensions)
        .use(words())
        .in(Intersection.Builder::words)
        .use(Arbitraries.of(LifeDomain.WORK, LifeDomain.IMMIGRATION))
        .withProbability(0.3)
        .in((b, domain) -> b.addDomains(domain))
        .use(sources())
        .in(Intersection.Builder::source)
        .use(identityConsents())
        .in(Intersection.Builder::consents)
        .build(Intersection.Builder::build));
  }

  static Arbitrary<BarrierExperience> barriers() {
    return settled(Builders.withBuilder(BarrierExperience::builder)
        .use(Arbitraries.of(Vocabulary.BARRIERS))
        .in(BarrierExperience.Builder::barrier)
        .use(words())
        .withProbability(0.7)
        .in(BarrierExperience.Builder::words)
        .use(sources())
        .in(BarrierExperience.Builder::source)
        .use(Arbitraries.of(Level.class).set().ofMaxSize(3))
        .in(BarrierExperience.Builder::addAllLevels)
        .use(Arbitraries.frequency(
            Tuple.of(4, LifeDomain.WORK),
            Tuple.of(4, LifeDomain.HOUSING),
            Tuple.of(1, LifeDomain.POLICING_JUSTICE)))
        .withProbability(0.5)
        .in((b, domain) -> b.addDomains(domain))
        .use(Arbitraries.integers().between(0, 4))
        .withProbability(0.7)
        .in(BarrierExperience.Builder::intensity)
        .use(Arbitraries.of(BarrierExperience.Course.class))
        .withProbability(0.5)
        .in(BarrierExperience.Builder::course)
        .use(Arbitraries.of(Vocabulary.MECHANISMS))
        .withProbability(0.4)
        .in((b, mechanism) -> b.addMechanisms(mechanism))
        .use(Arbitraries.of(Vocabulary.CONCERNS))
        .withProbability(0.15)
        .in((b, concern) -> b.addSafety(concern))
        .use(Arbitraries.of(DIMENSIONS).set().ofMaxSize(2))
        .in(BarrierExperience.Builder::addAllLinkedTo)
        .use(consents())
        .in(BarrierExperience.Builder::consents)
        .build(BarrierExperience.Builder::build));
  }

  static <T extends Concept<T>> Arbitrary<Stated<T>> stated(
      Class<T> kind, ImmutableList<Id<T>> ids) {
    return settled(
        Combinators.combine(Arbitraries.of(ids), words().optional(), sources(), consents())
            .as((id, words, source, consents) -> Stated.<T>builder()
                .kind(kind)
                .concept(id)
                .words(words)
                .source(source)
                .consents(consents)
                .build()));
  }

  static Arbitrary<StatedPreference> preferences() {
    return settled(Combinators.combine(
            Arbitraries.of(Vocabulary.PREFERENCES), Arbitraries.of(StatedPreference.Stance.class))
        .as(StatedPreference::new));
  }

  static Arbitrary<AllianceEvent> allianceEvents() {
    return settled(Combinators.combine(
            Arbitraries.of(AllianceEvent.Kind.class),
            Arbitraries.of(AllianceEvent.By.class),
            Arbitraries.of(Answer.class))
        .as(AllianceEvent::new));
  }

  static Arbitrary<Measurement> measurements() {
    Arbitrary<Double> totals = Arbitraries.integers().between(0, 12).map(Integer::doubleValue);
    return settled(Builders.withBuilder(() -> Measurement.builder().instrument(SCALE))
        .use(totals)
        .withProbability(0.8)
        .in(Measurement.Builder::score)
        .use(totals)
        .withProbability(0.5)
        .in(Measurement.Builder::previous)
        .use(Arbitraries.integers().between(0, 4).map(Integer::doubleValue))
        .withProbability(0.5)
        .in((b, score) -> b.putItem(1, score))
        .build(Measurement.Builder::build));
  }

  static Arbitrary<PastExercise> pastExercises() {
    return settled(Combinators.combine(
            Arbitraries.of(Vocabulary.EXERCISES),
            Arbitraries.of(PastExercise.Outcome.class),
            Arbitraries.integers().between(1, 6).optional())
        .as((exercise, outcome, ago) -> new PastExercise(
            exercise, outcome, ago.map(OptionalInt::of).orElse(OptionalInt.empty()))));
  }

  static Arbitrary<ClinicianPosition> positions() {
    return settled(Combinators.combine(
            Arbitraries.of(DIMENSIONS),
            words(),
            Arbitraries.of(Answer.YES, Answer.YES, Answer.NO, Answer.UNKNOWN))
        .as(ClinicianPosition::new));
  }

  static Arbitrary<AttributeValue> attributes() {
    return settled(Arbitraries.oneOf(
        Arbitraries.of(CLINIC_KINDS).map(kind -> new AttributeValue(Vocabulary.CLINIC_KIND, kind)),
        Arbitraries.integers()
            .between(0, 30)
            .map(days -> new AttributeValue(Vocabulary.WAITING_DAYS, Integer.toString(days))),
        words().map(words -> new AttributeValue(Vocabulary.CLINIC_KIND, words))));
  }

  static Arbitrary<Source> sources() {
    return settled(Arbitraries.frequencyOf(
        Tuple.of(3, Arbitraries.of(Source.CLIENT_STATED, Source.CLIENT_WRITTEN)),
        Tuple.of(2, Arbitraries.of(Source.class))));
  }

  /** Identities are used only with consent, so it is given more often than not. */
  private static Arbitrary<Consents> identityConsents() {
    return settled(Arbitraries.oneOf(
        Arbitraries.just(
            Consents.given(ConsentScope.USE_FOR_PLANNING, ConsentScope.SHOW_IN_CLIENT_MATERIAL)),
        Arbitraries.just(Consents.given(ConsentScope.USE_FOR_PLANNING)),
        Arbitraries.just(
            Consents.given(ConsentScope.USE_FOR_PLANNING, ConsentScope.PERSIST_IN_RECORD)),
        consents()));
  }

  private static Arbitrary<Consents> consents() {
    return settled(Arbitraries.maps(
            Arbitraries.of(
                ConsentScope.USE_FOR_PLANNING,
                ConsentScope.SHOW_IN_CLIENT_MATERIAL,
                ConsentScope.PERSIST_IN_RECORD),
            Arbitraries.of(Consents.Decision.class))
        .ofMaxSize(3)
        .map(decisions -> new Consents(ImmutableMap.copyOf(decisions))));
  }
}
