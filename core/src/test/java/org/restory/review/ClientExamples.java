package org.restory.review;

import com.google.common.collect.ImmutableList;
import org.restory.review.Text.Role;

/** Examples for the rules on what a client reads. */
final class ClientExamples {
  private static final ImmutableList<Example> SENTENCES = Example.of(Role.PLAIN, true, """
      reading-level
      + Intersectionality illuminates institutional accountability.
      + Begin a dialogue across difference by getting to know one another a little, making fair guidelines and having time with people of one's own choice.
      + Lay out a few lines from people, places or ways of life that matter, and then see what was pressed on them from outside by others who came later.
      - You can pass, or stop at any time.
      - Lay out a few lines from people or places that matter. Then see what was pressed on them from outside.
      - You can leave this choice alone today. If you feel unsafe, call your local crisis line.

      umbrella-acronym
      + This is for BIPOC members.
      + A circle for LGBTQ+ people.
      + Some call it minority stress.
      - This is for people who share a part of life.
      - You may use a pocket card.
      - Stress at work can have a cause outside you.

      order
      + You must finish the sheet.
      + Take a card, and then you have to read it.
      + If it is hard, you should stop.
      + Make sure you bring the form.
      - You do not have to finish the sheet.
      - You can say what you need to feel at ease.
      - You should not have to explain this to anyone.
      - What should you be called?
      - What helps when the rules change and you have to wait?
      - Leave out what others said that you have to do.
      - Nobody may tell you that you can't stop.
      """);

  private static final ImmutableList<Example> STEPS = Example.of(Role.STEP, true, """
      body-presumed
      + Close your eyes.
      + Now take a deep breath.
      + Stand up and shake your arms.
      + Ask everyone to close their eyes for a minute.
      - Close your eyes if you like, or look at one spot.
      - Nobody needs to sit up; lie down or lean as you wish.
      - Stand up for the rule that the group made.
      - Take a card and read it out.
      - Do not close your eyes here.

      held-breath
      + Hold your breath for four counts.
      + If you like, hold your breath.
      + Breathe in, holding the breath a little.
      - Never hold your breath here.
      - Breathe in your own time, without holding your breath.
      - Hold the card to your chest.
      """);

  static final ImmutableList<Example> ALL =
      ImmutableList.<Example>builder().addAll(SENTENCES).addAll(STEPS).build();

  private ClientExamples() {}
}
