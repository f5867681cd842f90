package org.restory.review;

import static org.restory.catalog.ProblemKind.CLOSED_QUESTION;
import static org.restory.catalog.ProblemKind.DOUBLE_BARRELED;
import static org.restory.catalog.ProblemKind.LEADING;
import static org.restory.catalog.ProblemKind.TOO_LONG;
import static org.restory.catalog.ProblemKind.WHY;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import org.restory.review.Text.Role;

/** The form of what is asked: short, open, single, and not answered by itself. */
final class QuestionRules {
  private static final String ASKING = "(?:what|how|when|where|who|whom|whose|which|why)";
  private static final String PRONOUN = "(?:it|that|this|there|you|we|they|he|she)";
  private static final String NOT =
      "(?:is|are|was|were|do|does|did|has|have|would|could|should|wo|ca)n't";
  private static final String HELPING = "(?:is|are|am|was|were|do|does|did|has|have|had|can|could|"
      + "will|would|shall|should|may|might|must)(?:n't)?";

  // "If you like, do you …" and "When you rest, do you …" are closed; "What, if anything, is …" is
  // not.
  private static final String LEADING_CLAUSES =
      "(?:(?:when|where|while) (?:you|it|we|they)\\b[^,?]*,\\s*" + "|(?![^,]*\\b" + ASKING
          + "\\b)[^,?:]{1,60}[,:]\\s*){0,2}(?:(?:and|but|so|or) )?";
  // "Should you wish to tell, who …" only sounds like a question.
  private static final String SUPPOSING = "(?:should|had|were) [^,?]*, " + ASKING + "\\b";

  private static final String ADVICE_ON_TWO = "ask one thing; make two prompts of two";

  static final ImmutableList<LanguageRule> ALL = ImmutableList.of(
      new LimitRule(
          TOO_LONG,
          text -> text.is(Role.QUESTION),
          text -> CharMatcher.is(' ').countIn(text.words()) + 1.0,
          25,
          "ask in at most 25 words"),
      SentenceRule.against(
          CLOSED_QUESTION,
          "ask what, how, when or who",
          "^" + LEADING_CLAUSES + "(?!" + SUPPOSING + ")" + HELPING + " .*\\?$",
          "^(?!do|have|had|may|should|were)" + HELPING + " " + PRONOUN + "\\b"),
      SentenceRule.against(
          LEADING,
          "ask without saying the answer",
          "^(?:and |but |so )?" + NOT + " " + PRONOUN + "\\b",
          "[,;] (?:" + NOT + "|" + HELPING + ") " + PRONOUN + "\\?$",
          "[,;] (?:right|correct|yes|no)\\?$",
          "\\b(?:surely|obviously)\\b",
          "\\bdon't you (?:think|agree|feel|want)\\b",
          "\\bwouldn't you (?:say|agree)\\b"),
      // "Who or what" and "what was done, and by whom" ask one thing; "how and when" asks two.
      SentenceRule.against(
          DOUBLE_BARRELED,
          ADVICE_ON_TWO,
          "\\band (?:(?:for|with|to|from|in|at|on|about|then|so) )?" + ASKING + "\\b",
          "(?<!\\b(?:who|what|when|where) )\\bor " + ASKING + " (?:\\w+ )?" + HELPING + "\\b",
          "\\b(?:how|why) or " + ASKING + "\\b",
          "\\b" + ASKING + " or (?:how|why)\\b"),
      new LimitRule(
          DOUBLE_BARRELED,
          text -> text.is(Role.QUESTION),
          text -> CharMatcher.is('?').countIn(text.inOwnWords().words()),
          1,
          ADVICE_ON_TWO),
      SentenceRule.against(
          WHY,
          "ask what made it possible or not; why can accuse",
          "^" + LEADING_CLAUSES + "why\\b",
          "\\bwhy (?:did|do|would|could|are|were|have)(?:n't)? you\\b"));

  private QuestionRules() {}
}
