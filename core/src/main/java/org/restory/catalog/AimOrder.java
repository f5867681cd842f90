package org.restory.catalog;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.restory.model.Id;
import org.restory.model.practice.Aim;
import org.restory.rule.Rule;
import org.restory.rule.condition.AimRaised;
import org.restory.rule.effect.Effect;

/**
 * The order in which rules must be tried, so that a rule that rests on an aim comes after all that raise it. Rules of one stratum
 * do not rest on each other.
 */
public final class AimOrder {
  private static final int OPEN = 0;

  private final ImmutableSetMultimap<Id<Aim>, Rule> raisers;
  private final Map<Id<Aim>, Integer> strata = new HashMap<>();
  private final List<Id<Aim>> path = new ArrayList<>();
  private Optional<Cycle> cycle = Optional.empty();

  private AimOrder(Collection<Rule> rules) {
    ImmutableSetMultimap.Builder<Id<Aim>, Rule> raisers = ImmutableSetMultimap.builder();
    for (Rule rule : rules) {
      raised(rule).forEach(aim -> raisers.put(aim, rule));
    }
    this.raisers = raisers.build();
    this.raisers.keySet().stream().sorted().forEach(this::settle);
  }

  /** The order of a rule base. */
  public static AimOrder of(Collection<Rule> rules) {
    return new AimOrder(rules);
  }

  /** The stratum of a rule; 0 for one that rests on no aim. */
  public int stratumOf(Rule rule) {
    return restsOn(rule).mapToInt(aim -> strata.getOrDefault(aim, 1)).max().orElse(0);
  }

  /** Aims that rest on each other in a circle, if there are any. */
  Optional<Cycle> cycle() {
    return cycle;
  }

  /** Finds the strata of an aim and of all it rests on. Without recursion, since such a chain may be long. */
  private void settle(Id<Aim> first) {
    open(first);
    while (!path.isEmpty()) {
      Id<Aim> aim = path.get(path.size() - 1);
      restsOn(aim)
          .filter(earlier -> !strata.containsKey(earlier))
          .findFirst()
          .ifPresentOrElse(this::open, () -> close(aim));
    }
  }

  private void open(Id<Aim> aim) {
    if (strata.putIfAbsent(aim, OPEN) == null) {
      path.add(aim);
    }
  }

  /** Gives an aim a stratum one more than the greatest of the rules that raise it. */
  private void close(Id<Aim> aim) {
    if (cycle.isEmpty()) {
      cycle = restsOn(aim)
          .filter(earlier -> strata.getOrDefault(earlier, 1) == OPEN)
          .findFirst()
          .map(this::cycleFrom);
    }
    path.remove(path.size() - 1);
    strata.put(
        aim, 1 + raisers.get(aim).stream().mapToInt(this::stratumOf).max().orElse(0));
  }

  private Cycle cycleFrom(Id<Aim> aim) {
    ImmutableList<Id<Aim>> aims = Stream.concat(
            path.stream().skip(path.indexOf(aim)), Stream.of(aim))
        .collect(toImmutableList());
    Rule first = raisers.get(aim).stream()
        .filter(rule -> restsOn(rule).anyMatch(aims::contains))
        .findFirst()
        .orElseThrow();
    return new Cycle(aims, first);
  }

  private Stream<Id<Aim>> restsOn(Id<Aim> aim) {
    return raisers.get(aim).stream().flatMap(AimOrder::restsOn);
  }

  private static Stream<Id<Aim>> restsOn(Rule rule) {
    return rule.when()
        .leaves()
        .filter(AimRaised.class::isInstance)
        .map(leaf -> ((AimRaised) leaf).aim());
  }

  private static Stream<Id<Aim>> raised(Rule rule) {
    return rule.then().stream()
        .filter(Effect.Raise.class::isInstance)
        .map(effect -> ((Effect.Raise) effect).aim());
  }

  /** Aims in a circle, and a rule that closes it. */
  record Cycle(ImmutableList<Id<Aim>> aims, Rule first) {
    String describe() {
      return aims.stream().map(Id::value).collect(joining(" needs "));
    }
  }
}
