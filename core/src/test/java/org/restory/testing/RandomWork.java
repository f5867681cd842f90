package org.restory.testing;

import static org.restory.testing.RandomTerms.abouts;
import static org.restory.testing.RandomTerms.evidence;
import static org.restory.testing.RandomTerms.oneOrMoreOf;
import static org.restory.testing.RandomTerms.provenances;
import static org.restory.testing.RandomTerms.some;
import static org.restory.testing.RandomTerms.someOf;
import static org.restory.testing.RandomTerms.texts;

import com.google.common.collect.ImmutableList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import org.restory.model.ConsentScope;
import org.restory.model.Format;
import org.restory.model.Id;
import org.restory.model.Participation;
import org.restory.model.Phase;
import org.restory.model.Reference;
import org.restory.model.Tag;
import org.restory.model.person.AccessNeed;
import org.restory.model.practice.Aim;
import org.restory.model.practice.Audience;
import org.restory.model.practice.Exercise;
import org.restory.model.practice.Fit;
import org.restory.model.practice.Framework;
import org.restory.model.practice.GlossaryTerm;
import org.restory.model.practice.JourneyTemplate;
import org.restory.model.practice.Mode;
import org.restory.model.practice.PromptFunction;
import org.restory.model.practice.ReflectivePrompt;
import org.restory.model.practice.SessionShape;
import org.restory.model.practice.Step;
import org.restory.model.practice.Technique;
import org.restory.model.safety.Prerequisite;

/** Random techniques, exercises and prompts, and all that is planned with them. */
final class RandomWork {
  private RandomWork() {}

  static Arbitrary<Aim> aims() {
    return Builders.withBuilder(Aim::builder)
        .use(RandomTerms.<Aim>ids())
        .in(Aim.Builder::id)
        .use(abouts())
        .in(Aim.Builder::about)
        .use(Arbitraries.of(true, false))
        .in(Aim.Builder::forClinician)
        .use(Arbitraries.of(true, false))
        .in(Aim.Builder::addressesContext)
        .use(some(RandomTerms.<Technique>ids()))
        .in(Aim.Builder::addAllTechniques)
        .build(Aim.Builder::build);
  }

  static Arbitrary<Technique> techniques() {
    return Builders.withBuilder(Technique::builder)
        .use(RandomTerms.<Technique>ids())
        .in(Technique.Builder::id)
        .use(abouts())
        .in(Technique.Builder::about)
        .use(Arbitraries.of(Technique.Family.class))
        .in(Technique.Builder::family)
        .use(some(RandomTerms.<Framework>ids()))
        .in(Technique.Builder::addAllFrameworks)
        .use(some(texts()))
        .in(Technique.Builder::addAllStructure)
        .use(someOf(Participation.class))
        .in(Technique.Builder::addAllParticipation)
        .use(someOf(Phase.class))
        .in(Technique.Builder::addAllPhases)
        .use(Arbitraries.integers().between(1, 99))
        .in((b, from) -> b.minutesFrom(from).minutesTo(from + 3))
        .use(Arbitraries.integers().between(1, 4))
        .in(Technique.Builder::maxDepth)
        .use(Arbitraries.integers().between(0, 4))
        .in(Technique.Builder::maxExposure)
        .use(some(texts()))
        .in(Technique.Builder::addAllCautions)
        .use(some(RandomTerms.<Prerequisite>ids()))
        .in(Technique.Builder::addAllPrerequisites)
        .use(some(evidence()))
        .in(Technique.Builder::addAllEvidence)
        .use(Arbitraries.of(Technique.Authoring.class))
        .in(Technique.Builder::authoring)
        .build(Technique.Builder::build);
  }

  static Arbitrary<Exercise> exercises() {
    Arbitrary<List<Step>> steps = Combinators.combine(
            steps(Step.Part.OPENING),
            some(Arbitraries.of(Step.Part.CORE, Step.Part.MEANING).flatMap(RandomWork::steps)),
            steps(Step.Part.CLOSING))
        .as((first, middle, last) ->
            ImmutableList.<Step>builder().add(first).addAll(middle).add(last).build());
    return Combinators.combine(purposes(), settings(), steps)
        .as((purpose, setting, all) -> purpose
            .addAllFormats(setting.formats)
            .addAllPhases(setting.phases)
            .depth(setting.depth)
            .selfGuided(setting.selfGuided && setting.depth <= 2)
            .exposure(4 - setting.depth)
            .minutes(all.stream().mapToInt(Step::minutes).sum())
            .addAllSteps(all)
            .build());
  }

  private record Setting(
      Iterable<Format> formats, Iterable<Phase> phases, int depth, boolean selfGuided) {}

  private static Arbitrary<Setting> settings() {
    return Combinators.combine(
            oneOrMoreOf(Format.class),
            oneOrMoreOf(Phase.class),
            Arbitraries.integers().between(1, 4),
            Arbitraries.of(true, false))
        .as(Setting::new);
  }

  private static Arbitrary<Exercise.Builder> purposes() {
    return Builders.withBuilder(Exercise::builder)
        .use(RandomTerms.<Exercise>ids())
        .in(Exercise.Builder::id)
        .use(abouts())
        .in(Exercise.Builder::about)
        .use(RandomTerms.<Technique>ids())
        .in(Exercise.Builder::technique)
        .use(Arbitraries.maps(RandomTerms.<Aim>ids(), Arbitraries.of(Fit.class)).ofMinSize(1))
        .in(Exercise.Builder::putAllAims)
        .use(Arbitraries.of(Participation.class))
        .in(Exercise.Builder::participation)
        .use(some(RandomTerms.<Tag>ids()))
        .in(Exercise.Builder::addAllTags)
        .use(someOf(Mode.class))
        .in(Exercise.Builder::addAllModes)
        .use(some(texts()))
        .in(Exercise.Builder::addAllMaterials)
        .use(some(RandomTerms.<Prerequisite>ids()))
        .in(Exercise.Builder::addAllPrerequisites)
        .use(someOf(ConsentScope.class))
        .in(Exercise.Builder::addAllConsents)
        .use(texts())
        .in(Exercise.Builder::optOut)
        .use(some(RandomTerms.<AccessNeed>ids()))
        .in(Exercise.Builder::addAllWorksAsIs)
        .use(Arbitraries.maps(RandomTerms.<AccessNeed>ids(), texts()).ofMaxSize(3))
        .in(Exercise.Builder::putAllAdaptations)
        .use(texts())
        .withProbability(0.5)
        .in(Exercise.Builder::telehealth)
        .use(texts())
        .withProbability(0.5)
        .in(Exercise.Builder::group)
        .use(some(texts()))
        .in(Exercise.Builder::addAllCautions)
        .use(texts())
        .withProbability(0.5)
        .in(Exercise.Builder::aftercare)
        .use(some(evidence()))
        .in(Exercise.Builder::addAllEvidence)
        .build();
  }

  private static Arbitrary<Step> steps(Step.Part part) {
    return Builders.withBuilder(() -> Step.builder().part(part))
        .use(Arbitraries.integers().between(1, 60))
        .in(Step.Builder::minutes)
        .use(Arbitraries.of(Step.Actor.class))
        .in(Step.Builder::who)
        .use(texts())
        .in(Step.Builder::does)
        .use(texts())
        .withProbability(0.5)
        .in(Step.Builder::listenFor)
        .use(texts())
        .withProbability(0.5)
        .in(Step.Builder::ifHard)
        .use(some(RandomTerms.<ReflectivePrompt>ids()))
        .in(Step.Builder::addAllPrompts)
        .build(Step.Builder::build);
  }

  static Arbitrary<ReflectivePrompt> prompts() {
    return Builders.withBuilder(ReflectivePrompt::builder)
        .use(RandomTerms.<ReflectivePrompt>ids())
        .in(ReflectivePrompt.Builder::id)
        .use(texts())
        .in(ReflectivePrompt.Builder::text)
        .use(Arbitraries.of(Audience.class))
        .in(ReflectivePrompt.Builder::audience)
        .use(someOf(Phase.class))
        .in(ReflectivePrompt.Builder::addAllPhases)
        .use(Arbitraries.of(PromptFunction.class))
        .in(ReflectivePrompt.Builder::function)
        .use(Arbitraries.integers().between(1, 4))
        .in(ReflectivePrompt.Builder::depth)
        .use(texts())
        .in(ReflectivePrompt.Builder::optOut)
        .use(texts())
        .withProbability(0.5)
        .in(ReflectivePrompt.Builder::followUp)
        .use(texts())
        .withProbability(0.5)
        .in(ReflectivePrompt.Builder::avoidIf)
        .use(someOf(Mode.class))
        .in(ReflectivePrompt.Builder::addAllModes)
        .use(some(RandomTerms.<Reference>ids()))
        .in(ReflectivePrompt.Builder::addAllReferences)
        .use(provenances())
        .in(ReflectivePrompt.Builder::provenance)
        .build(ReflectivePrompt.Builder::build);
  }

  static Arbitrary<SessionShape> shapes() {
    Arbitrary<ImmutableList<SessionShape.Part>> parts = Combinators.combine(
            parts(Step.Part.OPENING),
            some(Arbitraries.of(Step.Part.CORE, Step.Part.MEANING).flatMap(RandomWork::parts)),
            parts(Step.Part.CLOSING))
        .as((first, middle, last) -> ImmutableList.<SessionShape.Part>builder()
            .add(first)
            .addAll(middle)
            .add(last)
            .build());
    return Combinators.combine(
            RandomTerms.<SessionShape>ids(),
            abouts(),
            oneOrMoreOf(Format.class),
            parts,
            Arbitraries.integers().between(0, 2),
            some(texts()))
        .as((id, about, formats, all, settling, keeps) -> SessionShape.builder()
            .id(id)
            .about(about)
            .addAllFormats(formats)
            .minutes(all.stream().mapToInt(SessionShape.Part::minutesTo).sum())
            .addAllParts(all)
            .settlingMinutes(settling)
            .addAllKeeps(keeps)
            .build());
  }

  private static Arbitrary<SessionShape.Part> parts(Step.Part part) {
    return Combinators.combine(texts(), Arbitraries.integers().between(1, 50), texts())
        .as((name, from, does) -> new SessionShape.Part(name, part, from, from + 2, does));
  }

  static Arbitrary<JourneyTemplate> journeys() {
    return Combinators.combine(
            RandomTerms.<JourneyTemplate>ids(),
            abouts(),
            oneOrMoreOf(Format.class),
            stations(1),
            stations(2),
            some(Arbitraries.of(1, 2)),
            some(texts()),
            some(texts()))
        .as((id, about, formats, first, second, reviews, keeps, replan) -> JourneyTemplate.builder()
            .id(id)
            .about(about)
            .addAllFormats(formats)
            .addStations(first, second)
            .addAllReviewsAt(reviews)
            .addAllKeeps(keeps)
            .addAllReplanWhen(replan)
            .build());
  }

  private static Arbitrary<JourneyTemplate.Station> stations(int session) {
    Arbitrary<Id<Aim>> aim = RandomTerms.ids();
    return Combinators.combine(
            Arbitraries.of(Phase.class),
            aim.list().uniqueElements().ofMinSize(1).ofMaxSize(2),
            some(aim),
            texts())
        .as((phase, aims, orElse, why) -> JourneyTemplate.Station.builder()
            .session(session)
            .phase(phase)
            .addAllAims(aims)
            .addAllOrElse(orElse)
            .why(why)
            .build());
  }

  static Arbitrary<GlossaryTerm> terms() {
    return Builders.withBuilder(GlossaryTerm::builder)
        .use(RandomTerms.<GlossaryTerm>ids())
        .in(GlossaryTerm.Builder::id)
        .use(abouts())
        .in(GlossaryTerm.Builder::about)
        .use(some(texts()))
        .in(GlossaryTerm.Builder::addAllAlso)
        .use(texts())
        .withProbability(0.5)
        .in(GlossaryTerm.Builder::forClinician)
        .use(some(RandomTerms.<GlossaryTerm>ids()))
        .in(GlossaryTerm.Builder::addAllRelated)
        .build(GlossaryTerm.Builder::build);
  }
}
