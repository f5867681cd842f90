package org.restory.counterfactual;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.restory.engine.Grounds;
import org.restory.engine.Match;
import org.restory.model.Id;
import org.restory.model.practice.Aim;
import org.restory.rule.Rule;
import org.restory.rule.condition.AimRaised;
import org.restory.rule.condition.BarrierExperienced;
import org.restory.rule.condition.CircumstanceIs;
import org.restory.rule.condition.CircumstanceWithin;
import org.restory.rule.condition.Condition;
import org.restory.rule.condition.IntersectionStated;
import org.restory.rule.condition.Leaf;

/** The least that makes a condition hold, or keeps it from holding, from where a match stands: sets of steps, the smallest first. */
final class Ways {
  /** More than any condition of the standard catalog has; a condition of very many is answered by its smallest. */
  private static final int MOST = 64;

  private static final Leaf ANYWHERE = new IntersectionStated(ImmutableSet.of());

  private final Grounds grounds;
  private final Function<Id<Aim>, ImmutableList<Rule>> raisers;
  private final Permission permission;

  Ways(Match match, Function<Id<Aim>, ImmutableList<Rule>> raisers, Permission permission) {
    this.grounds = match.grounds();
    this.raisers = raisers;
    this.permission = permission;
  }

  /** The ways to make a condition hold, or not hold. */
  ImmutableList<Steps> to(boolean wanted, Condition condition) {
    if (condition instanceof AimRaised aim) {
      return toAim(wanted, aim.aim());
    }
    if (condition instanceof Leaf leaf) {
      return toLeaf(wanted, leaf);
    }
    if (condition instanceof Condition.Not not) {
      return to(!wanted, not.part());
    }
    int size = condition.parts().size();
    int count = condition instanceof Condition.Any
        ? 1
        : condition instanceof Condition.AtLeast some ? some.count() : size;
    return atLeast(
        wanted ? count : size - count + 1,
        condition.parts().stream().map(part -> to(wanted, part)).toList());
  }

  /** The ways to have an aim raised, or not raised. */
  ImmutableList<Steps> toAim(boolean wanted, Id<Aim> aim) {
    List<ImmutableList<Steps>> each =
        raisers.apply(aim).stream().map(rule -> to(wanted, rule.when())).toList();
    return atLeast(wanted ? 1 : each.size(), each);
  }

  private ImmutableList<Steps> toLeaf(boolean wanted, Leaf leaf) {
    if (holds(leaf) == wanted) {
      return ImmutableList.of(Steps.NONE);
    }
    if (leaf instanceof CircumstanceIs || leaf instanceof CircumstanceWithin) {
      return Circumstances.to(wanted, leaf).stream()
          .filter(permission::mayPut)
          .map(circumstance -> Steps.of(new Step.Put(circumstance)))
          .collect(toImmutableList());
    }
    if (wanted) {
      return permission.mayMeet(leaf)
          ? ImmutableList.of(Steps.of(new Step.Meet(leaf)))
          : ImmutableList.of();
    }
    return permission.mayUnsay(grounds.facts(leaf))
        ? ImmutableList.of(Steps.of(new Step.Unmeet(leaf)))
        : ImmutableList.of();
  }

  private boolean holds(Leaf leaf) {
    return grounds.holds(leaf)
        && !(leaf instanceof BarrierExperienced barrier
            && barrier.onIntersection()
            && !grounds.holds(ANYWHERE));
  }

  /** The ways to do at least some of several things. */
  private static ImmutableList<Steps> atLeast(int count, List<ImmutableList<Steps>> things) {
    if (count <= 0) {
      return ImmutableList.of(Steps.NONE);
    }
    if (count == 1) {
      return smallest(things);
    }
    // By number, the ways to do as many of the things so far.
    List<ImmutableList<Steps>> done = new ArrayList<>();
    done.add(ImmutableList.of(Steps.NONE));
    for (int number = 1; number <= count; number++) {
      done.add(ImmutableList.of());
    }
    int left = things.size();
    for (ImmutableList<Steps> thing : things) {
      left--;
      // Fewer than would do with all that are left need not be known.
      for (int number = count; number >= Math.max(1, count - left); number--) {
        done.set(number, smallest(List.of(done.get(number), both(done.get(number - 1), thing))));
      }
    }
    return done.get(count);
  }

  /** Every way to do both. */
  private static List<Steps> both(List<Steps> one, List<Steps> other) {
    List<Steps> both = new ArrayList<>();
    for (Steps first : one) {
      for (Steps second : other) {
        first.with(second).ifPresent(both::add);
      }
    }
    return both;
  }

  /** Those of which no other is a part, the smallest first. */
  static ImmutableList<Steps> smallest(Iterable<? extends List<Steps>> all) {
    Set<Steps> distinct = new LinkedHashSet<>();
    all.forEach(distinct::addAll);
    List<Steps> sorted = new ArrayList<>(distinct);
    sorted.sort(Comparator.comparingInt(Steps::size));
    List<Steps> kept = new ArrayList<>();
    for (Steps steps : sorted) {
      if (kept.size() < MOST && !holdsOneOf(steps, kept)) {
        kept.add(steps);
      }
    }
    return ImmutableList.copyOf(kept);
  }

  private static boolean holdsOneOf(Steps steps, List<Steps> others) {
    for (Steps less : others) {
      if (steps.all().containsAll(less.all())) {
        return true;
      }
    }
    return false;
  }
}
