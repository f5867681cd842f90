package org.restory.logic;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;

/** Whether formulas hold of facts made up for some subjects, with nothing stated on the others. */
final class Supposition implements Predicate<Formula> {
  private final Leaves leaves;
  private final Map<Reading.Subject, Plan> plans;
  private final Map<Integer, Boolean> known = new HashMap<>();

  Supposition(Leaves leaves, Map<Reading.Subject, Plan> plans) {
    this.leaves = leaves;
    this.plans = plans;
  }

  @Override
  public boolean test(Formula formula) {
    if (formula instanceof Formula.One one) {
      return known.computeIfAbsent(one.leaf(), this::holds);
    }
    if (formula instanceof Formula.None none) {
      return !test(none.part());
    }
    Formula.Some some = (Formula.Some) formula;
    int missing = some.count();
    for (Formula part : some.parts()) {
      if (missing > 0 && test(part)) {
        missing--;
      }
    }
    return missing == 0;
  }

  private boolean holds(int leaf) {
    Reading reading = leaves.reading(leaf);
    return plans
        .computeIfAbsent(reading.subject(), subject -> Group.plainly(reading))
        .meets(reading);
  }
}
