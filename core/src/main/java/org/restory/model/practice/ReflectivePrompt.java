package org.restory.model.practice;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.immutables.value.Value;
import org.restory.check.Checks;
import org.restory.model.Concept;
import org.restory.model.Id;
import org.restory.model.Phase;
import org.restory.model.Provenance;
import org.restory.model.Reference;
import org.restory.model.Rewording;

/** One question to reflect on: open, single, assuming nothing, and always with a way out. */
@Value.Immutable
public abstract sealed class ReflectivePrompt implements Concept<ReflectivePrompt>
    permits ImmutableReflectivePrompt {
  ReflectivePrompt() {}

  /** An empty builder; id, text, audience, function, depth and optOut are required. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder for a prompt of an exercise, from which it takes audience, phases and provenance. */
  public static Builder of(Exercise exercise) {
    return builder()
        .audience(Audience.of(exercise.participation()))
        .addAllPhases(exercise.phases())
        .provenance(exercise.provenance().ofParts());
  }

  @Override
  public abstract Id<ReflectivePrompt> id();

  /** The question as it is asked. */
  public abstract String text();

  /** Who it speaks to. */
  public abstract Audience audience();

  /** The phases it fits; empty means any. */
  public abstract ImmutableSet<Phase> phases();

  /** What it does in the work. */
  public abstract PromptFunction function();

  /** How deep it asks: 1 here and now, 2 present experience, 3 meaning and past, 4 core story. */
  public abstract int depth();

  /** The way out, said with the prompt. */
  public abstract String optOut();

  /** A gentle next question, where one helps. */
  public abstract Optional<String> followUp();

  /** When not to ask it. */
  public abstract Optional<String> avoidIf();

  /** The ways of answering that it suits; empty means any. */
  public abstract ImmutableSet<Mode> modes();

  /** The question itself: a prompt needs no other name. */
  @Override
  public String name() {
    return text();
  }

  @Override
  public abstract ImmutableSet<Id<Reference>> references();

  @Override
  @Value.Default
  public Provenance provenance() {
    return Provenance.unstated();
  }

  @Override
  public ReflectivePrompt reworded(Rewording words) {
    return ((ImmutableReflectivePrompt) this)
        .withText(words.text("text", text()))
        .withOptOut(words.text("opt-out", optOut()))
        .withFollowUp(words.text("follow-up", followUp()))
        .withAvoidIf(words.text("avoid-if", avoidIf()))
        .withProvenance(words.provenance(provenance()));
  }

  @Value.Check
  void check() {
    Checks.notBlank("text of prompt '" + id() + "'", text());
    Checks.notBlank("optOut of prompt '" + id() + "'", optOut());
    Checks.within("depth of prompt '" + id() + "'", depth(), 1, 4);
  }

  /** Builds a prompt. */
  public static final class Builder extends ImmutableReflectivePrompt.Builder {
    Builder() {}
  }
}
