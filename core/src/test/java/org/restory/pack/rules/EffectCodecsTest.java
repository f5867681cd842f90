package org.restory.pack.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.restory.model.ConsentScope;
import org.restory.model.Format;
import org.restory.model.Id;
import org.restory.model.Participation;
import org.restory.model.practice.Technique;
import org.restory.pack.text.Reading;
import org.restory.pack.text.YamlText;
import org.restory.pack.text.YamlTree;
import org.restory.rule.effect.Effect;
import org.restory.rule.effect.Target;
import org.restory.rule.effect.Weight;

/** Every kind of effect can be written and read back, with whatever exercises it is about. */
class EffectCodecsTest {
  private static final Target PRECISE = Target.builder()
      .addExercises(Id.of("an-exercise"))
      .addTechniques(Id.of("tree-of-life"), Id.of("grounding"))
      .addFamilies(Technique.Family.CRITICAL_CONSCIOUSNESS)
      .addFrameworks(Id.of("narrative-therapy"))
      .addTags(Id.of("critique"))
      .addAims(Id.of("build-trust"))
      .addParticipations(Participation.JOINT)
      .addFormats(Format.GROUP, Format.WORKSHOP)
      .minDepth(3)
      .minExposure(2)
      .notSelfGuided(true)
      .withoutAdaptation(true)
      .declinedTimes(2)
      .build();

  static Stream<Effect> samples() {
    return Stream.of(
        new Effect.Raise(Id.of("build-trust"), Weight.MODERATE),
        new Effect.Raise(Id.of("build-trust"), Weight.STRONG),
        new Effect.Prefer(PRECISE),
        new Effect.Caution("Go slowly.", Optional.empty(), Target.clientWork()),
        new Effect.Caution("Go slowly.", Optional.of("We can go slowly."), PRECISE),
        new Effect.CapDepth(2, Target.clientWork()),
        new Effect.CapDepth(1, Target.everything()),
        new Effect.CapExposure(0, Target.clientWork()),
        new Effect.CapExposure(3, PRECISE),
        new Effect.Withhold(Target.clientWork(), true),
        new Effect.Withhold(PRECISE, false),
        new Effect.Gate("See to safety first."),
        new Effect.Notice("Ask again.", Optional.empty()),
        new Effect.Notice("Ask again.", Optional.of("We can look again.")),
        new Effect.RequireConsent(ConsentScope.USE_IN_GROUP, Target.everything()));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void an_effect_reads_back_as_it_was_written(Effect effect) {
    String text = YamlText.of(EffectCodecs.union().write(effect));
    Reading reading = new Reading();
    Optional<Effect> read = YamlTree.parse("effect.yaml", text, reading)
        .map(root -> EffectCodecs.union().read(root, reading));
    assertThat(reading.orThrow(read)).isEqualTo(effect);
  }

  @Test
  void every_kind_of_effect_has_a_sample_and_a_word() {
    assertThat(Effect.class.getPermittedSubclasses()).allSatisfy(kind -> {
      assertThat(samples()).as("samples of %s", kind.getSimpleName()).anyMatch(kind::isInstance);
      assertThat(EffectCodecs.union().keywords()).containsValue(kind);
    });
  }
}
