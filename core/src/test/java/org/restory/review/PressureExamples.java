package org.restory.review;

import com.google.common.collect.ImmutableList;
import org.restory.review.Text.Role;

/** Examples for the rules on what a question must not ask of anyone. */
final class PressureExamples {
  static final ImmutableList<Example> ALL = Example.of(Role.QUESTION, true, """
      demands-proof
      + Are you sure it was racism?
      + How can you prove that they meant it?
      + What evidence do you have that it was unfair?
      + Was it really about the rule?
      + What made it really racism?
      - What told you that something was wrong?
      - What did they want you to prove, if anything?
      - What would improve this for you?
      - What would you want to be sure of first?
      - What do you really want from today?

      individualizes
      + How could you be more resilient at work?
      + What would help you cope better?
      + What is good for your resilience?
      + How could you be less sensitive?
      - What helps you get through a day, if anything?
      - What would need to change at work?
      - What would a better plan for coping with the rule ask of the office?
      - Who is more at ease when the rule is gone?

      forced-positive
      + What good came from the discrimination?
      + What is the silver lining?
      + What are you grateful for in all this?
      + How has it made you stronger?
      + Which blessings came out of it?
      - What would be good to have close by today?
      - Which of these lines is silver, if any?
      - What makes the load lighter, if anything?
      - What, if anything, would you want remembered about how you got through it?

      forced-disclosure
      + Share an oppression you have experienced with your partner.
      + Tell the group about your privilege.
      + What will you reveal to the others?
      + Share one secret with the person beside you.
      + When will you disclose your status?
      - What, if anything, are you comfortable to share?
      - Tell the group as much or as little as you like, or pass.
      - What share of the work, if any, should be yours?
      - What does this form reveal about those who wrote it?

      client-as-teacher
      + Teach me about your culture.
      + What could you teach us about being poor?
      + Explain your culture to me.
      + Help me understand your religion.
      + Describe your traditions.
      - What should I read before we meet, so that you need not explain it?
      - Who, if anyone, taught you that?
      - What, if anything, did nobody explain to you?
      - Which culture of work does this office have?
      - What would you like me to know about this, if anything?

      speaks-for-a-group
      + What do deaf people think?
      + What do women want at work?
      + What would most immigrants say about this?
      + What does your culture say about anger?
      + What do people like you think of it?
      - What has been your own experience, if you want to say?
      - What do people at the front desk say when someone asks?
      - What do the deaf members of this choir need from the stage?
      - What would people here want to keep?
      - What do women and men carry in this picture?

      pity
      + How brave to live with that!
      + How inspiring is your story for others?
      + You are amazing. What helps?
      + It is amazing that you work at all. What helps?
      + What have you done despite your illness?
      - What does a day take, that others may not see?
      - Who, if anyone, do you find inspiring?
      - What did you do despite the rule?
      - What would a brave answer from the office be?

      imagined-perspective
      + Put yourself in your boss's place. What now?
      + What would you do in their shoes?
      + Imagine you are a refugee. What do you take along?
      + Imagine being in her place. What do you see?
      + How must they have felt?
      + How would you feel if you were the landlord?
      - What do you know, and not know, about what your boss wants?
      - Imagine a place that suits you. What is there?
      - Imagine you are at home for an hour. What would be good to do?
      - What shoes, bag, or coat would you take along?
      - What did they tell you about how it felt?

      prescribed-activism
      + How will you fight back?
      + What would help you in fighting back?
      + When will you speak up?
      + What will you do to change the system?
      + Where will you protest?
      - What, if anything, did you do in answer?
      - Who, if anyone, fought for this rule?
      - What would you want to be different, if anything, by you, by others, or not now?
      - When will you rest after speaking up?

      unlimited-trauma
      + What is the worst thing that happened?
      + Describe the trauma in your words.
      + What exactly happened?
      + Tell me everything. What came first?
      + What do you recall, in full detail?
      - What is most important for me to know, in as much or as little detail as you choose?
      - Which harsh message, though not the worst one, has been around this week, if any?
      - What happened then, as far as you want to say?
      - Tell me as little as you like. Where would you want to start?
      """);

  private PressureExamples() {}
}
