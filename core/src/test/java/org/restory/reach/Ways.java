package org.restory.reach;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.util.List;
import java.util.stream.Stream;
import org.restory.rule.condition.Condition;
import org.restory.rule.condition.Leaf;

/** The ways in which a condition may come to hold: each a list of leaves to make true. What must be absent is left unsaid. */
final class Ways {
  private Ways() {}

  static Stream<ImmutableList<Leaf>> of(Condition condition) {
    if (condition instanceof Leaf leaf) {
      return Stream.of(ImmutableList.of(leaf));
    }
    if (condition instanceof Condition.Not) {
      return Stream.of(ImmutableList.of());
    }
    if (condition instanceof Condition.Any) {
      return condition.parts().stream().flatMap(Ways::of);
    }
    return condition instanceof Condition.AtLeast some
        ? choices(some.count(), condition.parts()).flatMap(Ways::allOf)
        : allOf(condition.parts());
  }

  private static Stream<ImmutableList<Leaf>> allOf(List<Condition> parts) {
    List<List<ImmutableList<Leaf>>> ways =
        parts.stream().map(part -> of(part).toList()).toList();
    return Lists.cartesianProduct(ways).stream()
        .map(chosen -> chosen.stream()
            .flatMap(List::stream)
            .distinct()
            .collect(ImmutableList.toImmutableList()));
  }

  private static Stream<ImmutableList<Condition>> choices(int count, List<Condition> parts) {
    if (count == 0) {
      return Stream.of(ImmutableList.of());
    }
    if (parts.size() < count) {
      return Stream.empty();
    }
    List<Condition> rest = parts.subList(1, parts.size());
    Stream<ImmutableList<Condition>> with = choices(count - 1, rest)
        .map(chosen ->
            ImmutableList.<Condition>builder().add(parts.get(0)).addAll(chosen).build());
    return Stream.concat(with, choices(count, rest));
  }
}
