package org.restory.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

/** The word that was probably meant. */
class NearMatchTest {
  @Test
  void a_slip_of_the_keys_finds_the_word() {
    Stream.of("barier", "brrier", "barreir", "barriers", "narrier")
        .forEach(slip -> assertThat(NearMatch.of(slip, Stream.of("identity", "barrier", "aim")))
            .as(slip)
            .contains("barrier"));
  }

  @Test
  void another_form_of_a_word_finds_it() {
    assertThat(NearMatch.of("engage", Stream.of("ending", "engaging"))).contains("engaging");
  }

  @Test
  void a_word_that_is_far_from_all_finds_none() {
    assertThat(NearMatch.of("umbrella", Stream.of("identity", "barrier", "aim")))
        .isEmpty();
  }

  @Property(tries = 500)
  void it_is_the_first_of_those_that_the_fewest_changes_lead_to(
      @ForAll @CharRange(from = 'a', to = 'c') @StringLength(min = 1, max = 12) String word,
      @ForAll @Size(min = 1, max = 8)
          List<@CharRange(from = 'a', to = 'c') @StringLength(min = 1, max = 12) String> words) {
    Optional<String> nearest = words.stream()
        .filter(other -> changes(word, other) <= Math.max(1, other.length() / 3))
        .min(Comparator.<String>comparingInt(other -> changes(word, other))
            .thenComparing(Comparator.naturalOrder()));

    nearest.ifPresent(near -> assertThat(NearMatch.of(word, words.stream())).contains(near));
  }

  /** By its definition, without any bound. */
  private static int changes(String a, String b) {
    int[][] d = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        if (i == 0 || j == 0) {
          d[i][j] = i + j;
          continue;
        }
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        d[i][j] = Math.min(Math.min(d[i - 1][j], d[i][j - 1]) + 1, d[i - 1][j - 1] + change);
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
}
