package org.restory.testing;

import static org.restory.testing.RandomTerms.settled;

import com.google.common.collect.ImmutableList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.restory.rule.condition.Condition;
import org.restory.rule.condition.Leaf;

/** Random conditions, up to three levels of all, any, not and at-least over given leaves. */
public final class RandomConditions {
  private RandomConditions() {}

  /** Conditions over some leaves, whatever a rule may rest on. */
  public static Arbitrary<Condition> over(Arbitrary<Leaf> leaves) {
    return over(leaves, leaves, 3);
  }

  /** Conditions in which nothing but {@code deniable} leaves stands under a negation. */
  public static Arbitrary<Condition> over(Arbitrary<Leaf> leaves, Arbitrary<Leaf> deniable) {
    return over(leaves, deniable, 2);
  }

  private static Arbitrary<Condition> over(
      Arbitrary<Leaf> leaves, Arbitrary<Leaf> deniable, int levels) {
    Arbitrary<Condition> leaf = leaves.map(each -> each);
    if (levels == 0) {
      return leaf;
    }
    Arbitrary<Condition> part = over(leaves, deniable, levels - 1);
    Arbitrary<List<Condition>> parts = part.list().ofMinSize(1).ofMaxSize(3);
    return settled(Arbitraries.frequencyOf(
        Tuple.of(4, leaf),
        Tuple.of(3, parts.map(each -> new Condition.All(ImmutableList.copyOf(each)))),
        Tuple.of(3, parts.map(each -> new Condition.Any(ImmutableList.copyOf(each)))),
        Tuple.of(2, over(deniable, deniable, levels - 1).map(Condition::not)),
        Tuple.of(
            2,
            Combinators.combine(Arbitraries.integers().between(1, 3), parts)
                .as((count, each) -> new Condition.AtLeast(
                    Math.min(count, each.size()), ImmutableList.copyOf(each))))));
  }
}
