package org.restory.check;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the word that a person probably meant. */
public final class NearMatch {
  private static final int LONGEST = 80;
  private static final int SHORTEST_STEM = 4;

  private NearMatch() {}

  /**
   * The nearest of the candidates, if any is near enough: at most a third of its letters differ, or it begins as the word does, as
   * {@code engaging} for {@code engage}.
   */
  public static Optional<String> of(String word, Stream<String> candidates) {
    if (word.length() > LONGEST) {
      return Optional.empty();
    }
    ImmutableList<String> all = candidates.collect(ImmutableList.toImmutableList());
    return nearest(word, all).or(() -> ofSameStem(word, all));
  }

  private static Optional<String> ofSameStem(String word, ImmutableList<String> candidates) {
    int stem = Math.max(SHORTEST_STEM, (word.length() * 3 + 3) / 4);
    return candidates.stream()
        .filter(candidate -> Strings.commonPrefix(word, candidate).length() >= stem)
        .min(Comparator.comparingInt(String::length).thenComparing(candidate -> candidate));
  }

  private static Optional<String> nearest(String word, ImmutableList<String> candidates) {
    Effort effort = new Effort();
    return candidates.stream()
        .filter(candidate -> Math.abs(candidate.length() - word.length()) <= reach(candidate))
        .takeWhile(candidate -> effort.isLeft())
        .map(candidate -> new Scored(candidate, distance(word, candidate, effort)))
        .filter(scored -> scored.distance <= reach(scored.word))
        .min(Comparator.comparingInt(Scored::distance).thenComparing(Scored::word))
        .map(Scored::word);
  }

  private static int reach(String candidate) {
    return Math.max(1, candidate.length() / 3);
  }

  /** Edit distance in which two swapped neighbors count once; where it is past reach, any number past reach. */
  private static int distance(String a, String b, Effort effort) {
    int[][] d = new int[a.length() + 1][b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      d[0][j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      d[i][0] = i;
      int least = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        d[i][j] = Math.min(Math.min(d[i - 1][j] + 1, d[i][j - 1] + 1), d[i - 1][j - 1] + change);
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
        }
        least = Math.min(least, d[i][j]);
      }
      effort.spend(b.length());
      // A swap reaches back two rows, and so gains one at most on the least of a row.
      if (least > reach(b) + 1) {
        return least;
      }
    }
    return d[a.length()][b.length()];
  }

  /** What looking for one word may cost: among many long words that are all nearly alike, not all are looked at. */
  private static final class Effort {
    private int left = 300_000;

    void spend(int cells) {
      left -= cells;
    }

    boolean isLeft() {
      return left > 0;
    }
  }

  private record Scored(String word, int distance) {}
}
