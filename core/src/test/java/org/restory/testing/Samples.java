package org.restory.testing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.restory.catalog.Catalog;
import org.restory.context.BarrierExperience;
import org.restory.context.Consents;
import org.restory.context.Disclosure;
import org.restory.context.SessionContext;
import org.restory.context.Source;
import org.restory.context.Stated;
import org.restory.model.Concept;
import org.restory.model.ConsentScope;
import org.restory.model.Format;
import org.restory.model.Id;
import org.restory.model.Participation;
import org.restory.model.Phase;
import org.restory.model.person.Goal;
import org.restory.model.practice.Exercise;
import org.restory.model.practice.Fit;
import org.restory.model.practice.Step;
import org.restory.model.world.Barrier;
import org.restory.model.world.Level;
import org.restory.rule.Rule;
import org.restory.rule.condition.BarrierExperienced;
import org.restory.rule.condition.ConceptStated;
import org.restory.rule.effect.Effect;
import org.restory.rule.effect.Weight;

/** One small catalog and one session that it fits, made by hand. */
public final class Samples {
  /** Serves a raised aim, in the here and now, and is private. */
  public static final Exercise GENTLE = exercise("exercise-0", Participation.CLIENT, 1, 0, "rest");

  /** Seeks change around the person. */
  public static final Exercise AROUND =
      exercise("exercise-1", Participation.JOINT, 2, 3, "change-a-rule");

  /** Private and deeper. */
  public static final Exercise DEEP =
      exercise("exercise-3", Participation.CLIENT, 4, 0, "name-what-happened");

  /** Done by a group. */
  public static final Exercise SHARED =
      exercise("exercise-4", Participation.GROUP, 2, 2, "find-allies");

  /** Steadies. */
  public static final Exercise STEADYING =
      exercise("exercise-5", Participation.CLIENT, 1, 0, "steady");

  /** The clinician's own work. */
  public static final Exercise OWN_WORK =
      exercise("exercise-2", Participation.CLINICIAN, 3, 0, "examine-own-part");

  /** Raises a rule to change, where racism is met in an institution. */
  public static final Rule RACISM_CALLS_FOR_CHANGE = RandomRules.rule(
      "racism-calls-for-change",
      BarrierExperienced.builder()
          .barrier(Id.of("racism"))
          .addLevels(Level.INSTITUTIONAL)
          .build(),
      new Effect.Raise(Id.of("change-a-rule"), Weight.STRONG));

  /** Raises rest, where it is wanted. */
  public static final Rule REST_IS_WANTED = RandomRules.rule(
      "rest-is-wanted",
      ConceptStated.of(Goal.class, Id.of("rest-more")),
      new Effect.Raise(Id.of("rest"), Weight.MODERATE));

  private Samples() {}

  /** The shared vocabulary, six exercises and two rules. */
  public static Catalog catalog() {
    return catalog(RACISM_CALLS_FOR_CHANGE, REST_IS_WANTED);
  }

  /** The shared vocabulary, six exercises and the given rules. */
  public static Catalog catalog(Rule... rules) {
    return Catalog.of(RandomCatalogs.pack(ImmutableList.<Concept<?>>builder()
        .addAll(Vocabulary.concepts())
        .add(GENTLE, AROUND, OWN_WORK, DEEP, SHARED, STEADYING)
        .add(rules)
        .build()));
  }

  /** A session with one disclosure, one barrier in an institution and one goal. */
  public static SessionContext session() {
    return SessionContext.builder()
        .format(Format.INDIVIDUAL)
        .phase(Phase.EXPLORING)
        .addDisclosures(disclosure())
        .addBarriers(barrier("antigypsyism", Level.INSTITUTIONAL))
        .addGoals(Stated.byClient(Goal.class, Id.of("rest-more")))
        .build();
  }

  /** A disclosure that may be used and shown. */
  public static Disclosure disclosure() {
    return Disclosure.builder()
        .dimension(Id.of("ethnicity"))
        .words(RandomFacts.SENTINEL)
        .source(Source.CLIENT_STATED)
        .consents(
            Consents.given(ConsentScope.USE_FOR_PLANNING, ConsentScope.SHOW_IN_CLIENT_MATERIAL))
        .build();
  }

  /** A barrier that the client met at a level. */
  public static BarrierExperience barrier(String barrier, Level level) {
    return BarrierExperience.builder()
        .barrier(Id.<Barrier>of(barrier))
        .source(Source.CLIENT_STATED)
        .addLevels(level)
        .build();
  }

  private static Exercise exercise(
      String id, Participation participation, int depth, int exposure, String aim) {
    return Exercise.builder()
        .id(Id.of(id))
        .about(Vocabulary.about(Id.of(id)))
        .technique(Vocabulary.TECHNIQUES.get(0))
        .putAllAims(ImmutableMap.of(Id.of(aim), Fit.PRIMARY))
        .participation(participation)
        .addFormats(Format.INDIVIDUAL)
        .addPhases(Phase.EXPLORING)
        .minutes(10)
        .depth(depth)
        .exposure(exposure)
        .optOut("You may leave any of it out.")
        .addSteps(step(Step.Part.OPENING))
        .addSteps(step(Step.Part.CLOSING))
        .build();
  }

  private static Step step(Step.Part part) {
    return Step.builder()
        .part(part)
        .minutes(5)
        .who(Step.Actor.BOTH)
        .does("Say what matters now.")
        .build();
  }
}
