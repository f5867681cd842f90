package org.restory.review;

import com.google.common.collect.ImmutableList;
import org.restory.review.Text.Role;

/** Examples for the rules on the form of a question. */
final class QuestionExamples {
  static final ImmutableList<Example> ALL = Example.of(Role.QUESTION, true, """
      too-long
      + What would you like to say today about the week, the month, the year, the house, the street, the work, the rest, the food, and the sleep?
      + Who, of all the people you have met in this place or in any other place since you came here last spring, if anyone at all, stood by you?
      + When you look at the cards on the table, and at the ones that are still in the box, which one, if any, would you like to keep for now?
      - What would you like to say today about the week, the month, the year, the house, the street, the work, the rest, or the food?
      - What, if anything, is missing?
      - Who, of all the people you have met in this place or in any other place since last spring, if anyone, stood by you?

      closed-question
      + Is it fair?
      + Do you want to go on?
      + If you like, do you want to go on?
      + When you rest, is it quieter?
      + Take your time. Can you hear me?
      + And does it ever stop?
      + At work, on most days, are you heard?
      + Can you tell me more.
      - What, if anything, is missing?
      - When, if ever, was it quieter?
      - With whom, if anyone, would you not need to explain it?
      - In that room, who, if anyone, is heard?
      - Have a look at the cards. Which one, if any, speaks to you?
      - Should you wish to tell someone, who would it be?
      - Where this week, if anywhere, could company be near?
      - What would you answer to "Is it fair?", if anything?
      - On what sort of day, if any, might you be glad of this note?

      leading
      + Don't you think that the office was wrong?
      + What is fair here, don't you agree?
      + It was the rule, wasn't it?
      + You would change this, wouldn't you?
      + What did they do, obviously without asking?
      + Surely someone saw it?
      + It hurt, right?
      + Isn't it time to act?
      - What, if anything, isn't said in that letter?
      - Which of these, if any, is right for you?
      - What did they tell you that wasn't so?
      - Who was it, as far as you know?
      - What would you want to say, yes or no?

      double-barreled
      + When did it start and how did you cope?
      + What helped, and what got in the way?
      + How and when did you notice it?
      + What changed, or what would you like to change?
      + What did you do? Who was there?
      + What was said, and to whom did you tell it?
      - Who or what had a say in that decision?
      - What was done, and by whom?
      - How much room would you like for who you are or how people treat you?
      - What would you and those who helped you say?
      - What do you know, and not know, about what they want?
      - What would you answer to "What now?" or "How long?"

      why
      + Why didn't you report it?
      + Why did it start?
      + And why now?
      + If you want to say, why did you stay?
      + What is the reason why you left, or why did you stay?
      - What reason, if any, did the office give?
      - Who, if anyone, asked why?
      - What does the word "why" bring up, if anything?
      - Which of these is the why of your work?
      """);

  private QuestionExamples() {}
}
