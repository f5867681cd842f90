package org.restory.check;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the word that a person probably meant. */
public final class NearMatch {
  private static final int LONGEST = 80;
  private static final int SHORTEST_STEM = 4;

  private static final Comparator<Scored> ORDER =
      Comparator.comparingInt(Scored::distance).thenComparing(Scored::word);

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
    Scored best = new Scored("", Integer.MAX_VALUE);
    for (String candidate : candidates) {
      int most = Math.min(reach(candidate), best.distance);
      if (effort.isLeft() && Math.abs(candidate.length() - word.length()) <= most) {
        Scored scored = new Scored(candidate, distance(word, candidate, most, effort));
        best = scored.distance <= most && scored.compareTo(best) < 0 ? scored : best;
      }
    }
    return Optional.of(best.word).filter(found -> !found.isEmpty());
  }

  private static int reach(String candidate) {
    return Math.max(1, candidate.length() / 3);
  }

  /**
   * Edit distance in which two swapped neighbors count once; where it is past the most that is of use, any number past that. Only
   * what lies as near to the diagonal is worked out (after Ukkonen 1985).
   */
  private static int distance(String a, String b, int most, Effort effort) {
    int far = most + 2;
    int[] twoAbove = new int[b.length() + 1];
    int[] above = new int[b.length() + 1];
    int[] row = new int[b.length() + 1];
    Arrays.setAll(above, j -> j);
    for (int i = 1; i <= a.length(); i++) {
      int from = Math.max(1, i - most);
      int to = Math.min(b.length(), i + most);
      row[from - 1] = from == 1 ? i : far;
      int least = row[from - 1];
      for (int j = from; j <= to; j++) {
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        row[j] = Math.min(Math.min(above[j], row[j - 1]) + 1, above[j - 1] + change);
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          row[j] = Math.min(row[j], twoAbove[j - 2] + 1);
        }
        least = Math.min(least, row[j]);
      }
      if (to < b.length()) {
        row[to + 1] = far;
      }
      effort.spend(to - from + 1);
      // A swap reaches back two rows, and so gains one at most on the least of a row.
      if (least > most + 1) {
        return least;
      }
      int[] free = twoAbove;
      twoAbove = above;
      above = row;
      row = free;
    }
    return above[b.length()];
  }

  /** What looking for one word may cost: among many long words that are all nearly alike, not all are looked at. */
  private static final class Effort {
    private int left = 150_000;

    void spend(int cells) {
      left -= cells;
    }

    boolean isLeft() {
      return left > 0;
    }
  }

  private record Scored(String word, int distance) implements Comparable<Scored> {
    @Override
    public int compareTo(Scored other) {
      return ORDER.compare(this, other);
    }
  }
}
