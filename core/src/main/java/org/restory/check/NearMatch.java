package org.restory.check;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the word that a person probably meant. */
public final class NearMatch {
  private static final int LONGEST = 80;

  private NearMatch() {}

  /** The nearest of the candidates, if any is near enough: at most a third of its letters differ. */
  public static Optional<String> of(String word, Stream<String> candidates) {
    if (word.length() > LONGEST) {
      return Optional.empty();
    }
    return candidates
        .filter(candidate -> Math.abs(candidate.length() - word.length()) <= reach(candidate))
        .map(candidate -> new Scored(candidate, distance(word, candidate)))
        .filter(scored -> scored.distance <= reach(scored.word))
        .min(Comparator.comparingInt(Scored::distance).thenComparing(Scored::word))
        .map(Scored::word);
  }

  private static int reach(String candidate) {
    return Math.max(1, candidate.length() / 3);
  }

  /** Edit distance in which two swapped neighbors count once. */
  private static int distance(String a, String b) {
    int[][] d = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      d[i][0] = i;
    }
    for (int j = 0; j <= b.length(); j++) {
      d[0][j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      for (int j = 1; j <= b.length(); j++) {
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        d[i][j] = Math.min(Math.min(d[i - 1][j] + 1, d[i][j - 1] + 1), d[i - 1][j - 1] + change);
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
        }
      }
    }
    return d[a.length()][b.length()];
  }

  private record Scored(String word, int distance) {}
}
