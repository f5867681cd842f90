package org.restory.testing;

import static org.restory.testing.RandomTerms.settled;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Maps;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.restory.model.ConsentScope;
import org.restory.model.Evidence;
import org.restory.model.Format;
import org.restory.model.Id;
import org.restory.model.Participation;
import org.restory.model.Phase;
import org.restory.model.practice.Aim;
import org.restory.model.practice.Exercise;
import org.restory.model.practice.Fit;
import org.restory.model.practice.Step;

/** Random exercises: many that fit, a fifth as gentle as work can be, some that ask for consents or prerequisites. */
final class RandomExercises {
  /** Formats and phases are few, so that exercises and contexts often meet. */
  static final ImmutableList<Format> FORMATS =
      ImmutableList.of(Format.INDIVIDUAL, Format.GROUP, Format.SUPERVISION);

  static final ImmutableList<Phase> PHASES =
      ImmutableList.of(Phase.ENGAGING, Phase.EXPLORING, Phase.ACTING);

  private static final ImmutableList<ConsentScope> CONSENTS =
      ImmutableList.of(ConsentScope.USE_IN_GROUP, ConsentScope.SHARE_WITH_THIRD_PARTY);

  private RandomExercises() {}

  /** Six to fourteen exercises with running ids. */
  static Arbitrary<List<Exercise>> any() {
    return settled(drafts()
        .list()
        .ofMinSize(Vocabulary.EXERCISES.size())
        .ofMaxSize(14)
        .map(drafts -> numbered("exercise-", drafts)));
  }

  /** One to three exercises, with ids that start so. */
  static Arbitrary<List<Exercise>> few(String start) {
    return settled(
        drafts().list().ofMinSize(1).ofMaxSize(3).map(drafts -> numbered(start, drafts)));
  }

  private static List<Exercise> numbered(String start, List<Draft> drafts) {
    List<Exercise> exercises = new ArrayList<>();
    for (Draft draft : drafts) {
      exercises.add(draft.finish(Id.of(start + exercises.size())));
    }
    return exercises;
  }

  private static Arbitrary<Draft> drafts() {
    return settled(
        Combinators.combine(Arbitraries.of(Participation.class), aims(), reach(), details())
            .as(Draft::new));
  }

  private static Arbitrary<Map<Id<Aim>, Fit>> aims() {
    return settled(Arbitraries.maps(Arbitraries.of(Vocabulary.AIMS), Arbitraries.of(Fit.class))
        .ofMinSize(1)
        .ofMaxSize(3));
  }

  private static Arbitrary<Reach> reach() {
    return settled(Arbitraries.frequencyOf(
        Tuple.of(1, Arbitraries.just(new Reach(1, 0))),
        Tuple.of(
            4,
            Combinators.combine(
                    Arbitraries.integers().between(1, 4), Arbitraries.integers().between(0, 4))
                .as(Reach::new))));
  }

  private static Arbitrary<Exercise.Builder> details() {
    return settled(Builders.withBuilder(Exercise::builder)
        .use(Arbitraries.of(Vocabulary.TECHNIQUES))
        .in(Exercise.Builder::technique)
        .use(Arbitraries.of(FORMATS).set().ofMinSize(2).ofMaxSize(3))
        .in(Exercise.Builder::addAllFormats)
        .use(Arbitraries.of(PHASES).set().ofMinSize(2).ofMaxSize(3))
        .in(Exercise.Builder::addAllPhases)
        .use(Arbitraries.of(Vocabulary.TAGS).set().ofMaxSize(2))
        .in(Exercise.Builder::addAllTags)
        .use(Arbitraries.of(CONSENTS).set().ofMaxSize(1))
        .withProbability(0.25)
        .in(Exercise.Builder::addAllConsents)
        .use(Arbitraries.of(Vocabulary.PREREQUISITES).set().ofMaxSize(2))
        .withProbability(0.4)
        .in(Exercise.Builder::addAllPrerequisites)
        .use(Arbitraries.of(Vocabulary.ACCESS_NEEDS).set().ofMaxSize(1))
        .in(Exercise.Builder::addAllWorksAsIs)
        .use(Arbitraries.of(Vocabulary.ACCESS_NEEDS).set().ofMaxSize(2))
        .in((b, needs) -> b.putAllAdaptations(Maps.asMap(needs, need -> "With " + need + ".")))
        .use(Arbitraries.of("Stop when it is enough.", "Go slowly."))
        .withProbability(0.3)
        .in((b, caution) -> b.addCautions(caution))
        .use(evidence())
        .in((b, evidence) -> b.addEvidence(evidence))
        .build());
  }

  private static Arbitrary<Evidence> evidence() {
    return settled(Combinators.combine(
            Arbitraries.of(Evidence.Kind.class), Arbitraries.of(Evidence.Finding.class))
        .as((kind, finding) ->
            Evidence.builder().kind(kind).finding(finding).note("Small.").build()));
  }

  private record Reach(int depth, int exposure) {}

  private record Draft(
      Participation participation, Map<Id<Aim>, Fit> aims, Reach reach, Exercise.Builder details) {
    Exercise finish(Id<Exercise> id) {
      int core = 5 * (1 + id.value().length() % 3 + aims.size());
      return details
          .id(id)
          .about(Vocabulary.about(id))
          .putAllAims(aimsOf())
          .participation(participation)
          .depth(reach.depth)
          .exposure(reach.exposure)
          .optOut("You may leave any of it out.")
          .minutes(core + 5)
          .addSteps(step(Step.Part.OPENING, core))
          .addSteps(step(Step.Part.CLOSING, 5))
          .build();
    }

    /** The clinician's own aims stand only where no client takes part. */
    private Map<Id<Aim>, Fit> aimsOf() {
      if (!participation.includesClient() || !aims.containsKey(Vocabulary.CLINICIAN_AIM)) {
        return aims;
      }
      Map<Id<Aim>, Fit> others = new LinkedHashMap<>(aims);
      others.remove(Vocabulary.CLINICIAN_AIM);
      return others.isEmpty() ? Map.of(Vocabulary.CONTEXT_AIMS.get(0), Fit.PRIMARY) : others;
    }

    private static Step step(Step.Part part, int minutes) {
      return Step.builder()
          .part(part)
          .minutes(minutes)
          .who(Step.Actor.BOTH)
          .does("Say what matters now.")
          .addPrompts(Vocabulary.PROMPTS.get(part == Step.Part.OPENING ? 0 : 1))
          .build();
    }
  }
}
