package org.restory.review;

import com.google.common.collect.ImmutableList;
import org.restory.review.Text.Role;

/** Examples for the rules on what a question must not take for granted. */
final class AssumptionExamples {
  static final ImmutableList<Example> ALL = Example.of(Role.QUESTION, true, """
      presupposed-family
      + What would your mother say?
      + What did your late husband like about it?
      + When do your kids sleep?
      + What would you tell your grandparents?
      - Who, living, gone, or imagined, would understand this?
      - What would {your mother} say?
      - Which family, if any, would you choose?
      - What would you say to "your mother knows best"?
      - What is your part in the play?

      assumed-identity
      + How has being a Black woman shaped your stress?
      + What do you need as a disabled person?
      + What is hard about being an immigrant?
      + As women, what would you change?
      + What did people of your faith tell you?
      + How does your disability get in the way?
      + When did your trauma begin?
      + What did your privilege keep you from seeing?
      - What would you like to do as a group?
      - What small thing would do as a start?
      - What is being a good neighbor to you, if anything?
      - What place does your faith have here, if you have one?
      - Which parts of who you are, if any, matter for this?
      - What does being heard take?
      - What would you keep as a white page?

      assumed-feeling
      + How angry are you about it?
      + What made you so ashamed?
      + What are you afraid of?
      + What do you fear about the letter?
      - What, if anything, are you afraid of?
      - What, if anything, did you feel?
      - How near to it would you like to be?
      - Who was angry in that meeting, as you saw it?

      jargon
      + Unpack your internalized oppression.
      + What would help you unpack this?
      + Which systemic barrier is in the way?
      + How does intersectionality show up here?
      + What helps you process your feelings?
      + Where is your safe space?
      + When do you feel triggered?
      + Which microaggression was it?
      + What does your healing journey ask for?
      - What is in the bag you unpack first?
      - What system does the office use for names?
      - Who, if anyone, explained the process to you?
      - Where is there a safe place to sit?
      - What set off the alarm in the building?
      - What would make the bus journey easier?
      - Where do the two streets meet?
      """);

  private AssumptionExamples() {}
}
