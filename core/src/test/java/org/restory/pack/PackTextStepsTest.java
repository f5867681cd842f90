package org.restory.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableMap;
import org.junit.jupiter.api.Test;
import org.restory.model.About;
import org.restory.model.Concept;
import org.restory.model.Format;
import org.restory.model.Id;
import org.restory.model.Participation;
import org.restory.model.Phase;
import org.restory.model.Tag;
import org.restory.model.person.Goal;
import org.restory.model.practice.Audience;
import org.restory.model.practice.Exercise;
import org.restory.model.practice.Fit;
import org.restory.model.practice.PromptFunction;
import org.restory.model.practice.ReflectivePrompt;
import org.restory.model.practice.Step;

/** A prompt that is written inside a step stays there when a tool changes it, or the exercise around it. */
class PackTextStepsTest {
  private static final String FILE = """
      exercises:
        - id: breathe
          name: Breathe
          purpose: Settle.
          technique: grounding
          aims: {steady: primary}
          with: client
          formats: [individual]
          phases: [engaging]
          minutes: 2
          depth: 1
          exposure: 0
          opt-out: You can stop.  # always
          steps:
            - part: opening
              minutes: 1
              who: client
              does: Begin.
              prompts:
                - {id: first, text: What is here?, function: open, depth: 1}   # gently
            - part: closing
              minutes: 1
              who: client
              does: End.
              prompts:
                - id: second   # last of all
                  text: What will stay?
                  function: close
                  depth: 1
                  opt-out: Pass.
      """;

  @Test
  void a_prompt_changes_where_it_stands() {
    assertThat(with(prompt("first", "What is around you?", PromptFunction.OPEN)
            .optOut("You can stop.")
            .build()))
        .isEqualTo(FILE.replace("text: What is here?", "text: What is around you?"));
    assertThat(with(prompt("second", "What will stay?", PromptFunction.CLOSE)
            .optOut("You can pass.")
            .followUp("What else?")
            .build()))
        .isEqualTo(FILE.replace(
            "opt-out: Pass.", "follow-up: What else?\n            opt-out: You can pass."));
  }

  @Test
  void a_prompt_that_no_step_can_say_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> with(ReflectivePrompt.builder()
            .id(Id.of("first"))
            .text("What is here?")
            .audience(Audience.JOINT)
            .function(PromptFunction.OPEN)
            .depth(1)
            .optOut("You can stop.")
            .build()))
        .withMessage(
            "prompt 'first' stands inside a step of exercise 'breathe'; expected audience, phases and"
                + " provenance of that exercise, no avoidIf and no references");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> PackText.of("f.yaml", FILE).without(ReflectivePrompt.class, Id.of("first")))
        .withMessage(
            "prompt 'first' stands inside a step of exercise 'breathe'; expected that exercise to be said"
                + " anew");
  }

  @Test
  void prompts_follow_their_exercise() {
    PackText changed =
        PackText.of("f.yaml", FILE).with(exercise("You may stop at any time.", "first", "second"));

    assertThat(changed.text())
        .isEqualTo(FILE.replace("You can stop.", "You may stop at any time."));
    assertThat(changed.concepts())
        .filteredOn(ReflectivePrompt.class::isInstance)
        .extracting(each -> ((ReflectivePrompt) each).optOut())
        .containsExactly("You may stop at any time.", "Pass.");
  }

  @Test
  void a_prompt_that_no_step_names_goes() {
    assertThat(with(exercise("You can stop.", "first", "elsewhere")))
        .isEqualTo(
            FILE.substring(0, FILE.indexOf("          - id: second")) + "          - elsewhere\n");
  }

  @Test
  void prompts_do_not_move_between_steps() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> with(exercise("You can stop.", "second", "first")))
        .withMessageStartingWith(
            "'breathe' can't be said so in 'f.yaml' without a change to something else");
  }

  @Test
  void what_is_not_there_and_what_is_there_twice_is_refused() {
    PackText text = PackText.of("f.yaml", FILE);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> text.without(Goal.class, Id.of("rest")))
        .withMessage("there is no goal 'rest' in 'f.yaml'");
    String twice =
        "tags:\n  - {id: a, name: A, description: B}\n  - {id: a, name: A, description: C}\n";
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PackText.of("g.yaml", twice).without(Tag.class, Id.of("a")))
        .withMessage("tag 'a' stands in 'g.yaml' twice; expected it once");
  }

  private static ReflectivePrompt.Builder prompt(String id, String text, PromptFunction function) {
    return ReflectivePrompt.of(exercise("You can stop.", "first", "second"))
        .id(Id.of(id))
        .text(text)
        .function(function)
        .depth(1);
  }

  private static Exercise exercise(String optOut, String first, String second) {
    return Exercise.builder()
        .id(Id.of("breathe"))
        .about(About.of("Breathe", "Settle."))
        .technique(Id.of("grounding"))
        .putAllAims(ImmutableMap.of(Id.of("steady"), Fit.PRIMARY))
        .participation(Participation.CLIENT)
        .addFormats(Format.INDIVIDUAL)
        .addPhases(Phase.ENGAGING)
        .minutes(2)
        .depth(1)
        .exposure(0)
        .optOut(optOut)
        .addSteps(step(Step.Part.OPENING, "Begin.", first), step(Step.Part.CLOSING, "End.", second))
        .build();
  }

  private static Step step(Step.Part part, String does, String prompt) {
    return Step.builder()
        .part(part)
        .minutes(1)
        .who(Step.Actor.CLIENT)
        .does(does)
        .addPrompts(Id.of(prompt))
        .build();
  }

  private static String with(Concept<?> concept) {
    return PackText.of("f.yaml", FILE).with(concept).text();
  }
}
