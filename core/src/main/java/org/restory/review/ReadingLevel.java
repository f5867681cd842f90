package org.restory.review;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * How hard a text is to read, as a school grade by two indices. They fail differently: one counts syllables, the other letters.
 *
 * @param fleschKincaid by syllables to a word and words to a sentence
 * @param automated the Automated Readability Index, by letters to a word and words to a sentence
 */
record ReadingLevel(double fleschKincaid, double automated) {
  private static final Splitter SENTENCES =
      Splitter.on(Pattern.compile("(?<![.!?])[.!?]++(?:\\s|$|\")"));
  /** Takes all it can and gives none back, so that a long chain of parts needs no deep stack. */
  private static final Pattern WORD = Pattern.compile("[A-Za-z0-9'’]++(?:-[A-Za-z0-9']++)*+");

  private static final CharMatcher LETTERS = CharMatcher.inRange('a', 'z');
  private static final CharMatcher SIGNS =
      LETTERS.or(CharMatcher.inRange('A', 'Z')).or(CharMatcher.inRange('0', '9'));

  private static final Pattern SOUNDED_PLURAL = Pattern.compile("(?:s|z|ch|sh|x|g|c)es$");
  private static final Pattern SILENT_END =
      Pattern.compile("(?:[^laeiouy]es|[^laeiouytd]ed|[^laeiouy]e)$");
  private static final Pattern VOWELS = Pattern.compile("[aeiouy]{1,2}");

  static ReadingLevel of(String text) {
    List<String> words = WORD.matcher(text).results().map(MatchResult::group).toList();
    double count = Math.max(1, words.size());
    double perSentence = count / Math.max(1, sentences(text));
    double syllables = words.stream().mapToInt(ReadingLevel::syllablesOfParts).sum();
    double signs = words.stream().mapToInt(SIGNS::countIn).sum();
    return new ReadingLevel(
        0.39 * perSentence + 11.8 * syllables / count - 15.59,
        4.71 * signs / count + 0.5 * perSentence - 21.43);
  }

  /** The higher of the two. */
  double grade() {
    return Math.max(fleschKincaid, automated);
  }

  /** Parts joined by hyphens are one word, but are spoken one by one. */
  private static int syllablesOfParts(String word) {
    return Splitter.on('-')
        .splitToStream(word)
        .mapToInt(ReadingLevel::syllables)
        .sum();
  }

  /**
   * How many syllables an English word is likely to have: one for each group of one or two vowels, where a silent last
   * {@code e}, {@code es} or {@code ed} and a first {@code y} don't count. A word of up to three letters has one.
   */
  static int syllables(String word) {
    String letters = LETTERS.retainFrom(Ascii.toLowerCase(word));
    if (letters.length() <= 3) {
      return 1;
    }
    String spoken = SOUNDED_PLURAL.matcher(letters).find()
        ? letters.substring(0, letters.length() - 1)
        : SILENT_END.matcher(letters).replaceFirst("");
    String vowels = spoken.startsWith("y") ? spoken.substring(1) : spoken;
    return Math.max(1, (int) VOWELS.matcher(vowels).results().count());
  }

  private static long sentences(String text) {
    return SENTENCES.splitToStream(text).filter(part -> !part.isBlank()).count();
  }
}
