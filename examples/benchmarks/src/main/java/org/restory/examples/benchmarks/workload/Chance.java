package org.restory.examples.benchmarks.workload;

import java.util.List;
import java.util.SplittableRandom;

/** Chance that falls out the same each time. */
final class Chance {
  private final SplittableRandom random;

  Chance(long seed) {
    random = new SplittableRandom(seed);
  }

  /** True so many times of a hundred. */
  boolean in(int ofHundred) {
    return random.nextInt(100) < ofHundred;
  }

  /** A number from {@code least} to {@code most}, both included. */
  int between(int least, int most) {
    return random.nextInt(least, most + 1);
  }

  <T> T one(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }

  /** One or two of so many bits. */
  int bits(int of) {
    int first = 1 << random.nextInt(of);
    return in(50) ? first : first | 1 << random.nextInt(of);
  }

  /** A term of a kind. */
  int term(Kind kind) {
    return Vocabulary.number(kind, random.nextInt(kind.size()));
  }

  /** A kind by its share: kinds and shares in turn, the shares adding up to a hundred. */
  Kind kind(Object... shares) {
    int left = random.nextInt(100);
    for (int i = 0; i < shares.length; i += 2) {
      left -= (Integer) shares[i + 1];
      if (left < 0) {
        return (Kind) shares[i];
      }
    }
    throw new IllegalArgumentException("shares add up to less than a hundred");
  }
}
