package org.restory.logic;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.restory.catalog.Catalog;
import org.restory.model.Id;
import org.restory.model.practice.Aim;
import org.restory.rule.condition.AimRaised;
import org.restory.rule.condition.BarrierExperienced;
import org.restory.rule.condition.Condition;
import org.restory.rule.condition.IntersectionStated;
import org.restory.rule.condition.Leaf;

/** The distinct leaves of a catalog's conditions by number, each read once. Grows as conditions are asked about. */
public final class Leaves {
  private final LeafReadings readings;
  private final Map<Leaf, Integer> numbers = new HashMap<>();
  private final List<Reading> byNumber = new ArrayList<>();
  private long steps;

  /** The leaves of a catalog; none yet. */
  public Leaves(Catalog catalog) {
    this.readings = new LeafReadings(catalog);
  }

  /** The formula of a condition, given what raises each aim. */
  public Formula formula(Condition condition, Function<Id<Aim>, Formula> raised) {
    if (condition instanceof AimRaised aim) {
      return raised.apply(aim.aim());
    }
    if (condition instanceof BarrierExperienced barrier && barrier.onIntersection()) {
      // Only a person can state where sides of identity meet; a barrier linked with two does not.
      return Formula.all(one(barrier), one(new IntersectionStated(ImmutableSet.of())));
    }
    if (condition instanceof Leaf leaf) {
      return one(leaf);
    }
    List<Formula> parts =
        condition.parts().stream().map(part -> formula(part, raised)).toList();
    if (condition instanceof Condition.Not) {
      return Formula.not(parts.get(0));
    }
    if (condition instanceof Condition.Any) {
      return Formula.any(parts);
    }
    return condition instanceof Condition.AtLeast some
        ? new Formula.Some(some.count(), parts.stream().collect(toImmutableList()))
        : Formula.all(parts);
  }

  /** The formula in which some leaves are asked of other facts than the rest are. */
  public Formula apart(Formula formula, Predicate<Leaf> which) {
    Map<Integer, Integer> others = new HashMap<>();
    numbers.forEach((leaf, number) -> {
      if (which.test(leaf)) {
        others.put(number, byNumber.size());
        byNumber.add(byNumber.get(number).apart());
      }
    });
    return renumbered(formula, others);
  }

  private static Formula renumbered(Formula formula, Map<Integer, Integer> numbers) {
    if (formula instanceof Formula.One one) {
      return new Formula.One(numbers.getOrDefault(one.leaf(), one.leaf()));
    }
    if (formula instanceof Formula.None none) {
      return Formula.not(renumbered(none.part(), numbers));
    }
    Formula.Some some = (Formula.Some) formula;
    return new Formula.Some(
        some.count(),
        some.parts().stream().map(part -> renumbered(part, numbers)).collect(toImmutableList()));
  }

  private Formula one(Leaf leaf) {
    return new Formula.One(numbers.computeIfAbsent(leaf, each -> {
      byNumber.add(each.accept(readings));
      return byNumber.size() - 1;
    }));
  }

  /** What a leaf is about; facts on different subjects are different facts. */
  public Object subject(Leaf leaf) {
    Formula.One one = (Formula.One) one(leaf);
    return reading(one.leaf()).subject();
  }

  /** How many steps the questions asked of these leaves have taken. */
  public long steps() {
    return steps;
  }

  void note(Effort effort) {
    steps += effort.spent();
  }

  Reading reading(int number) {
    return byNumber.get(number);
  }
}
