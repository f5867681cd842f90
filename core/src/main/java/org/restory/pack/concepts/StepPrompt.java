package org.restory.pack.concepts;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.restory.model.Id;
import org.restory.model.practice.Exercise;
import org.restory.model.practice.Mode;
import org.restory.model.practice.PromptFunction;
import org.restory.model.practice.ReflectivePrompt;
import org.restory.pack.text.Codec;
import org.restory.pack.text.Component;
import org.restory.pack.text.Draft;
import org.restory.pack.text.Form;
import org.restory.pack.text.Node;
import org.restory.pack.text.OwnId;
import org.restory.pack.text.Reading;
import org.restory.pack.text.Records;
import org.restory.pack.text.Scalars;
import org.restory.pack.text.Shape;

/**
 * A prompt written inside a step. The exercise around it says the rest: whom it speaks to, and when.
 *
 * @param id by which the step knows it
 * @param question what is asked
 * @param optOut its own way out; where there is none, the exercise's holds
 * @param modes the ways of answering that it suits
 */
public record StepPrompt(
    Id<ReflectivePrompt> id, Question question, Optional<String> optOut, ImmutableSet<Mode> modes) {
  /** Modes have an order of their own, in whatever order they were written. */
  public StepPrompt {
    modes = Sets.immutableEnumSet(modes);
  }

  /** The prompts of a step: ids, or prompts written there, which are handed over. */
  public static Codec<Id<ReflectivePrompt>> idOr(Consumer<StepPrompt> written) {
    Codec<Id<ReflectivePrompt>> elsewhere = Scalars.id(ReflectivePrompt.class);
    Codec<StepPrompt> here = codec();
    return new Codec<>() {
      @Override
      public @Nullable Id<ReflectivePrompt> read(Node node, Reading reading) {
        if (!(node instanceof Node.Fields)) {
          return elsewhere.read(node, reading);
        }
        StepPrompt prompt = here.read(node, reading);
        if (prompt == null) {
          return null;
        }
        written.accept(prompt);
        return prompt.id;
      }

      @Override
      public Object write(Id<ReflectivePrompt> value) {
        return elsewhere.write(value);
      }

      @Override
      public Form form() {
        return Form.either(elsewhere.form(), here.form().called("prompt-of-a-step"));
      }
    };
  }

  /** The prompt as a concept of its own. */
  public ReflectivePrompt of(Exercise exercise) {
    return ReflectivePrompt.of(exercise)
        .id(id)
        .text(question.text)
        .function(question.function)
        .depth(question.depth)
        .optOut(optOut.orElseGet(exercise::optOut))
        .followUp(question.followUp)
        .addAllModes(modes)
        .build();
  }

  /**
   * What a step would say of a prompt, where that says all of it.
   *
   * @param exercise whose step it is
   */
  public static Optional<StepPrompt> in(Exercise exercise, ReflectivePrompt prompt) {
    Question question =
        new Question(prompt.text(), prompt.function(), prompt.depth(), prompt.followUp());
    Optional<String> own = Optional.of(prompt.optOut()).filter(s -> !s.equals(exercise.optOut()));
    StepPrompt said = new StepPrompt(prompt.id(), question, own, prompt.modes());
    return Optional.of(said).filter(all -> all.of(exercise).equals(prompt));
  }

  /** What a step says of the prompt. */
  public Object written() {
    return codec().write(this);
  }

  private static Codec<StepPrompt> codec() {
    return Records.of(
        Component.required("id", OwnId.of(ReflectivePrompt.class).inside(), StepPrompt::id),
        Component.including(Question.shape(), StepPrompt::question),
        Component.optional("opt-out", Scalars.text(), StepPrompt::optOut),
        Component.oneOrMore("modes", Scalars.oneOf(Mode.class), StepPrompt::modes),
        StepPrompt::new);
  }

  /**
   * What a prompt asks.
   *
   * @param text the question
   * @param function what it does in the work
   * @param depth how deep it asks
   * @param followUp a gentle next question
   */
  public record Question(
      String text, PromptFunction function, int depth, Optional<String> followUp) {
    static Shape<Question, Draft> shape() {
      return Records.of(
          Component.required("text", Scalars.text(), Question::text),
          Component.required("function", Scalars.oneOf(PromptFunction.class), Question::function),
          Component.required("depth", Scalars.integer(1, 4), Question::depth),
          Component.optional("follow-up", Scalars.text(), Question::followUp),
          Question::new);
    }
  }
}
