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

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The cases: a few circles of people who share something, as those do who come to one service, and what each states beyond it. What a
 * circle shares lets a rule hold for many cases, so that as many rules can hold of a case in a hundred as in a hundred thousand.
 */
final class Cases {
  static final int COUNT = 64;

  private static final ImmutableList<Kind> SHARED =
      ImmutableList.of(BARRIER, IDENTITY, GOAL, SIGNAL, BARRIER, SCORE, STRENGTH, PREFERENCE);

  private final Shape shape;
  private final Chance chance = new Chance(17);
  private final ImmutableList<ImmutableSet<Statement>> shared;

  Cases(Shape shape) {
    this.shape = shape;
    int kinds = shape.facts() <= SHARED.size() ? 4 : SHARED.size();
    shared = IntStream.range(0, shape.confined() ? 1 : 4)
        .mapToObj(circle -> shared(SHARED.subList(0, kinds)))
        .collect(ImmutableList.toImmutableList());
  }

  /** What each circle shares. */
  ImmutableList<ImmutableSet<Statement>> shared() {
    return shared;
  }

  ImmutableList<Case> all() {
    return IntStream.range(0, COUNT)
        .mapToObj(number -> new Case(number, statements(shared.get(number % shared.size()))))
        .collect(ImmutableList.toImmutableList());
  }

  private ImmutableSet<Statement> shared(ImmutableList<Kind> kinds) {
    ImmutableSet.Builder<Statement> statements = ImmutableSet.builder();
    kinds.forEach(kind -> statements.add(statement(kind)));
    return statements.add(statement(PHASE), statement(FORMAT)).build();
  }

  private ImmutableList<Statement> statements(ImmutableSet<Statement> circle) {
    Set<Statement> statements = new LinkedHashSet<>(circle);
    Set<Integer> once = new HashSet<>();
    statements.add(statement(MINUTES));
    // phase, format and minutes come on top
    while (statements.size() < shape.facts() + 3) {
      Statement next = statement(chance.kind(
          BARRIER,
          40,
          IDENTITY,
          20,
          SIGNAL,
          12,
          GOAL,
          8,
          STRENGTH,
          8,
          NEED,
          4,
          SCORE,
          4,
          PREFERENCE,
          2,
          READINESS,
          2));
      boolean isReadiness = Vocabulary.term(next.term()).kind() == READINESS;
      if (!isReadiness || once.add(next.term())) {
        statements.add(next);
      }
    }
    return ImmutableList.copyOf(statements);
  }

  private Statement statement(Kind kind) {
    int spoken = shape.confined() ? Math.max(1, kind.size() / 2) : kind.size();
    int term = Vocabulary.number(kind, chance.between(0, spoken - 1));
    return switch (kind) {
      case BARRIER -> {
        int levels = chance.bits(kind.aspects());
        yield new Statement(term, chance.between(0, 4), levels | chance.bits(kind.aspects()));
      }
      case IDENTITY -> new Statement(term, chance.between(0, 4), 0);
      case SCORE -> new Statement(term, chance.between(0, 27), 0);
      case MINUTES -> new Statement(term, chance.between(20, 90), 0);
      case PHASE, FORMAT, PREFERENCE, READINESS ->
        new Statement(term, 0, 1 << chance.between(0, kind.aspects() - 1));
      default -> new Statement(term, 0, 0);
    };
  }
}
