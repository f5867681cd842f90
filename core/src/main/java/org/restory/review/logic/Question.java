package org.restory.review.logic;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.restory.context.SessionContext;
import org.restory.review.logic.Formula.Truth;
import org.restory.review.logic.Group.Plan;

/**
 * Whether a formula can hold, decided: what is forced is set first, then the first open leaf that matters is tried both ways, and
 * each step is given up as soon as no facts fit it (after Davis, Logemann and Loveland 1962, modulo the theory of {@link Group}).
 */
public final class Question {
  private static final int WORK = 200_000;
  private static final int LARGEST = 20_000;

  private final Formula formula;
  private final boolean fewest;
  private final Truth[] truths;
  private final List<Place> places = new ArrayList<>();
  private final int[] placeOf;
  private final ImmutableList<Group> groups;
  private final BitSet[] meeting;
  private final BitSet[] missing;
  private final Plan[] plans;
  private final Effort effort = new Effort(WORK);
  private int bestCost = Integer.MAX_VALUE;
  private Optional<ImmutableList<Plan>> best = Optional.empty();

  private Question(Leaves leaves, Formula formula, boolean fewest) {
    this.formula = formula;
    this.fewest = fewest;
    this.truths = new Truth[leaves.size()];
    this.placeOf = new int[leaves.size()];
    Map<Reading.Subject, List<Integer>> bySubject = new LinkedHashMap<>();
    formula.leaves().distinct().forEach(leaf -> {
      truths[leaf] = Truth.OPEN;
      bySubject
          .computeIfAbsent(leaves.reading(leaf).subject(), s -> new ArrayList<>())
          .add(leaf);
    });
    ImmutableList.Builder<Group> groups = ImmutableList.builder();
    for (List<Integer> together : bySubject.values()) {
      int group = places.isEmpty() ? 0 : places.get(places.size() - 1).group + 1;
      for (int i = 0; i < together.size(); i++) {
        placeOf[together.get(i)] = places.size();
        places.add(new Place(group, i));
      }
      groups.add(
          new Group(together.stream().map(leaves::reading).collect(toImmutableList()), effort));
    }
    this.groups = groups.build();
    this.meeting = bitSets(this.groups.size());
    this.missing = bitSets(this.groups.size());
    this.plans = new Plan[this.groups.size()];
    Arrays.fill(plans, new Plan(ImmutableList.of(), 0));
  }

  /** A case in which the formula holds, if there is one. */
  public static Answer canHold(Leaves leaves, Formula formula) {
    return ask(leaves, formula, false);
  }

  /** A case of the fewest stated facts in which the formula holds, if there is one. */
  public static Answer fewestFacts(Leaves leaves, Formula formula) {
    return ask(leaves, formula, true);
  }

  private static Answer ask(Leaves leaves, Formula formula, boolean fewest) {
    if (formula.leaves().limit(LARGEST + 1).count() > LARGEST) {
      return new Answer.TooLarge();
    }
    try {
      Question question = new Question(leaves, formula, fewest);
      question.search();
      return question
          .best
          .<Answer>map(plans -> new Answer.Holds(session(plans)))
          .orElseGet(Answer.Never::new);
    } catch (Effort.Spent spent) {
      return new Answer.TooLarge();
    }
  }

  private static SessionContext session(ImmutableList<Plan> plans) {
    Session session = new Session();
    plans.forEach(plan -> plan.in(session));
    return session.build();
  }

  private void search() {
    effort.spend(1);
    Truth now = formula.truth(truths);
    if (now == Truth.FALSE || (best.isPresent() && (!fewest || cost() >= bestCost))) {
      return;
    }
    if (now == Truth.TRUE) {
      best = Optional.of(ImmutableList.copyOf(plans));
      bestCost = cost();
      return;
    }
    Optional<Choice> forced = choice(formula, true, true);
    Choice next = forced.orElseGet(() -> choice(formula, true, false).orElseThrow());
    tryOut(next.leaf, next.wanted);
    if (forced.isEmpty()) {
      tryOut(next.leaf, !next.wanted);
    }
  }

  private void tryOut(int leaf, boolean holds) {
    Place place = places.get(placeOf[leaf]);
    BitSet said = (holds ? meeting : missing)[place.group];
    Plan before = plans[place.group];
    said.set(place.leaf);
    Optional<Plan> plan =
        groups.get(place.group).facts(meeting[place.group], missing[place.group], fewest);
    if (plan.isPresent()) {
      plans[place.group] = plan.get();
      truths[leaf] = Truth.of(holds);
      search();
      truths[leaf] = Truth.OPEN;
    }
    plans[place.group] = before;
    said.clear(place.leaf);
  }

  private int cost() {
    return Arrays.stream(plans).mapToInt(Plan::cost).sum();
  }

  /** An open leaf, and how it should be for the part to be as wanted: one that must be so, or the first that may help. */
  private Optional<Choice> choice(Formula part, boolean wanted, boolean forced) {
    if (part.truth(truths) != Truth.OPEN) {
      return Optional.empty();
    }
    if (part instanceof Formula.One one) {
      return Optional.of(new Choice(one.leaf(), wanted));
    }
    if (part instanceof Formula.None none) {
      return choice(none.part(), !wanted, forced);
    }
    Formula.Some some = (Formula.Some) part;
    if (forced && !isTight(some, wanted)) {
      return Optional.empty();
    }
    return some.parts().stream()
        .flatMap(each -> choice(each, wanted, forced).stream())
        .findFirst();
  }

  /** Whether every open part must be as wanted, since no other can make up for it. */
  private boolean isTight(Formula.Some some, boolean wanted) {
    int surely = 0;
    int open = 0;
    for (Formula part : some.parts()) {
      Truth truth = part.truth(truths);
      surely += truth == Truth.TRUE ? 1 : 0;
      open += truth == Truth.OPEN ? 1 : 0;
    }
    return wanted ? surely + open == some.count() : surely == some.count() - 1;
  }

  private static BitSet[] bitSets(int size) {
    BitSet[] sets = new BitSet[size];
    Arrays.setAll(sets, i -> new BitSet());
    return sets;
  }

  private record Place(int group, int leaf) {}

  private record Choice(int leaf, boolean wanted) {}
}
