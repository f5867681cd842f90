package org.restory.catalog;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.restory.check.Limits;
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

  private final Map<Id<Aim>, List<Rule>> raisers = new TreeMap<>();
  private final Map<Id<Rule>, ImmutableSet<Id<Aim>>> needs = new HashMap<>();
  private final Map<Id<Aim>, Integer> strata = new HashMap<>();
  private final List<Id<Aim>> path = new ArrayList<>();
  private final Deque<Iterator<Id<Aim>>> open = new ArrayDeque<>();
  private Optional<Cycle> cycle = Optional.empty();

  private AimOrder(Collection<Rule> rules) {
    for (Rule rule : rules) {
      needs.put(rule.id(), needsOf(rule));
      raised(rule)
          .forEach(
              aim -> raisers.computeIfAbsent(aim, each -> new ArrayList<>()).add(rule));
    }
    raisers.keySet().forEach(this::settle);
  }

  /** The order of a rule base. */
  public static AimOrder of(Collection<Rule> rules) {
    return new AimOrder(rules);
  }

  /** The stratum of a rule; 0 for one that rests on no aim. */
  public int stratumOf(Rule rule) {
    return restsOn(rule).mapToInt(aim -> strata.getOrDefault(aim, 1)).max().orElse(0);
  }

  /** A rule that raises an aim which rests on more others in a row than is sound, if there is one. */
  Optional<Rule> tooDeep() {
    return strata.entrySet().stream()
        .filter(aim -> aim.getValue() > Limits.AIM_DEPTH)
        .map(Map.Entry::getKey)
        .min(Comparator.naturalOrder())
        .flatMap(aim -> raisersOf(aim).stream().findFirst());
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
      Iterator<Id<Aim>> earlier = open.element();
      if (earlier.hasNext()) {
        open(earlier.next());
      } else {
        close(aim);
      }
    }
  }

  private void open(Id<Aim> aim) {
    if (strata.putIfAbsent(aim, OPEN) == null) {
      path.add(aim);
      open.push(restsOn(aim).iterator());
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
    open.pop();
    strata.put(aim, 1 + raisersOf(aim).stream().mapToInt(this::stratumOf).max().orElse(0));
  }

  private Cycle cycleFrom(Id<Aim> aim) {
    ImmutableList<Id<Aim>> aims = Stream.concat(
            path.stream().skip(path.indexOf(aim)), Stream.of(aim))
        .collect(toImmutableList());
    return new Cycle(
        aims,
        IntStream.range(0, aims.size() - 1)
            .mapToObj(place -> raiserThatNeeds(aims.get(place), aims.get(place + 1)))
            .collect(toImmutableList()));
  }

  private List<Rule> raisersOf(Id<Aim> aim) {
    return raisers.getOrDefault(aim, ImmutableList.of());
  }

  private Rule raiserThatNeeds(Id<Aim> raised, Id<Aim> needed) {
    return raisersOf(raised).stream()
        .filter(rule -> restsOn(rule).anyMatch(needed::equals))
        .findFirst()
        .orElseThrow();
  }

  private Stream<Id<Aim>> restsOn(Id<Aim> aim) {
    return raisersOf(aim).stream().flatMap(this::restsOn);
  }

  private Stream<Id<Aim>> restsOn(Rule rule) {
    ImmutableSet<Id<Aim>> known = needs.get(rule.id());
    return (known == null ? needsOf(rule) : known).stream();
  }

  private static ImmutableSet<Id<Aim>> needsOf(Rule rule) {
    return rule.when()
        .leaves()
        .filter(AimRaised.class::isInstance)
        .map(leaf -> ((AimRaised) leaf).aim())
        .collect(toImmutableSet());
  }

  private static Stream<Id<Aim>> raised(Rule rule) {
    return rule.then().stream()
        .filter(Effect.Raise.class::isInstance)
        .map(effect -> ((Effect.Raise) effect).aim());
  }

  /** Aims in a circle, each resting on the next, and for each the rule that makes it so. */
  record Cycle(ImmutableList<Id<Aim>> aims, ImmutableList<Rule> rules) {
    private static final int MOST = 12;

    Rule first() {
      return rules.get(0);
    }

    /** Which aim needs which, by which rule and where; of a long circle, the start. */
    String describe(Function<Rule, Optional<Location>> placeOf) {
      String all = IntStream.range(0, Math.min(rules.size(), MOST))
          .mapToObj(place -> aims.get(place) + " needs " + aims.get(place + 1) + " by rule '"
              + rules.get(place).id() + "'"
              + placeOf.apply(rules.get(place)).map(at -> " at " + at).orElse(""))
          .collect(joining(", "));
      return rules.size() > MOST ? all + " and " + (rules.size() - MOST) + " more" : all;
    }
  }
}
