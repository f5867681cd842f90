package org.restory.review;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.restory.catalog.ProblemKind;

/**
 * A rule that certain words break.
 *
 * @param kind what its findings are
 * @param sentences what of a text it reads
 * @param words what breaks it
 * @param unless what, in the same sentence, excuses it
 * @param advice how to mend it
 */
record Wording(
    ProblemKind kind,
    Function<Text, Stream<String>> sentences,
    Pattern words,
    Optional<Pattern> unless,
    String advice)
    implements LanguageRule {

  /**
   * A rule against whole words, in any letter case, in what is said or quoted.
   *
   * @param alternatives regular expressions; {@code (?-i:…)} where the case matters
   */
  static Wording against(
      ProblemKind kind, Predicate<Text> where, String advice, String... alternatives) {
    return new Wording(
        kind,
        text -> where.test(text) ? text.sentences() : Stream.empty(),
        wholeWords(alternatives),
        Optional.empty(),
        advice);
  }

  /** A rule against whole words in what a question asks; what it quotes is not its own. */
  static Wording inQuestions(ProblemKind kind, String advice, String... alternatives) {
    return new Wording(kind, Text::asked, wholeWords(alternatives), Optional.empty(), advice);
  }

  /** The same, excused where the sentence also has one of these words. */
  Wording unless(String... alternatives) {
    return new Wording(kind, sentences, words, Optional.of(wholeWords(alternatives)), advice);
  }

  @Override
  public Stream<Finding> findingsIn(Text text) {
    return sentences
        .apply(text)
        .filter(sentence -> unless.isEmpty() || !unless.get().matcher(sentence).find())
        .flatMap(sentence -> words.matcher(sentence).results().map(MatchResult::group))
        .map(found -> text.finding(kind, found, advice));
  }

  private static Pattern wholeWords(String... alternatives) {
    return Pattern.compile(
        "(?<!\\w)(?:" + String.join("|", alternatives) + ")(?!\\w)", Pattern.CASE_INSENSITIVE);
  }
}
