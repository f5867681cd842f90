package org.restory.review;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A rule on the form of what is asked, read sentence by sentence.
 *
 * @param id the stable id
 * @param form what a sentence that breaks it looks like
 * @param advice how to mend it
 */
record SentenceRule(String id, Pattern form, String advice) implements LanguageRule {
  static SentenceRule against(String id, String advice, String... forms) {
    return new SentenceRule(
        id, Pattern.compile(String.join("|", forms), Pattern.CASE_INSENSITIVE), advice);
  }

  @Override
  public Stream<Finding> findingsIn(Text text) {
    return text.asked()
        .filter(form.asPredicate())
        .map(sentence -> text.finding(id, sentence, advice));
  }
}
