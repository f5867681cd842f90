package org.restory.recommend;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.restory.choice.Choice;
import org.restory.choice.Chooser;
import org.restory.context.Fact;
import org.restory.engine.Match;
import org.restory.explain.Obstacle;
import org.restory.explain.WhatIf;
import org.restory.explain.WhatIf.Difference;
import org.restory.model.Id;
import org.restory.model.practice.Exercise;
import org.restory.report.Change;
import org.restory.report.RecommendationReport;
import org.restory.rule.Rule;
import org.restory.rule.effect.Effect;

/** Sets what is chosen in one context beside what is chosen in another. */
final class Comparison {
  private final Chooser chooser;
  private final Choice before;
  private final Choice after;

  Comparison(Chooser chooser, Choice before, Choice after) {
    this.chooser = chooser;
    this.before = before;
    this.after = after;
  }

  WhatIf of(RecommendationReport reportBefore, RecommendationReport reportAfter) {
    ImmutableSet<Fact> factsBefore = ImmutableSet.copyOf(before.facts());
    ImmutableSet<Fact> factsAfter = ImmutableSet.copyOf(after.facts());
    ImmutableMap<Id<Rule>, Rule> holdingBefore = holding(before);
    ImmutableMap<Id<Rule>, Rule> holdingAfter = holding(after);
    Set<Id<Rule>> gained = Sets.difference(holdingAfter.keySet(), holdingBefore.keySet());
    Set<Id<Rule>> lost = Sets.difference(holdingBefore.keySet(), holdingAfter.keySet());
    ImmutableSet<Id<Rule>> moving = Sets.union(gained, lost).stream()
        .filter(id -> Stream.of(holdingBefore, holdingAfter)
            .flatMap(rules -> Optional.ofNullable(rules.get(id)).stream())
            .anyMatch(Comparison::moves))
        .sorted()
        .collect(ImmutableSet.toImmutableSet());
    return WhatIf.builder()
        .before(reportBefore)
        .after(reportAfter)
        .addAllStated(Sets.difference(factsAfter, factsBefore))
        .addAllUnstated(Sets.difference(factsBefore, factsAfter))
        .addAllRulesGained(ImmutableList.sortedCopyOf(gained))
        .addAllRulesLost(ImmutableList.sortedCopyOf(lost))
        .addAllDifferences(Change.between(reportBefore, reportAfter).stream()
            .map(change -> difference(change, Sets.union(gained, lost), moving))
            .toList())
        .build();
  }

  /** Of a change of an exercise, only rules that hold on one side alone are told: others stood behind it on both. */
  private Difference difference(Change change, Set<Id<Rule>> differing, Set<Id<Rule>> moving) {
    Set<Id<Rule>> own = change.exercise().isEmpty()
        ? change.through()
        : Sets.intersection(change.through(), differing);
    return new Difference(
        change,
        ImmutableSet.copyOf(own.isEmpty() && change.exercise().isPresent() ? moving : own),
        obstacles(change));
  }

  private ImmutableList<Obstacle> obstacles(Change change) {
    return switch (change.kind()) {
      case RECOMMENDED -> obstacles(change, before);
      case NO_LONGER_RECOMMENDED -> obstacles(change, after);
      default -> ImmutableList.of();
    };
  }

  private ImmutableList<Obstacle> obstacles(Change change, Choice lacking) {
    Id<Exercise> exercise = change.exercise().orElseThrow();
    return new Obstacles(chooser, lacking).of(chooser.shelf().numberOf(exercise).orElseThrow());
  }

  private static ImmutableMap<Id<Rule>, Rule> holding(Choice choice) {
    return choice.view().match().fired().stream()
        .map(Match.Fired::rule)
        .collect(ImmutableMap.toImmutableMap(Rule::id, rule -> rule));
  }

  private static boolean moves(Rule rule) {
    return rule.then().stream()
        .anyMatch(effect -> !(effect instanceof Effect.Notice || effect instanceof Effect.Caution));
  }
}
