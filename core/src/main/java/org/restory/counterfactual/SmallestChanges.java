package org.restory.counterfactual;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.PriorityQueue;
import java.util.Set;
import org.restory.choice.Choice;
import org.restory.choice.Chooser;
import org.restory.context.Fact;
import org.restory.explain.FactChange;
import org.restory.explain.WhyNot.ChangeSet;
import org.restory.explain.WhyNot.Changes;
import org.restory.explain.WhyNot.NoneFound;
import org.restory.explain.WhyNot.NoneMay;
import org.restory.explain.WhyNot.Remedy;
import org.restory.rule.condition.Leaf;

/**
 * Finds the fewest changes that bring an exercise in. It goes from what stands in the way to what would lift it, fewest changes first, and tries
 * each session it comes to as a recommender would, so that what it tells has been seen to hold.
 */
public final class SmallestChanges {
  private static final int MOST_TRIES = 100;
  private static final int MOST_ANSWERS = 3;

  private final Chooser chooser;
  private final Choice start;
  private final int exercise;
  private final Permission permission;
  private final Supposing supposing;
  private final Requirements requirements;
  private final PriorityQueue<Node> open = new PriorityQueue<>(Comparator.comparingInt(Node::size)
      .thenComparingInt(Node::hardship)
      .thenComparingInt(Node::number));
  private final Set<Steps> seen = new HashSet<>();
  private int tries;

  private SmallestChanges(Chooser chooser, Choice start, int exercise) {
    this.chooser = chooser;
    this.start = start;
    this.exercise = exercise;
    this.permission = new Permission(chooser.catalog(), start.context());
    this.supposing =
        new Supposing(chooser.catalog(), start.context(), start.view().match(), permission);
    this.requirements = new Requirements(chooser, exercise, permission);
  }

  /** What would bring in an exercise that is not chosen and that nothing holds back firmly. */
  public static Remedy of(Chooser chooser, Choice start, int exercise) {
    return new SmallestChanges(chooser, start, exercise).search();
  }

  private Remedy search() {
    List<Supposed> found = new ArrayList<>();
    expand(Steps.NONE, start);
    int explored = 0;
    while (!open.isEmpty() && tries < MOST_TRIES && found.size() < MOST_ANSWERS) {
      Node node = open.poll();
      if (node.size > fewest(found)) {
        break;
      }
      explored = node.size - 1;
      if (node.supposed.isPresent()) {
        attempt(node.steps, node.supposed.get(), found);
      } else {
        supposing
            .of(node.steps)
            .ifPresent(supposed -> open.add(new Node(
                node.steps, supposed.size(), node.hardship, node.number, Optional.of(supposed))));
      }
    }
    if (!found.isEmpty()) {
      int fewest = fewest(found);
      return new Changes(found.stream()
          .filter(each -> each.size() == fewest)
          .map(this::written)
          .distinct()
          .collect(toImmutableList()));
    }
    return open.isEmpty() && permission.hasRefused()
        ? new NoneMay(ImmutableList.of())
        : new NoneFound(open.isEmpty() ? OptionalInt.empty() : OptionalInt.of(explored));
  }

  private static int fewest(List<Supposed> found) {
    return found.stream().mapToInt(Supposed::size).min().orElse(Integer.MAX_VALUE);
  }

  private void attempt(Steps steps, Supposed supposed, List<Supposed> found) {
    tries++;
    Choice choice = chooser.choose(supposed.session());
    if (choice.chosen().contains(exercise)) {
      found.add(needed(supposed));
    } else if (found.isEmpty()) {
      expand(steps, choice);
    }
  }

  /** Without what turns out not to be needed: one change may do the work of two. */
  private Supposed needed(Supposed supposed) {
    for (Supposed.Change change : supposed.changes()) {
      Supposed less = supposed.without(change);
      if (supposed.size() > 1 && chooser.choose(less.session()).chosen().contains(exercise)) {
        return needed(less);
      }
    }
    return supposed;
  }

  /** Adds what lifts the first thing that is in the way; by which facts is worked out when its turn comes. */
  private void expand(Steps steps, Choice choice) {
    for (Steps more : requirements.first(choice)) {
      steps
          .with(more)
          .filter(both -> both.size() > steps.size() && seen.add(both))
          .ifPresent(both -> open.add(new Node(
              both, supposing.atLeast(both), both.hardship(), seen.size(), Optional.empty())));
    }
  }

  private ChangeSet written(Supposed supposed) {
    Choice choice = chooser.choose(supposed.session());
    return new ChangeSet(
        supposed.changes().stream()
            .map(change ->
                new FactChange(change.before(), change.after(), meets(change.after(), choice)))
            .collect(ImmutableSet.toImmutableSet()),
        supposed.session());
  }

  private ImmutableSet<Leaf> meets(Optional<Fact> fact, Choice choice) {
    return fact.stream()
        .flatMap(each -> requirements.asked().stream()
            .filter(leaf -> choice.view().match().grounds().facts(leaf).contains(each)
                || (leaf.equals(Requirements.BEYOND_PERSONS)
                    && choice.selection().barriersBeyondPersons().contains(each))))
        .collect(ImmutableSet.toImmutableSet());
  }

  /**
   * A set of steps to try.
   *
   * @param size how many changes it takes, at least
   * @param hardship how much it supposes that is hard
   * @param number the order in which it was thought of
   * @param supposed the changes, once they are worked out
   */
  private record Node(
      Steps steps, int size, int hardship, int number, Optional<Supposed> supposed) {}
}
