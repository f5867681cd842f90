package org.restory.review;

import com.google.common.base.CharMatcher;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.restory.catalog.ProblemKind;
import org.restory.model.Concept;
import org.restory.model.Id;

/**
 * One text of a catalog.
 *
 * @param kind the kind of what holds it
 * @param id the id of what holds it
 * @param role what it is for
 * @param forClient whether a client may read it
 * @param written the text as its author wrote it
 * @param words what is read of it, on one line and with straight quotation marks
 */
record Text(
    Class<? extends Concept<?>> kind,
    Id<?> id,
    Role role,
    boolean forClient,
    String written,
    String words) {
  /** Past a thousand characters, a piece of one: what looks ahead to the end of a sentence does so again and again. */
  private static final Pattern SENTENCE =
      Pattern.compile(".{1,1000}?(?:(?<![.!?])[.!?]++(?=[\\s\")]|$)|$)|.{1,1000}");

  private static final Pattern SAID_ELSEWHERE = Pattern.compile("\"[^\"]*\"|\\{[^{}]*}");

  Text {
    words = CharMatcher.whitespace()
        .trimAndCollapseFrom(words, ' ')
        .replace('’', '\'')
        .replace('“', '"')
        .replace('”', '"');
  }

  static <T extends Concept<T>> Text of(
      Class<T> kind, Id<T> id, Role role, boolean forClient, String words) {
    return new Text(kind, id, role, forClient, words, words);
  }

  Finding finding(ProblemKind of, String found, String advice) {
    return new Finding(of, Optional.empty(), Finding.name(kind, id), found, advice);
  }

  /** Each sentence with its closing mark. */
  Stream<String> sentences() {
    return SENTENCE.matcher(words).results().map(MatchResult::group).map(String::strip);
  }

  /** The sentences of a question in its own words; none of any other text. */
  Stream<String> asked() {
    return role == Role.QUESTION ? inOwnWords().sentences() : Stream.empty();
  }

  /** The text without the words it quotes, and without what a host fills in: those are not the author's own. */
  Text inOwnWords() {
    return new Text(
        kind, id, role, forClient, written, SAID_ELSEWHERE.matcher(words).replaceAll("…"));
  }

  boolean is(Role other) {
    return role == other;
  }

  /** What a text is for. */
  enum Role {
    /** A question to reflect on. */
    QUESTION,
    /** What is done in a step; for a client where the client reads it. */
    STEP,
    /** A sentence that should be easy to read, such as a way out, a purpose or a meaning. */
    PLAIN,
    /** Anything else: names, and notes for a professional. */
    NOTE
  }
}
