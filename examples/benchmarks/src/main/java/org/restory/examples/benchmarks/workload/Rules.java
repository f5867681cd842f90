package org.restory.examples.benchmarks.workload;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * The rules: for each circle of cases as many as are to hold, made from what the circle shares, and for the rest rules that hold of no
 * case, though parts of them may. So the number of rules that hold of a case is the same however many rules there are.
 */
final class Rules {
  static final int AIMS = 30;
  static final int WEIGHTS = 3;

  private final Shape shape;
  private final Cases cases;
  private final ImmutableList<Case> all;
  private final Chance chance = new Chance(29);
  private final Leaves leaves = new Leaves(chance);
  private final Set<ImmutableList<Object>> taken = new HashSet<>();
  private final List<NeutralRule> rules = new ArrayList<>();

  Rules(Shape shape, Cases cases, ImmutableList<Case> all) {
    this.shape = shape;
    this.cases = cases;
    this.all = all;
  }

  ImmutableList<NeutralRule> make() {
    int circles = cases.shared().size();
    for (int circle = 0; circle < circles; circle++) {
      int which = circle;
      ImmutableList<Statement> shared = cases.shared().get(circle).asList();
      add(
          shape.matches(),
          () -> rule(() -> leaves.metBy(chance.one(shared))),
          rule -> all.stream()
              .allMatch(each -> rule.holds(each) == (each.number() % circles == which)));
    }
    add(
        shape.rules() - rules.size(),
        () -> rule(leaves::any),
        rule -> all.stream().noneMatch(rule::holds));
    Collections.shuffle(rules, new Random(5));
    return IntStream.range(0, rules.size())
        .mapToObj(number -> rules.get(number).at(number))
        .collect(ImmutableList.toImmutableList());
  }

  private void add(int count, Supplier<NeutralRule> next, Predicate<NeutralRule> wanted) {
    int enough = rules.size() + count;
    for (int tries = 0; rules.size() < enough; tries++) {
      if (tries > 10_000 + count * 1_000) {
        throw new IllegalStateException("no workload of shape " + shape + " comes about");
      }
      NeutralRule rule = next.get();
      if (isAllowed(rule) && wanted.test(rule) && taken.add(condition(rule))) {
        rules.add(rule);
      }
    }
  }

  /** Who a person is, by itself, prescribes nothing: an experience must stand beside it. */
  private static boolean isAllowed(NeutralRule rule) {
    return Vocabulary.term(rule.all().get(0).term()).kind().isExperience();
  }

  private static ImmutableList<Object> condition(NeutralRule rule) {
    return ImmutableList.of(
        ImmutableSet.copyOf(rule.all()), rule.none(), rule.least(), rule.some());
  }

  /** Eight in ten are conjunctions of two to four leaves; one has a negation, and one asks for some of several. */
  private NeutralRule rule(Supplier<Leaf> leaf) {
    int form = chance.between(0, 9);
    if (form == 0) {
      return rule(distinct(chance.between(1, 3), leaf), distinct(1, leaves::any), 0, 0, leaf);
    }
    return form == 1
        ? rule(
            distinct(chance.between(1, 2), leaf),
            ImmutableList.of(),
            chance.between(1, 2),
            chance.between(2, 4),
            leaf)
        : rule(distinct(chance.between(2, 4), leaf), ImmutableList.of(), 0, 0, leaf);
  }

  private NeutralRule rule(
      ImmutableList<Leaf> conjunction,
      ImmutableList<Leaf> none,
      int least,
      int among,
      Supplier<Leaf> leaf) {
    return new NeutralRule(
        0,
        conjunction,
        none,
        least,
        distinct(among, leaf),
        chance.between(0, AIMS - 1),
        chance.between(0, WEIGHTS - 1));
  }

  private static ImmutableList<Leaf> distinct(int count, Supplier<Leaf> leaf) {
    Set<Leaf> distinct = new LinkedHashSet<>();
    while (distinct.size() < count) {
      distinct.add(leaf.get());
    }
    return ImmutableList.copyOf(distinct);
  }
}
