package org.restory.engine;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.primitives.ImmutableIntArray;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * What every way of meeting a rule's condition needs, which is nearly always all of it: leaves that must hold, and leaves that must
 * not. They stand side by side for all rules, so that a conjunction is decided in one short walk over numbers.
 */
final class Demands {
  /** Where the demands of each rule begin; one more than there are rules. */
  private final int[] start;

  /** Leaves that must hold, and, with their bits turned, leaves that must not. */
  private final int[] demands;

  /** What of each condition can be met in more than one way; null where that is nothing. */
  private final @Nullable Expression[] rest;

  Demands(List<Expression> conditions) {
    start = new int[conditions.size() + 1];
    ImmutableIntArray.Builder all = ImmutableIntArray.builder();
    rest = new Expression[conditions.size()];
    for (int rule = 0; rule < conditions.size(); rule++) {
      List<Expression> parts = conjuncts(conditions.get(rule));
      int[] plain =
          parts.stream().filter(Demands::isPlain).mapToInt(Demands::demand).toArray();
      all.addAll(plain);
      start[rule + 1] = start[rule] + plain.length;
      if (plain.length < parts.size()) {
        rest[rule] = Expression.all(
            parts.stream().filter(part -> !isPlain(part)).collect(toImmutableList()));
      }
    }
    demands = all.build().toArray();
  }

  /** The parts that must all be met. */
  private static List<Expression> conjuncts(Expression expression) {
    return expression instanceof Expression.Some all
            && all.count() == all.parts().size()
        ? all.parts().stream().flatMap(part -> conjuncts(part).stream()).toList()
        : List.of(expression);
  }

  private static boolean isPlain(Expression part) {
    return part instanceof Expression.One
        || (part instanceof Expression.None none && none.part() instanceof Expression.One);
  }

  private static int demand(Expression plain) {
    return plain instanceof Expression.None none
        ? ~demand(none.part())
        : ((Expression.One) plain).leaf();
  }

  /** The leaves that must hold for a rule to hold. */
  ImmutableIntArray leaves(int rule) {
    ImmutableIntArray.Builder leaves = ImmutableIntArray.builder();
    for (int i = start[rule]; i < start[rule + 1]; i++) {
      if (demands[i] >= 0) {
        leaves.add(demands[i]);
      }
    }
    return leaves.build();
  }

  /**
   * Visits the leaves that make a rule that holds hold.
   *
   * @param rule the rule
   * @param holding which leaves hold
   * @param visit told each leaf
   */
  void supports(int rule, IntPredicate holding, IntConsumer visit) {
    for (int i = start[rule]; i < start[rule + 1]; i++) {
      if (demands[i] >= 0) {
        visit.accept(demands[i]);
      }
    }
    Expression others = rest[rule];
    if (others != null) {
      others.supports(holding, visit);
    }
  }

  /** Whether a rule holds, given the leaves that hold. */
  boolean areMet(int rule, Holding holding) {
    for (int i = start[rule]; i < start[rule + 1]; i++) {
      int demand = demands[i];
      if (demand >= 0 ? !holding.test(demand) : holding.test(~demand)) {
        return false;
      }
    }
    Expression others = rest[rule];
    return others == null || others.holds(holding);
  }
}
