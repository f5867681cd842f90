package org.restory.examples.benchmarks.workload;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.restory.model.Concept;
import org.restory.model.Format;
import org.restory.model.Id;
import org.restory.model.Participation;
import org.restory.model.Phase;
import org.restory.model.practice.Aim;
import org.restory.model.practice.Audience;
import org.restory.model.practice.Exercise;
import org.restory.model.practice.Fit;
import org.restory.model.practice.Framework;
import org.restory.model.practice.PromptFunction;
import org.restory.model.practice.ReflectivePrompt;
import org.restory.model.practice.Step;
import org.restory.model.practice.Technique;

/** The work that Restory recommends from: thirty aims, twenty techniques, and as many exercises as a workload asks for. */
final class RestoryWork {
  private static final int TECHNIQUES = 20;
  private static final int PROMPTS = 40;
  private static final Id<Framework> FRAMEWORK = Id.of("framework");

  private static final ImmutableList<Phase> PHASES = ImmutableList.copyOf(Phase.values());

  private final Chance chance = new Chance(43);

  private RestoryWork() {}

  static ImmutableList<Concept<?>> all(int exercises) {
    RestoryWork work = new RestoryWork();
    return Stream.<Stream<? extends Concept<?>>>of(
            Stream.of(new Framework(FRAMEWORK, RestoryVocabulary.about("framework"))),
            IntStream.range(0, Rules.AIMS).mapToObj(RestoryWork::aim),
            IntStream.range(0, TECHNIQUES).mapToObj(RestoryWork::technique),
            IntStream.range(0, PROMPTS).mapToObj(RestoryWork::prompt),
            IntStream.range(0, exercises).mapToObj(work::exercise))
        .flatMap(concepts -> concepts)
        .collect(ImmutableList.toImmutableList());
  }

  static String aimName(int number) {
    return "aim-" + number;
  }

  private static Aim aim(int number) {
    return Aim.builder()
        .id(Id.of(aimName(number)))
        .about(RestoryVocabulary.about(aimName(number)))
        .addressesContext(number % 3 == 0)
        .build();
  }

  private static Technique technique(int number) {
    Technique.Family[] families = Technique.Family.values();
    return Technique.builder()
        .id(Id.of("technique-" + number))
        .about(RestoryVocabulary.about("technique-" + number))
        .family(families[number % families.length])
        .addFrameworks(FRAMEWORK)
        .addParticipation(Participation.CLIENT, Participation.JOINT)
        .minutesFrom(10)
        .minutesTo(60)
        .maxDepth(3)
        .maxExposure(2)
        .build();
  }

  private static ReflectivePrompt prompt(int number) {
    return ReflectivePrompt.builder()
        .id(Id.of("prompt-" + number))
        .text("What matters to you of " + number + "?")
        .audience(Audience.CLIENT)
        .function(PromptFunction.NAME)
        .depth(1)
        .optOut("You may pass.")
        .build();
  }

  private Exercise exercise(int number) {
    String name = "exercise-" + number;
    int minutes = 10 * chance.between(1, 3);
    return Exercise.builder()
        .id(Id.of(name))
        .about(RestoryVocabulary.about(name))
        .technique(Id.of("technique-" + chance.between(0, TECHNIQUES - 1)))
        .putAllAims(aims())
        .participation(chance.in(70) ? Participation.CLIENT : Participation.JOINT)
        .addFormats(Format.INDIVIDUAL, Format.COUPLE, Format.FAMILY, Format.GROUP)
        .addAllPhases(phases())
        .minutes(minutes)
        .depth(chance.between(1, 3))
        .exposure(chance.between(0, 2))
        .optOut("You may leave any of it out.")
        .addSteps(step(Step.Part.OPENING, minutes / 2), step(Step.Part.CLOSING, minutes / 2))
        .build();
  }

  private ImmutableMap<Id<Aim>, Fit> aims() {
    Map<Id<Aim>, Fit> aims = new LinkedHashMap<>();
    for (int left = chance.between(1, 3); left > 0; left--) {
      aims.put(
          Id.of(aimName(chance.between(0, Rules.AIMS - 1))),
          aims.isEmpty() ? Fit.PRIMARY : Fit.SECONDARY);
    }
    return ImmutableMap.copyOf(aims);
  }

  private ImmutableSet<Phase> phases() {
    Phase without = chance.one(PHASES);
    return PHASES.stream().filter(phase -> phase != without).collect(ImmutableSet.toImmutableSet());
  }

  private Step step(Step.Part part, int minutes) {
    return Step.builder()
        .part(part)
        .minutes(minutes)
        .who(Step.Actor.BOTH)
        .does("Say what matters now.")
        .addPrompts(Id.<ReflectivePrompt>of("prompt-" + chance.between(0, PROMPTS - 1)))
        .build();
  }
}
