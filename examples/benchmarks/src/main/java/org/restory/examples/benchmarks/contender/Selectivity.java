package org.restory.examples.benchmarks.contender;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import org.restory.examples.benchmarks.workload.Leaf;
import org.restory.examples.benchmarks.workload.Term;
import org.restory.examples.benchmarks.workload.Vocabulary;

/** Which leaf of a rule is likely to hold least often, judged by how much it asks for; no case is looked at. */
final class Selectivity {
  private static final Comparator<Leaf> MOST_SELECTIVE_FIRST =
      Comparator.comparingDouble(Selectivity::share);
  private static final double ASPECTS = 5;

  /** For each term, how many stand at or below it. */
  private static final ImmutableList<Long> BELOW = Vocabulary.all().stream()
      .map(term -> Vocabulary.all().stream()
          .filter(each -> Vocabulary.withBroader(each.number()).anyMatch(n -> n == term.number()))
          .count())
      .collect(ImmutableList.toImmutableList());

  private Selectivity() {}

  static Comparator<Leaf> mostSelectiveFirst() {
    return MOST_SELECTIVE_FIRST;
  }

  /** The share of all that could be stated of a kind that would make the leaf hold. */
  private static double share(Leaf leaf) {
    Term term = Vocabulary.term(leaf.term());
    double aspects = leaf.aspects() == 0 ? 1 : Integer.bitCount(leaf.aspects()) / ASPECTS;
    return (double) BELOW.get(term.number())
        / term.kind().size()
        * aspects
        * numbers(leaf, term.kind().greatest());
  }

  private static double numbers(Leaf leaf, int greatest) {
    int met = Math.min(leaf.to(), greatest) - leaf.from() + 1;
    return (double) met / (greatest + 1);
  }
}
