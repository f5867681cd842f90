package org.restory.examples.benchmarks.workload;

import com.google.common.collect.ImmutableList;
import java.util.stream.IntStream;

/** All that can be stated, the same for every workload. */
public final class Vocabulary {
  private static final int FAMILY = 10;
  private static final ImmutableList<Term> TERMS = terms();

  private Vocabulary() {}

  /** Every term, at its number. */
  public static ImmutableList<Term> all() {
    return TERMS;
  }

  /** How many terms there are. */
  public static int size() {
    return TERMS.size();
  }

  /** The term of a number. */
  public static Term term(int number) {
    return TERMS.get(number);
  }

  /** The number of a kind's term. */
  static int number(Kind kind, int place) {
    int number = place;
    for (Kind earlier : Kind.values()) {
      if (earlier == kind) {
        break;
      }
      number += earlier.size();
    }
    return number;
  }

  /** A term and all above it in its taxonomy, by their numbers. */
  public static IntStream withBroader(int number) {
    return IntStream.iterate(number, n -> n >= 0, n -> TERMS.get(n).broader());
  }

  private static ImmutableList<Term> terms() {
    ImmutableList.Builder<Term> terms = ImmutableList.builder();
    for (Kind kind : Kind.values()) {
      for (int place = 0; place < kind.size(); place++) {
        int broader = broader(kind, place);
        terms.add(
            new Term(number(kind, place), kind, place, broader < 0 ? -1 : number(kind, broader)));
      }
    }
    return terms.build();
  }

  private static int broader(Kind kind, int place) {
    int family = place / FAMILY * FAMILY;
    int within = place % FAMILY;
    return switch (kind) {
      case IDENTITY -> within < 2 ? -1 : family + within % 2;
      // One above three, and two below each of the three.
      case BARRIER -> within == 0 ? -1 : within <= 3 ? family : family + 1 + (within - 4) / 2;
      default -> -1;
    };
  }
}
