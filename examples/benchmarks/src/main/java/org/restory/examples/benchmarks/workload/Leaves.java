package org.restory.examples.benchmarks.workload;

import static org.restory.examples.benchmarks.workload.Kind.BARRIER;
import static org.restory.examples.benchmarks.workload.Kind.FORMAT;
import static org.restory.examples.benchmarks.workload.Kind.GOAL;
import static org.restory.examples.benchmarks.workload.Kind.IDENTITY;
import static org.restory.examples.benchmarks.workload.Kind.MINUTES;
import static org.restory.examples.benchmarks.workload.Kind.NEED;
import static org.restory.examples.benchmarks.workload.Kind.PHASE;
import static org.restory.examples.benchmarks.workload.Kind.PREFERENCE;
import static org.restory.examples.benchmarks.workload.Kind.READINESS;
import static org.restory.examples.benchmarks.workload.Kind.SCORE;
import static org.restory.examples.benchmarks.workload.Kind.SIGNAL;
import static org.restory.examples.benchmarks.workload.Kind.STRENGTH;

/** Leaves in the shares in which authors write them. */
final class Leaves {
  private final Chance chance;

  Leaves(Chance chance) {
    this.chance = chance;
  }

  /** One of any kind. */
  Leaf any() {
    return of(chance.term(chance.kind(
        BARRIER,
        35,
        IDENTITY,
        20,
        SIGNAL,
        10,
        GOAL,
        8,
        SCORE,
        7,
        STRENGTH,
        6,
        PREFERENCE,
        4,
        PHASE,
        4,
        FORMAT,
        2,
        MINUTES,
        2,
        NEED,
        1,
        READINESS,
        1)));
  }

  /** One that a statement makes true, often by asking for less than was stated. */
  Leaf metBy(Statement statement) {
    Term stated = Vocabulary.term(statement.term());
    int term = stated.broader() >= 0 && chance.in(30) ? stated.broader() : stated.number();
    int less = stated.kind() == SCORE ? 9 : stated.kind() == MINUTES ? 30 : statement.number();
    int from = Math.max(0, statement.number() - chance.between(0, less));
    return atLeast(term, from, aspectsMetBy(statement, stated.kind()));
  }

  private int aspectsMetBy(Statement statement, Kind kind) {
    return switch (kind) {
      case PREFERENCE, READINESS -> statement.aspects();
      case BARRIER ->
        chance.in(50) ? 0 : (statement.aspects() & -statement.aspects()) | chance.bits(5);
      default -> kind.aspects() == 0 ? 0 : statement.aspects() | chance.bits(kind.aspects());
    };
  }

  private Leaf of(int term) {
    Kind kind = Vocabulary.term(term).kind();
    int aspects = aspects(kind);
    return switch (kind) {
      case BARRIER -> atLeast(term, chance.in(50) ? 0 : chance.between(1, 4), aspects);
      case IDENTITY -> atLeast(term, chance.in(30) ? 0 : chance.between(1, 4), aspects);
      case SCORE ->
        chance.in(80)
            ? atLeast(term, chance.between(5, 25), aspects)
            : new Leaf(term, 0, chance.between(3, 12), aspects);
      case MINUTES ->
        chance.in(50)
            ? atLeast(term, chance.between(3, 9) * 10, aspects)
            : new Leaf(term, 0, chance.between(3, 6) * 10, aspects);
      default -> atLeast(term, 0, aspects);
    };
  }

  /** A barrier's levels may be left open; a phase, stance or answer is always asked for. */
  private int aspects(Kind kind) {
    if (kind.aspects() == 0 || (kind == BARRIER && chance.in(50))) {
      return 0;
    }
    return kind == PREFERENCE || kind == READINESS
        ? 1 << chance.between(0, 1)
        : chance.bits(kind.aspects());
  }

  private static Leaf atLeast(int term, int from, int aspects) {
    return new Leaf(term, from, Leaf.NO_END, aspects);
  }
}
