package org.restory.examples.benchmarks.workload;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;

/** What was stated for one session, ready to be asked: under each term stands what was stated of it and of those below it. Immutable. */
public final class Case {
  private static final Statement[] NOTHING = {};

  private final int number;
  private final ImmutableList<Statement> statements;
  private final Statement[][] byTerm;

  /** A case of what was stated. */
  public Case(int number, ImmutableList<Statement> statements) {
    this.number = number;
    this.statements = statements;
    this.byTerm = new Statement[Vocabulary.size()][];
    Arrays.fill(byTerm, NOTHING);
    for (Statement statement : statements) {
      Vocabulary.withBroader(statement.term()).forEach(term -> {
        byTerm[term] = Arrays.copyOf(byTerm[term], byTerm[term].length + 1);
        byTerm[term][byTerm[term].length - 1] = statement;
      });
    }
  }

  /** Its number among the cases, from 0. */
  public int number() {
    return number;
  }

  /** What was stated. */
  public ImmutableList<Statement> statements() {
    return statements;
  }

  /** Whether a term, or one below it, was stated. */
  public boolean states(int term) {
    return byTerm[term].length > 0;
  }

  /** Whether a leaf holds. */
  public boolean holds(Leaf leaf) {
    for (Statement statement : byTerm[leaf.term()]) {
      if (leaf.fits(statement.number(), statement.aspects())) {
        return true;
      }
    }
    return false;
  }
}
