package org.restory.pack.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.restory.rule.Conditions.*;
import static org.restory.rule.Effects.*;
import static org.restory.rule.Range.atLeast;
import static org.restory.rule.Range.atMost;
import static org.restory.rule.Range.between;
import static org.restory.rule.Range.exactly;
import static org.restory.rule.Targets.*;
import static org.restory.rule.condition.Condition.all;
import static org.restory.rule.condition.Condition.always;
import static org.restory.rule.condition.Condition.any;
import static org.restory.rule.condition.Condition.atLeast;
import static org.restory.rule.condition.Condition.not;
import static org.restory.rule.effect.Target.clientWork;
import static org.restory.rule.effect.Target.everything;

import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.restory.context.AllianceEvent;
import org.restory.context.Answer;
import org.restory.context.BarrierExperience;
import org.restory.context.Disclosure;
import org.restory.context.PastExercise;
import org.restory.context.SessionContext;
import org.restory.context.SetAside;
import org.restory.model.ConsentScope;
import org.restory.model.Format;
import org.restory.model.Participation;
import org.restory.model.Phase;
import org.restory.model.practice.Technique;
import org.restory.model.world.Level;
import org.restory.model.world.LifeDomain;
import org.restory.pack.text.Codec;
import org.restory.pack.text.Reading;
import org.restory.pack.text.YamlTree;
import org.restory.rule.condition.Condition;
import org.restory.rule.effect.Effect;
import org.restory.rule.effect.Weight;
import org.restory.testing.FieldsSeen;

/** Whatever a rule says in a file, the words of the fluent builders say as well. */
class WordsTest {
  private static final Codec<Condition> CONDITIONS = new ConditionCodec();
  private static final Codec<Effect> EFFECTS = EffectCodecs.union();

  static Stream<Arguments> conditions() {
    return Stream.of(
        arguments("always", always()),
        arguments("{all: [{goal: a}, {strength: any}]}", all(goal("a"), anyStrength())),
        arguments("{any: [{goal: any}, {strength: a}]}", any(anyGoal(), strength("a"))),
        arguments("{not: {signal: a}}", not(signal("a"))),
        arguments(
            "{at-least: {count: 1, of: [{signal: any}, {concern: a}]}}",
            atLeast(1, anySignal(), concern("a"))),
        arguments("{concern: any}", anyConcern()),
        arguments("{access-need: a}", accessNeed("a")),
        arguments("{access-need: any}", anyAccessNeed()),
        arguments(
            "{barrier: a, level: [interpersonal, cultural], domain: work, intensity: '>= 2',"
                + " times: '>= 2'}",
            barrier("a")
                .withLevels(Level.INTERPERSONAL, Level.CULTURAL)
                .withDomains(LifeDomain.WORK)
                .withIntensity(atLeast(2))
                .withTimes(2)),
        arguments(
            "{barrier: any, course: ongoing, chronicity: chronic, mechanism: [a, b],"
                + " leverage: ally, safety: c, on-intersection: true}",
            anyBarrier()
                .withCourses(BarrierExperience.Course.ONGOING)
                .withChronicities(BarrierExperience.Chronicity.CHRONIC)
                .withMechanisms("a", "b")
                .withLeverages(BarrierExperience.Leverage.ALLY)
                .withSafety("c")
                .withOnIntersection(true)),
        arguments(
            "{identity: a, dimension: b, salience: 2..4, position: both, meaning: [pride, pain]}",
            identity("a")
                .withDimension("b")
                .withSalience(between(2, 4))
                .withPositions(Disclosure.Position.BOTH)
                .withMeanings(Disclosure.Meaning.PRIDE, Disclosure.Meaning.PAIN)),
        arguments(
            "{dimension: a, salience: '>= 3', position: unsure, meaning: pain}",
            dimension("a")
                .withSalience(atLeast(3))
                .withPositions(Disclosure.Position.UNSURE)
                .withMeanings(Disclosure.Meaning.PAIN)),
        arguments("{dimension: any}", anyDimension()),
        arguments("{intersection: [a, b]}", intersection("a", "b")),
        arguments("{intersection: any}", anyIntersection()),
        arguments("{difference: a}", difference("a")),
        arguments("{difference: any}", anyDifference()),
        arguments(
            "{alliance: [rupture, slight], by: [client, service], discussed: 'no'}",
            alliance(AllianceEvent.Kind.RUPTURE, AllianceEvent.Kind.SLIGHT)
                .withBy(AllianceEvent.By.CLIENT, AllianceEvent.By.SERVICE)
                .withDiscussed(Answer.NO)),
        arguments(
            "{measurement: a, item: 9, score: '>= 1', followed-up: ['no', unknown]}",
            measurement("a")
                .withItem(9)
                .withScore(atLeast(1))
                .withFollowedUp(Answer.NO, Answer.UNKNOWN)),
        arguments("{measurement: a, fallen-by: '>= 5'}", measurement("a").withFall(atLeast(5))),
        arguments("{measurement: a, risen-by: '>= 0.5'}", measurement("a").withRise(atLeast(0.5))),
        arguments(
            "{done: a, outcome: declined, sessions-ago: '<= 2'}",
            done("a").withOutcomes(PastExercise.Outcome.DECLINED).withSessionsAgo(atMost(2))),
        arguments(
            "{done: any, technique: a, depth: '>= 3', times: '>= 2'}",
            anythingDone().withTechnique("a").withDepth(atLeast(3)).withTimes(2)),
        arguments("{wants: a}", wants("a")),
        arguments("{avoids: a}", avoids("a")),
        arguments("{consent: use-in-group}", consent(ConsentScope.USE_IN_GROUP)),
        arguments("{ready: a}", ready("a")),
        arguments("{ready: a, is: not-met}", notReady("a")),
        arguments("{phase: [engaging, acting]}", phase(Phase.ENGAGING, Phase.ACTING)),
        arguments("{phase: '>= exploring'}", phaseFrom(Phase.EXPLORING)),
        arguments("{format: self-guided}", format(Format.SELF_GUIDED)),
        arguments("{place: video}", place(SessionContext.Place.VIDEO)),
        arguments(
            "{privacy: [shared, monitored]}",
            privacy(SessionContext.Privacy.SHARED, SessionContext.Privacy.MONITORED)),
        arguments("{attendance: mandated}", attendance(SessionContext.Attendance.MANDATED)),
        arguments("{age: minor}", age(SessionContext.AgeGroup.MINOR)),
        arguments("{minutes: '<= 10'}", minutes(atMost(10))),
        arguments("{session: '= 1'}", session(exactly(1))),
        arguments("{sessions-left: 1..3}", sessionsLeft(between(1, 3))),
        arguments("{attribute: a, is: [rural, mobile]}", attribute("a", "rural", "mobile")),
        arguments("{attribute: a, is: '>= 6'}", attribute("a", atLeast(6))),
        arguments("{aim: a}", aim("a")),
        arguments(
            "{set-aside: barrier-from-record}", setAside(SetAside.Reason.BARRIER_FROM_RECORD)));
  }

  static Stream<Arguments> effects() {
    return Stream.of(
        arguments("{gate: See to safety.}", gate("See to safety.")),
        arguments("{withhold: client-work}", withhold(clientWork())),
        arguments("{withhold: everything, firm: true}", withholdFirmly(everything())),
        arguments("{withhold: {exercise: [a, b]}}", withhold(exercises("a", "b"))),
        arguments(
            "{withhold: {technique: a, depth: '>= 3'}}",
            withhold(techniques("a").withMinDepth(3))),
        arguments(
            "{withhold: {framework: a, family: narrative}}",
            withhold(frameworks("a").withFamilies(Technique.Family.NARRATIVE))),
        arguments(
            "{withhold: {family: narrative, tag: [a, b]}}",
            withhold(families(Technique.Family.NARRATIVE).withTags("a", "b"))),
        arguments(
            "{withhold: {tag: a, aim: b, with: [client, joint]}}",
            withhold(tags("a")
                .withAims("b")
                .withParticipations(Participation.CLIENT, Participation.JOINT))),
        arguments(
            "{withhold: {aim: a, format: group}}", withhold(aims("a").withFormats(Format.GROUP))),
        arguments(
            "{withhold: {with: joint, exposure: '>= 2'}}",
            withhold(participations(Participation.JOINT).withMinExposure(2))),
        arguments(
            "{withhold: {format: group, not-self-guided: true}}",
            withhold(formats(Format.GROUP).withNotSelfGuided(true))),
        arguments(
            "{withhold: {depth: '>= 2', without-adaptation: true}}",
            withhold(minDepth(2).withWithoutAdaptation(true))),
        arguments(
            "{withhold: {exposure: '>= 0', declined: '>= 2'}}",
            withhold(minExposure(0).withDeclinedTimes(2))),
        arguments(
            "{withhold: {not-self-guided: true, exercise: a}}",
            withhold(notSelfGuided().withExercises("a"))),
        arguments(
            "{withhold: {without-adaptation: true, technique: a}}",
            withhold(withoutAdaptation().withTechniques("a"))),
        arguments(
            "{withhold: {declined: '>= 1', framework: a}}",
            withhold(declinedTimes(1).withFrameworks("a"))),
        arguments("{cap-depth: 2}", capDepth(2)),
        arguments("{cap-depth: 2, for: {tag: a}}", capDepth(2, tags("a"))),
        arguments("{cap-exposure: 0}", capExposure(0)),
        arguments("{cap-exposure: 0, for: everything}", capExposure(0, everything())),
        arguments(
            "{require-consent: use-in-group, for: {format: group}}",
            requireConsent(ConsentScope.USE_IN_GROUP, formats(Format.GROUP))),
        arguments("{caution: Slowly.}", caution("Slowly.")),
        arguments(
            "{caution: Slowly., client-text: We can go slowly., for: {tag: a}}",
            caution("Slowly.", tags("a")).withClientText("We can go slowly.")),
        arguments("{raise: a}", raise("a")),
        arguments("{raise: a, weight: strong}", raise("a", Weight.STRONG)),
        arguments("{prefer: {technique: a}}", prefer(techniques("a"))),
        arguments("{notice: Ask.}", notice("Ask.")),
        arguments(
            "{notice: Ask., client-text: We can ask.}",
            notice("Ask.").withClientText("We can ask.")));
  }

  @ParameterizedTest
  @MethodSource("conditions")
  void a_condition_is_the_same_in_words_and_in_a_file(String yaml, Condition words) {
    assertThat(read(CONDITIONS, yaml)).isEqualTo(words);
  }

  @ParameterizedTest
  @MethodSource("effects")
  void an_effect_is_the_same_in_words_and_in_a_file(String yaml, Effect words) {
    assertThat(read(EFFECTS, yaml)).isEqualTo(words);
  }

  @Test
  void every_field_of_a_condition_is_said_in_words() {
    FieldsSeen fields = FieldsSeen.of(CONDITIONS.form());
    conditions().forEach(pair -> fields.see(CONDITIONS.write((Condition) pair.get()[1])));

    assertThat(fields.unseenFields()).isEmpty();
  }

  @Test
  void every_field_of_an_effect_is_said_in_words() {
    FieldsSeen fields = FieldsSeen.of(EFFECTS.form());
    effects().forEach(pair -> fields.see(EFFECTS.write((Effect) pair.get()[1])));

    assertThat(fields.unseenFields()).isEmpty();
  }

  private static <T> T read(Codec<T> codec, String yaml) {
    Reading reading = new Reading();
    Optional<T> value = YamlTree.parse("words.yaml", yaml, reading)
        .flatMap(root -> Optional.ofNullable(codec.read(root, reading)));
    return reading.orThrow(value);
  }
}
