package org.restory.examples.benchmarks.contender;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.restory.examples.benchmarks.workload.Case;
import org.restory.examples.benchmarks.workload.Leaf;
import org.restory.examples.benchmarks.workload.Statement;
import org.restory.examples.benchmarks.workload.Term;
import org.restory.examples.benchmarks.workload.Vocabulary;

/**
 * A case as one flat map for expression languages, so that every leaf is a comparison of one variable: under each term, and each term and
 * aspect, one more than the greatest number stated of it or of what is below it, and than the least. What was not stated has a number that
 * meets nothing, and is 0, which is false.
 */
final class Flat {
  private static final String LEAST = "_least";
  private static final long BEYOND = 10L * Leaf.NO_END;
  private static final int MOST_ASPECTS = 5;

  private Flat() {}

  /** The names of all variables. */
  static Stream<String> names() {
    return Vocabulary.all().stream()
        .flatMap(term -> names(term).flatMap(name -> Stream.of(name, name + LEAST)));
  }

  private static Stream<String> names(Term term) {
    return Stream.concat(
        Stream.of(term.name()),
        IntStream.range(0, MOST_ASPECTS).mapToObj(aspect -> name(term, aspect)));
  }

  private static String name(Term term, int aspect) {
    return term.name() + "_" + aspect;
  }

  private static Stream<String> names(Term term, int aspects) {
    return IntStream.range(0, MOST_ASPECTS)
        .filter(aspect -> (aspects & 1 << aspect) != 0)
        .mapToObj(aspect -> name(term, aspect));
  }

  /** The values of all variables. */
  static ImmutableMap<String, Long> values(Case stated) {
    Map<String, Long> values = new HashMap<>();
    names().forEach(name -> values.put(name, name.endsWith(LEAST) ? BEYOND : 0L));
    stated
        .statements()
        .forEach(statement -> Vocabulary.withBroader(statement.term())
            .mapToObj(Vocabulary::term)
            .forEach(term -> state(values, term, statement)));
    return ImmutableMap.copyOf(values);
  }

  private static void state(Map<String, Long> values, Term term, Statement statement) {
    Stream.concat(Stream.of(term.name()), names(term, statement.aspects())).forEach(name -> {
      values.merge(name, statement.number() + 1L, Math::max);
      values.merge(name + LEAST, statement.number() + 1L, Math::min);
    });
  }

  /** What a leaf compares a variable with. */
  record Comparison(String variable, String sign, int number) {
    /** Whether it only asks if the variable is more than 0. */
    boolean isPresence() {
      return sign.equals(">=") && number == 1;
    }
  }

  /** A leaf as comparisons of which one must hold. */
  static ImmutableList<Comparison> comparisons(Leaf leaf) {
    if (leaf.from() > 0 && leaf.to() < Leaf.NO_END) {
      throw new IllegalArgumentException("a range with two ends needs more than one variable");
    }
    Term term = Vocabulary.term(leaf.term());
    Stream<String> names =
        leaf.aspects() == 0 ? Stream.of(term.name()) : names(term, leaf.aspects());
    return names
        .map(name -> leaf.to() < Leaf.NO_END
            ? new Comparison(name + LEAST, "<=", leaf.to() + 1)
            : new Comparison(name, ">=", leaf.from() + 1))
        .collect(ImmutableList.toImmutableList());
  }
}
