package org.restory.testing;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.restory.context.Fact;

/** Tells which of the words that random people say stand in a text. */
public final class Sentinels {
  private static final Pattern WORDS = Pattern.compile(RandomFacts.SENTINEL + "\\s+(\\d+)");

  private Sentinels() {}

  /** Every number that follows the sentinel: which words were said. */
  public static ImmutableSet<String> in(String text) {
    return WORDS.matcher(text).results().map(match -> match.group(1)).collect(toImmutableSet());
  }

  /** Those that stand in some facts. */
  public static ImmutableSet<String> in(Stream<Fact> facts) {
    return facts
        .flatMap(Contents::texts)
        .flatMap(text -> in(text).stream())
        .collect(toImmutableSet());
  }
}
