package org.restory.recommend;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.restory.catalog.Catalog;
import org.restory.engine.Match;
import org.restory.model.Id;
import org.restory.model.practice.Aim;
import org.restory.model.practice.Exercise;
import org.restory.model.practice.Fit;
import org.restory.report.RaisedAim;
import org.restory.report.Reason;
import org.restory.rule.effect.Effect;

/** The aims that a match raises, with their weights and reasons. */
final class AimWeights {
  private final ImmutableMap<Id<Aim>, RaisedAim> raised;
  private final ImmutableSet<Id<Aim>> aroundThePerson;

  private AimWeights(Catalog catalog, ImmutableMap<Id<Aim>, RaisedAim> raised) {
    this.raised = raised;
    this.aroundThePerson = raised.keySet().stream()
        .filter(aim -> catalog.get(Aim.class, aim).addressesContext())
        .collect(ImmutableSet.toImmutableSet());
  }

  static AimWeights of(Catalog catalog, Match match) {
    Map<Id<Aim>, Integer> weights = new TreeMap<>();
    Map<Id<Aim>, List<Reason>> reasons = new TreeMap<>();
    for (Match.Fired fired : match.fired()) {
      for (Effect effect : fired.rule().then()) {
        if (effect instanceof Effect.Raise raise) {
          weights.merge(raise.aim(), raise.weight().value(), Integer::sum);
          List<Reason> soFar = reasons.computeIfAbsent(raise.aim(), aim -> new ArrayList<>());
          Reason reason = Reason.of(fired.rule(), fired.facts());
          if (!soFar.contains(reason)) {
            soFar.add(reason);
          }
        }
      }
    }
    ImmutableMap.Builder<Id<Aim>, RaisedAim> raised = ImmutableMap.builder();
    weights.forEach((aim, weight) -> raised.put(
        aim, raised(catalog.get(Aim.class, aim), weight, reasons.getOrDefault(aim, List.of()))));
    return new AimWeights(catalog, raised.buildOrThrow());
  }

  static RaisedAim raised(Aim aim, int weight, List<Reason> reasons) {
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
  ImmutableList<RaisedAim> byWeight() {
    return ImmutableList.sortedCopyOf(
        Comparator.comparingInt(RaisedAim::weight).reversed().thenComparing(RaisedAim::aim),
        raised.values());
  }

  /** Whether an exercise serves a raised aim that seeks change around the person. */
  boolean addressesContext(Exercise exercise) {
    return !Collections.disjoint(aroundThePerson, exercise.aims().keySet());
  }

  /** The weight of an aim; 0 for one that is not raised. */
  int weight(Id<Aim> aim) {
    RaisedAim found = raised.get(aim);
    return found == null ? 0 : found.weight();
  }

  /** The raised aims that an exercise serves, those it serves most first. */
  ImmutableList<RaisedAim> servedBy(Exercise exercise) {
    return exercise.aims().keySet().stream()
        .filter(raised::containsKey)
        .map(raised::get)
        .sorted(Comparator.comparingInt((RaisedAim aim) -> pull(exercise, aim.aim()))
            .reversed()
            .thenComparing(RaisedAim::aim))
        .collect(ImmutableList.toImmutableList());
  }

  /** How much an aim calls for an exercise: its weight times how closely the exercise serves it. */
  int pull(Exercise exercise, Id<Aim> aim) {
    Fit fit = exercise.aims().get(aim);
    return fit == null ? 0 : weight(aim) * fit.factor();
  }
}
