package org.restory.engine;

import java.util.function.IntPredicate;

/**
 * A set of numbers below a bound. To walk and to clear it costs what it holds, not what it could hold: a word that holds something
 * is marked one level up.
 */
final class NumberSet implements IntPredicate {
  private final long[] words;
  private final long[] marks;

  NumberSet(int bound) {
    words = new long[wordsFor(bound)];
    marks = new long[wordsFor(words.length)];
  }

  private static int wordsFor(int bits) {
    return (bits + Long.SIZE - 1) / Long.SIZE;
  }

  /** Adds a number. */
  void add(int number) {
    int word = number >> 6;
    words[word] |= 1L << number;
    marks[word >> 6] |= 1L << word;
  }

  @Override
  public boolean test(int number) {
    return (words[number >> 6] & (1L << number)) != 0;
  }

  /** The least number held that is not below another; -1 where there is none. */
  int next(int from) {
    int word = from >> 6;
    if (word >= words.length) {
      return -1;
    }
    long rest = words[word] & (-1L << from);
    if (rest == 0) {
      word = nextMarked(word + 1);
      if (word < 0) {
        return -1;
      }
      rest = words[word];
    }
    return (word << 6) + Long.numberOfTrailingZeros(rest);
  }

  private int nextMarked(int from) {
    long mask = -1L << from;
    for (int mark = from >> 6; mark < marks.length; mark++) {
      long rest = marks[mark] & mask;
      if (rest != 0) {
        return (mark << 6) + Long.numberOfTrailingZeros(rest);
      }
      mask = -1L;
    }
    return -1;
  }

  void clear() {
    for (int word = nextMarked(0); word >= 0; word = nextMarked(word + 1)) {
      words[word] = 0;
      marks[word >> 6] &= ~(1L << word);
    }
  }
}
