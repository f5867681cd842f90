package org.restory.review;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.restory.catalog.ProblemKind;

/**
 * A rule on the form of what is asked, read sentence by sentence.
 *
 * @param kind what its findings are
 * @param form what a sentence that breaks it looks like
 * @param advice how to mend it
 */
record SentenceRule(ProblemKind kind, Pattern form, String advice) implements LanguageRule {
  static SentenceRule against(ProblemKind kind, String advice, String... forms) {
    return new SentenceRule(
        kind, Pattern.compile(String.join("|", forms), Pattern.CASE_INSENSITIVE), advice);
  }

  @Override
  public Stream<Finding> findingsIn(Text text) {
    return text.asked()
        .filter(form.asPredicate())
        .map(sentence -> text.finding(kind, sentence, advice));
  }
}
