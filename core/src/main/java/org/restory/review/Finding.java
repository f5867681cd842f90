package org.restory.review;

/**
 * One thing in a catalog that a reader would mend.
 *
 * @param rule the stable id of the rule it breaks, such as {@code closed-question}
 * @param item what holds it, such as {@code prompt 'ask-open'}
 * @param text the offending words or sentence
 * @param advice how to mend it
 */
public record Finding(String rule, String item, String text, String advice) {
  /** One line: {@code prompt 'x': closed-question: "Is it…": ask what, how, when or who}. */
  @Override
  public String toString() {
    return item + ": " + rule + ": \"" + text + "\": " + advice;
  }
}
