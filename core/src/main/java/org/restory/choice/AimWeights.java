package org.restory.choice;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.restory.catalog.Catalog;
import org.restory.engine.Match;
import org.restory.model.Id;
import org.restory.model.practice.Aim;
import org.restory.model.practice.Exercise;
import org.restory.model.practice.Fit;
import org.restory.report.RaisedAim;
import org.restory.report.Reason;
import org.restory.rule.effect.Effect;

/** The aims that a match raises, with their weights; reasons are written when they are asked for. */
public final class AimWeights {
  private final ImmutableMap<Id<Aim>, Call> calls;
  private final ImmutableSet<Id<Aim>> aroundThePerson;

  private AimWeights(Catalog catalog, ImmutableMap<Id<Aim>, Call> calls) {
    this.calls = calls;
    this.aroundThePerson = calls.keySet().stream()
        .filter(aim -> catalog.get(Aim.class, aim).addressesContext())
        .collect(ImmutableSet.toImmutableSet());
  }

  static AimWeights of(Catalog catalog, Match match) {
    Map<Id<Aim>, Integer> weights = new TreeMap<>();
    Map<Id<Aim>, List<Match.Fired>> raisedBy = new TreeMap<>();
    for (Match.Fired fired : match.fired()) {
      Set<Id<Aim>> aims = new HashSet<>();
      for (Effect effect : fired.rule().then()) {
        if (effect instanceof Effect.Raise raise) {
          weights.merge(raise.aim(), raise.weight().value(), Integer::sum);
          if (aims.add(raise.aim())) {
            raisedBy.computeIfAbsent(raise.aim(), aim -> new ArrayList<>()).add(fired);
          }
        }
      }
    }
    ImmutableMap.Builder<Id<Aim>, Call> calls = ImmutableMap.builder();
    weights.forEach((id, weight) -> {
      List<Match.Fired> by = raisedBy.getOrDefault(id, List.of());
      calls.put(
          id,
          new Call(
              weight,
              by,
              Suppliers.memoize(() -> written(catalog.get(Aim.class, id), weight, by))));
    });
    return new AimWeights(catalog, calls.buildOrThrow());
  }

  private static RaisedAim written(Aim aim, int weight, List<Match.Fired> by) {
    return raised(
        aim,
        weight,
        by.stream()
            .map(fired -> Reason.of(fired.rule(), fired.facts()))
            .distinct()
            .toList());
  }

  /** An aim with its weight and reasons. */
  public static RaisedAim raised(Aim aim, int weight, List<Reason> reasons) {
    return RaisedAim.builder()
        .aim(aim.id())
        .name(aim.name())
        .weight(weight)
        .forClinician(aim.forClinician())
        .addAllReasons(
            reasons.stream().sorted(Comparator.comparing(Reason::label)).toList())
        .build();
  }

  /** The raised aims, heaviest first, and by id where they weigh the same. */
  public ImmutableList<RaisedAim> byWeight() {
    return calls.values().stream()
        .map(call -> call.written.get())
        .sorted(Comparator.comparingInt(RaisedAim::weight).reversed().thenComparing(RaisedAim::aim))
        .collect(ImmutableList.toImmutableList());
  }

  /** The exercises that serve a raised aim. */
  public BitSet calledFor(Shelf shelf) {
    return shelf.serving(calls.keySet());
  }

  /** Whether an exercise serves a raised aim that seeks change around the person. */
  public boolean addressesContext(Exercise exercise) {
    return !Collections.disjoint(aroundThePerson, exercise.aims().keySet());
  }

  /** The weight of an aim; 0 for one that is not raised. */
  public int weight(Id<Aim> aim) {
    Call call = calls.get(aim);
    return call == null ? 0 : call.weight;
  }

  /** The aims that weigh more than they do among others. */
  Set<Id<Aim>> heavierThan(AimWeights others) {
    return Maps.filterEntries(calls, call -> call.getValue().weight > others.weight(call.getKey()))
        .keySet();
  }

  /** Whether an exercise serves a raised aim. */
  public boolean callFor(Exercise exercise) {
    return !Collections.disjoint(calls.keySet(), exercise.aims().keySet());
  }

  /** The raised aims that an exercise serves, those it serves most first. */
  public ImmutableList<RaisedAim> servedBy(Exercise exercise) {
    return callsFor(exercise)
        .map(call -> call.written.get())
        .sorted(Comparator.comparingInt((RaisedAim aim) -> pull(exercise, aim.aim()))
            .reversed()
            .thenComparing(RaisedAim::aim))
        .collect(ImmutableList.toImmutableList());
  }

  /** What fired for the raised aims that an exercise serves. */
  Stream<Match.Fired> behind(Exercise exercise) {
    return callsFor(exercise).flatMap(call -> call.by.stream());
  }

  private Stream<Call> callsFor(Exercise exercise) {
    return exercise.aims().keySet().stream()
        .flatMap(aim -> Optional.ofNullable(calls.get(aim)).stream());
  }

  /** How much an aim calls for an exercise: its weight times how closely the exercise serves it. */
  int pull(Exercise exercise, Id<Aim> aim) {
    Fit fit = exercise.aims().get(aim);
    return fit == null ? 0 : weight(aim) * fit.factor();
  }

  private record Call(int weight, List<Match.Fired> by, Supplier<RaisedAim> written) {}
}
