package org.restory.pack.rules;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.restory.check.Words;
import org.restory.context.AllianceEvent;
import org.restory.context.Answer;
import org.restory.context.BarrierExperience;
import org.restory.context.Circumstance;
import org.restory.context.Disclosure;
import org.restory.context.PastExercise;
import org.restory.context.SetAside;
import org.restory.context.StatedPreference;
import org.restory.model.ConsentScope;
import org.restory.model.Id;
import org.restory.model.person.AccessNeed;
import org.restory.model.person.Goal;
import org.restory.model.person.Signal;
import org.restory.model.person.Strength;
import org.restory.model.safety.SafetyConcern;
import org.restory.model.world.Level;
import org.restory.model.world.LifeDomain;
import org.restory.pack.text.Reading;
import org.restory.pack.text.YamlText;
import org.restory.pack.text.YamlTree;
import org.restory.rule.Range;
import org.restory.rule.condition.AimRaised;
import org.restory.rule.condition.AllianceEventNoted;
import org.restory.rule.condition.AttributeIs;
import org.restory.rule.condition.BarrierExperienced;
import org.restory.rule.condition.CircumstanceIs;
import org.restory.rule.condition.CircumstanceWithin;
import org.restory.rule.condition.ConceptStated;
import org.restory.rule.condition.Condition;
import org.restory.rule.condition.ConsentGiven;
import org.restory.rule.condition.ExerciseOffered;
import org.restory.rule.condition.FactsSetAside;
import org.restory.rule.condition.IdentityVoiced;
import org.restory.rule.condition.IntersectionStated;
import org.restory.rule.condition.Leaf;
import org.restory.rule.condition.MeasurementWithin;
import org.restory.rule.condition.PositionsDiffer;
import org.restory.rule.condition.PreferenceStated;
import org.restory.rule.condition.ReadinessStated;

/** Every kind of condition can be written and read back, and none can be added without it. */
class LeafCodecsTest {
  static Stream<Leaf> samples() {
    return Stream.of(
        BarrierExperienced.builder().build(),
        BarrierExperienced.builder()
            .barrier(Id.of("racism"))
            .addLevels(Level.INTERPERSONAL, Level.CULTURAL)
            .addDomains(LifeDomain.WORK)
            .intensity(Range.atLeast(3))
            .addCourses(BarrierExperience.Course.LIKELY_TO_RECUR)
            .addChronicities(BarrierExperience.Chronicity.CHRONIC)
            .addMechanisms(Id.of("microaggression"))
            .addLeverages(BarrierExperience.Leverage.NONE_NOW)
            .addSafety(Id.of("outing-risk"))
            .onIntersection(true)
            .times(2)
            .build(),
        IdentityVoiced.builder().build(),
        IdentityVoiced.builder()
            .dimension(Id.of("gender"))
            .identity(Id.of("nonbinary"))
            .salience(new Range(2, 4))
            .addPositions(Disclosure.Position.UNSURE)
            .addMeanings(Disclosure.Meaning.PRIDE, Disclosure.Meaning.PAIN)
            .build(),
        new IntersectionStated(ImmutableSet.of()),
        new IntersectionStated(ImmutableSet.of(Id.of("gender"), Id.of("race"))),
        new PositionsDiffer(Optional.empty()),
        new PositionsDiffer(Optional.of(Id.of("race"))),
        ConceptStated.any(Goal.class),
        ConceptStated.of(Strength.class, Id.of("humor-and-joy")),
        ConceptStated.of(Signal.class, Id.of("isolation")),
        ConceptStated.of(SafetyConcern.class, Id.of("suicide-risk")),
        ConceptStated.any(AccessNeed.class),
        new AllianceEventNoted(
            ImmutableSet.of(AllianceEvent.Kind.RUPTURE, AllianceEvent.Kind.MISSED_CUE),
            ImmutableSet.of(AllianceEvent.By.CLINICIAN),
            ImmutableSet.of(Answer.NO)),
        MeasurementWithin.builder()
            .instrument(Id.of("phq-9"))
            .item(9)
            .score(Range.atLeast(1))
            .addFollowedUp(Answer.NO, Answer.UNKNOWN)
            .build(),
        MeasurementWithin.builder()
            .instrument(Id.of("ors"))
            .fall(Range.atLeast(5))
            .build(),
        MeasurementWithin.builder()
            .instrument(Id.of("ors"))
            .fall(Range.atMost(-1))
            .build(),
        ExerciseOffered.builder().build(),
        ExerciseOffered.builder()
            .exercise(Id.of("tree"))
            .technique(Id.of("tree-of-life"))
            .depth(Range.atLeast(3))
            .addOutcomes(PastExercise.Outcome.NOT_HELPFUL)
            .sessionsAgo(Range.atMost(2))
            .times(3)
            .build(),
        new PreferenceStated(Id.of("group-work"), StatedPreference.Stance.WANTS),
        new PreferenceStated(Id.of("group-work"), StatedPreference.Stance.AVOIDS),
        new ConsentGiven(ConsentScope.USE_IN_GROUP),
        new ReadinessStated(Id.of("steady"), true),
        new ReadinessStated(Id.of("steady"), false),
        is(Circumstance.Kind.PHASE, "acting", "sustaining"),
        is(Circumstance.Kind.FORMAT, "self-guided"),
        is(Circumstance.Kind.PLACE, "video"),
        is(Circumstance.Kind.PRIVACY, "shared", "monitored"),
        is(Circumstance.Kind.ATTENDANCE, "mandated"),
        is(Circumstance.Kind.AGE, "minor"),
        new CircumstanceWithin(Circumstance.Kind.MINUTES, Range.atMost(10)),
        new CircumstanceWithin(Circumstance.Kind.SESSION, new Range(1, 1)),
        new CircumstanceWithin(Circumstance.Kind.SESSIONS_LEFT, new Range(1, 3)),
        new AimRaised(Id.of("build-trust")),
        new AttributeIs(Id.of("clinic"), ImmutableSet.of("rural", "mobile"), Range.any()),
        new AttributeIs(Id.of("wait-in-weeks"), ImmutableSet.of(), Range.atLeast(6)),
        new FactsSetAside(ImmutableSet.of(SetAside.Reason.BARRIER_FROM_RECORD)));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void a_condition_reads_back_as_it_was_written(Leaf leaf) {
    assertThat(readBack(leaf)).isEqualTo(leaf);
  }

  @Test
  void every_kind_of_leaf_has_a_sample_here() {
    assertThat(kindsOfLeaf())
        .allSatisfy(kind -> assertThat(samples())
            .as("samples of %s", kind.getSimpleName())
            .anyMatch(kind::isInstance));
  }

  @Test
  void every_kind_of_leaf_has_a_word_in_files() {
    assertThat(LeafCodecs.union().keywords().values()).containsAll(kindsOfLeaf());
  }

  @Test
  void every_circumstance_has_a_word_in_files() {
    assertThat(LeafCodecs.union().keywords().keySet())
        .containsAll(Arrays.stream(Circumstance.Kind.values()).map(Words::of).toList());
  }

  @Test
  void conditions_that_join_others_read_back() {
    Condition leaf = new AimRaised(Id.of("build-trust"));
    Condition other = ConceptStated.any(Goal.class);
    Condition joined = Condition.all(
        Condition.any(leaf, other),
        Condition.not(other),
        Condition.atLeast(1, leaf, other),
        Condition.always());
    assertThat(readBack(joined)).isEqualTo(joined);
    assertThat(new ConditionCodec().write(Condition.always())).isEqualTo("always");
  }

  private static Leaf is(Circumstance.Kind kind, String... words) {
    return new CircumstanceIs(kind, ImmutableSet.copyOf(words));
  }

  private static Condition readBack(Condition condition) {
    String text = YamlText.of(new ConditionCodec().write(condition));
    Reading reading = new Reading();
    Optional<Condition> read = YamlTree.parse("leaf.yaml", text, reading)
        .map(root -> new ConditionCodec().read(root, reading));
    return reading.orThrow(read);
  }

  private static ImmutableSet<Class<?>> kindsOfLeaf() {
    return Arrays.stream(Leaf.class.getPermittedSubclasses()).collect(toImmutableSet());
  }
}
