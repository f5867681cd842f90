package org.restory.logic;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.restory.logic.Circuit.Literal;
import org.restory.logic.Formula.Truth;

/**
 * Whether a formula can hold, decided. The search keeps facts that fit all that has been said so far, the fewest where that is asked;
 * if they make the formula hold, nothing more need be said. Else what is forced is said, then a part that the facts make wrong is
 * tried both ways, and each step is given up as soon as no facts fit it (after Davis, Logemann and Loveland 1962, modulo the theory
 * of {@link Group}).
 */
public final class Question {
  private static final int WORK = 200_000;
  private static final int LARGEST = 20_000;

  private final Circuit circuit;
  private final boolean fewest;
  private final Effort effort;
  private final Map<Integer, Group> groupOf = new HashMap<>();
  private final ImmutableList<Group> groups;
  private final List<Step> steps = new ArrayList<>();
  private int cost;
  private int bestCost = Integer.MAX_VALUE;
  private Optional<ImmutableList<Plan>> best = Optional.empty();

  private Question(Leaves leaves, Circuit circuit, boolean fewest, Effort effort) {
    this.circuit = circuit;
    this.fewest = fewest;
    this.effort = effort;
    Map<Reading.Subject, Group> bySubject = new LinkedHashMap<>();
    for (int node = 0; node < circuit.size(); node++) {
      if (circuit.leaf(node).isPresent()) {
        Reading reading = leaves.reading(circuit.leaf(node).getAsInt());
        Group group = bySubject.computeIfAbsent(reading.subject(), Group::new);
        group.add(node, reading);
        groupOf.put(node, group);
      }
    }
    this.groups = ImmutableList.copyOf(bySubject.values());
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
    Effort effort = new Effort(WORK);
    try {
      Question question = new Question(leaves, Circuit.of(formula, LARGEST), fewest, effort);
      question.search();
      return question
          .best
          .<Answer>map(plans -> question.holds(leaves, plans))
          .orElseGet(Answer.Never::new);
    } catch (Effort.Spent spent) {
      return new Answer.TooLarge();
    } finally {
      leaves.note(effort);
    }
  }

  private Answer holds(Leaves leaves, ImmutableList<Plan> plans) {
    Session session = new Session();
    Map<Reading.Subject, Plan> bySubject = new HashMap<>();
    for (int i = 0; i < plans.size(); i++) {
      plans.get(i).in(session);
      bySubject.put(groups.get(i).subject(), plans.get(i));
    }
    return new Answer.Holds(session.build(), new Supposition(leaves, bySubject));
  }

  private void search() {
    groups.forEach(group -> change(group, group.plan(fewest, effort).orElseThrow()));
    if (say(List.of(new Literal(circuit.whole(), true)))) {
      searchOn();
    }
  }

  /** Only what is made to be otherwise goes a level deeper; what is ruled out after it is said on the same level. */
  private void searchOn() {
    int start = steps.size();
    boolean open = true;
    while (open && !isBounded()) {
      effort.spend(1);
      open = circuit.read();
      if (open && circuit.found(circuit.whole())) {
        best = Optional.of(groups.stream().map(Group::plan).collect(toImmutableList()));
        bestCost = cost;
        open = false;
      } else if (open) {
        List<Literal> forced = circuit.forced();
        open = forced.isEmpty() ? tryBoth(circuit.toTry()) : say(forced);
      }
    }
    undo(start);
  }

  /** Whether whatever may still be found is no better than what was found. */
  private boolean isBounded() {
    return best.isPresent() && (!fewest || cost >= bestCost);
  }

  private boolean tryBoth(Literal literal) {
    int before = steps.size();
    if (!isDear(literal) && say(List.of(literal))) {
      searchOn();
    }
    undo(before);
    return !isBounded() && say(List.of(new Literal(literal.node(), !literal.holds())));
  }

  /** Whether it takes a first fact on its subject, and there is one case already that does with no more. */
  private boolean isDear(Literal literal) {
    Group group = groupOf.get(literal.node());
    return group != null && literal.holds() && group.isEmpty() && cost + 1 >= bestCost;
  }

  /** Says some things, and finds facts that fit them; or tells that none do. */
  private boolean say(List<Literal> literals) {
    Set<Group> wrong = new LinkedHashSet<>();
    for (Literal literal : literals) {
      int node = literal.node();
      if (circuit.said(node) == Truth.of(!literal.holds())) {
        return false;
      }
      if (circuit.said(node) == Truth.OPEN) {
        circuit.say(literal);
        Optional<Group> group = Optional.ofNullable(groupOf.get(node));
        steps.add(new Step(node, group, group.map(Group::plan)));
        group.ifPresent(each -> each.say(node, literal.holds()));
        group.filter(each -> circuit.found(node) != literal.holds()).ifPresent(wrong::add);
      }
    }
    return wrong.stream().allMatch(group -> {
      Optional<Plan> plan = group.plan(fewest, effort);
      plan.ifPresent(found -> change(group, found));
      return plan.isPresent();
    });
  }

  private void change(Group group, Plan plan) {
    if (!group.plan().equals(plan)) {
      cost += plan.cost() - group.plan().cost();
      group.use(plan);
      group.leaves().forEach((node, reading) -> circuit.find(node, plan.meets(reading)));
    }
  }

  private void undo(int start) {
    while (steps.size() > start) {
      Step step = steps.remove(steps.size() - 1);
      circuit.unsay(step.node);
      step.group.ifPresent(group -> {
        group.unsay();
        change(group, step.before.orElseThrow());
      });
    }
  }

  /** What was said of something; where that is a leaf, with the facts before. */
  private record Step(int node, Optional<Group> group, Optional<Plan> before) {}
}
