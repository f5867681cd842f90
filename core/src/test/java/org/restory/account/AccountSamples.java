package org.restory.account;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.restory.catalog.Catalog;
import org.restory.context.BarrierExperience;
import org.restory.context.Consents;
import org.restory.context.Consents.Decision;
import org.restory.context.Disclosure;
import org.restory.context.SessionConsent;
import org.restory.context.SessionContext;
import org.restory.context.Source;
import org.restory.context.Stated;
import org.restory.model.ConsentScope;
import org.restory.model.Format;
import org.restory.model.Id;
import org.restory.model.Phase;
import org.restory.model.person.Goal;
import org.restory.model.practice.Exercise;
import org.restory.model.world.Level;
import org.restory.recommend.Recommender;
import org.restory.rule.Rule;
import org.restory.rule.condition.ConceptStated;
import org.restory.rule.condition.Condition;
import org.restory.rule.effect.Effect;
import org.restory.rule.effect.Target;
import org.restory.rule.effect.Weight;
import org.restory.testing.RandomRules;
import org.restory.testing.Samples;

/** One record with something recommended, something withheld and something withheld firmly. */
final class AccountSamples {
  static final RecordKey KEY = key("of the tests");
  static final Id<Exercise> ACCEPTABLE = Samples.AROUND.id();
  static final Id<Exercise> WITHHELD = Samples.GENTLE.id();
  static final Id<Exercise> FIRMLY_WITHHELD = Samples.DEEP.id();
  static final Recommender RECOMMENDER = Recommender.of(catalog("Rest can wait."));

  private AccountSamples() {}

  static RecordKey key(String name) {
    return RecordKey.of(("a key that is no secret at all: " + name).getBytes(UTF_8));
  }

  static Catalog catalog(String why) {
    Rule naming = RandomRules.rule(
        "naming-is-wanted",
        ConceptStated.of(Goal.class, Id.of("speak-up")),
        new Effect.Raise(Id.of("name-what-happened"), Weight.MODERATE));
    Rule firm = RandomRules.rule(
        "deep-work-waits",
        Condition.always(),
        new Effect.Withhold(Target.builder().addExercises(FIRMLY_WITHHELD).build(), true));
    Rule soft = Rule.builder()
        .id(Id.of("rest-waits"))
        .when(ConceptStated.of(Goal.class, Id.of("speak-up")))
        .addThen(new Effect.Withhold(Target.builder().addExercises(WITHHELD).build(), false))
        .because(why)
        .forClient("This can wait.")
        .liftsWhen("Time has passed.")
        .build();
    return Samples.catalog(
        Samples.RACISM_CALLS_FOR_CHANGE, Samples.REST_IS_WANTED, naming, firm, soft);
  }

  static SessionContext session() {
    Consents kept = Consents.given(ConsentScope.USE_FOR_PLANNING, ConsentScope.PERSIST_IN_RECORD);
    return SessionContext.builder()
        .format(Format.INDIVIDUAL)
        .phase(Phase.EXPLORING)
        .addConsents(new SessionConsent(ConsentScope.PERSIST_IN_RECORD, Decision.GIVEN))
        .addDisclosures(Disclosure.builder()
            .dimension(Id.of("ethnicity"))
            .words("Kale")
            .source(Source.CLIENT_STATED)
            .consents(kept)
            .build())
        .addBarriers(BarrierExperience.byClient(Id.of("racism"), Level.INSTITUTIONAL))
        .addGoals(Stated.byClient(Goal.class, Id.of("rest-more")))
        .addGoals(Stated.byClient(Goal.class, Id.of("speak-up")))
        .build();
  }

  static RecommendationRecord record() {
    return record(session());
  }

  static RecommendationRecord record(SessionContext session) {
    return Recorder.of(RECOMMENDER, KEY).record(session, RECOMMENDER.recommend(session));
  }
}
