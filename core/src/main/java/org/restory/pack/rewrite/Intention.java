package org.restory.pack.rewrite;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.restory.catalog.Overrides;
import org.restory.catalog.Pack;
import org.restory.model.Concept;
import org.restory.model.Id;
import org.restory.model.practice.Exercise;
import org.restory.model.practice.ReflectivePrompt;
import org.restory.pack.concepts.ExerciseCodec;
import org.restory.pack.concepts.Section;
import org.restory.pack.concepts.Sections;
import org.restory.pack.concepts.StepPrompt;
import org.restory.pack.rewrite.FileContent.Said;

/** What a file is to say after a change. */
final class Intention {
  private final FileContent file;

  Intention(FileContent file) {
    this.file = file;
  }

  /** The same, with one more concept. */
  Said adding(Concept<?> concept) {
    Pack pack = file.said().pack();
    return new Said(
        with(
            pack,
            Sections.inOrder(ImmutableList.<Concept<?>>builder()
                .addAll(pack.concepts())
                .add(concept)
                .build()),
            pack.overrides()),
        file.said().inside());
  }

  /** The same, with a concept said anew at an address. */
  Said replacing(Address at, Concept<?> concept) {
    ImmutableMap<Id<?>, StepPrompt> inside = promptsInside(at, concept);
    return changed(at, each -> {
      if (isSame(each, concept)) {
        return Optional.of(concept);
      }
      StepPrompt prompt = each instanceof ReflectivePrompt ? inside.get(each.id()) : null;
      return prompt == null ? Optional.of(each) : follows(prompt, (Exercise) concept);
    });
  }

  /** The same, without the concept at an address. */
  Said without(Address at, Section<?> section, Id<?> id) {
    ImmutableMap<Id<?>, StepPrompt> inside =
        section.kind() == Exercise.class ? promptsInside(at) : ImmutableMap.of();
    return changed(
        at,
        each -> Optional.<Concept<?>>of(each)
            .filter(one -> !(section.kind().isInstance(one) && one.id().equals(id)))
            .filter(one -> !(one instanceof ReflectivePrompt && inside.containsKey(one.id()))));
  }

  private static boolean isSame(Concept<?> one, Concept<?> other) {
    return one.id().equals(other.id()) && Sections.of(one).equals(Sections.of(other));
  }

  private ImmutableMap<Id<?>, StepPrompt> promptsInside(Address at, Concept<?> concept) {
    return concept instanceof Exercise ? promptsInside(at) : ImmutableMap.of();
  }

  private ImmutableMap<Id<?>, StepPrompt> promptsInside(Address exercise) {
    return ExerciseCodec.promptsIn(exercise.in(file.root())).stream()
        .collect(ImmutableMap.toImmutableMap(StepPrompt::id, prompt -> prompt));
  }

  /** A prompt inside a step takes from the exercise what it does not say, and goes when no step names it. */
  private static Optional<Concept<?>> follows(StepPrompt prompt, Exercise exercise) {
    return exercise.steps().stream().anyMatch(step -> step.prompts().contains(prompt.id()))
        ? Optional.of(prompt.of(exercise))
        : Optional.empty();
  }

  private Said changed(Address at, Function<Concept<?>, Optional<Concept<?>>> change) {
    Pack pack = file.said().pack();
    UnaryOperator<ImmutableList<Concept<?>>> all = concepts ->
        concepts.stream().map(change).flatMap(Optional::stream).collect(toImmutableList());
    if (at.steps().get(0).equals("overrides")) {
      int place = (Integer) at.steps().get(1);
      ImmutableList.Builder<Overrides> overrides = ImmutableList.builder();
      for (int i = 0; i < pack.overrides().size(); i++) {
        Overrides each = pack.overrides().get(i);
        overrides.add(i == place ? with(each, all.apply(each.concepts())) : each);
      }
      return new Said(
          with(pack, pack.concepts(), overrides.build()), file.said().inside());
    }
    return new Said(
        with(pack, all.apply(pack.concepts()), pack.overrides()),
        all.apply(file.said().inside()));
  }

  private static Overrides with(Overrides overrides, ImmutableList<Concept<?>> concepts) {
    return Overrides.builder()
        .of(overrides.of())
        .because(overrides.because())
        .addAllConcepts(concepts)
        .build();
  }

  private static Pack with(
      Pack pack, ImmutableList<Concept<?>> concepts, ImmutableList<Overrides> overrides) {
    return Pack.builder()
        .name(pack.name())
        .version(pack.version())
        .title(pack.title())
        .namespace(pack.namespace())
        .putAllRequires(pack.requires())
        .provenance(pack.provenance())
        .sourceStatement(pack.sourceStatement())
        .addAllConcepts(concepts)
        .addAllOverrides(overrides)
        .addAllRetires(pack.retires())
        .build();
  }
}
