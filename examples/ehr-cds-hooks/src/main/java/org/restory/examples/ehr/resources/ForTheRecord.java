package org.restory.examples.ehr.resources;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.stream.Stream;
import org.restory.account.RecommendationRecord;
import org.restory.examples.ehr.advice.Advice;
import org.restory.model.Id;
import org.restory.model.practice.Aim;
import org.restory.model.practice.Exercise;
import org.restory.report.Notice;
import org.restory.report.Reason;
import org.restory.report.Recommendation;
import org.restory.report.Recommendation.GivenCaution;
import org.restory.rule.Rule;

/**
 * What of an advice may stand in a record: what was shown, and rests on nothing but facts that may be kept. Resources are made to be kept
 * by others, so they hold no more than this. It was shown, so that nothing is in it that a safeguard withheld.
 *
 * @param recommendations in the order in which they were shown
 * @param notices what to know first
 * @param aims what the facts that may be kept call for
 * @param rules the rules that hold by facts that may be kept
 */
record ForTheRecord(
    ImmutableList<Recommendation> recommendations,
    ImmutableList<Notice> notices,
    ImmutableList<Id<Aim>> aims,
    ImmutableSet<Id<Rule>> rules) {

  static ForTheRecord of(Advice advice) {
    RecommendationRecord kept = advice.record();
    ImmutableSet<Id<Rule>> rules =
        kept.rules().stream().map(rule -> rule.rule()).collect(toImmutableSet());
    ImmutableSet<Id<Exercise>> exercises =
        kept.exercises().stream().map(offered -> offered.exercise()).collect(toImmutableSet());
    return new ForTheRecord(
        advice.report().recommendations().stream()
            .filter(recommendation -> exercises.contains(recommendation.exercise()))
            .collect(toImmutableList()),
        advice.report().notices().stream()
            .filter(notice -> notice.reason().stream().allMatch(reason -> isIn(rules, reason)))
            .collect(toImmutableList()),
        kept.aims().stream().map(aim -> aim.aim()).collect(toImmutableList()),
        rules);
  }

  /** Why an exercise is recommended, each reason once. */
  ImmutableList<Reason> reasons(Recommendation recommendation) {
    return recommendation.aims().stream()
        .flatMap(served -> served.raised().reasons().stream())
        .filter(reason -> isIn(rules, reason))
        .distinct()
        .collect(toImmutableList());
  }

  /** What to mind with an exercise. */
  Stream<String> cautions(Recommendation recommendation) {
    return recommendation.cautions().stream()
        .filter(caution -> caution.why().stream().allMatch(reason -> isIn(rules, reason)))
        .map(GivenCaution::text)
        .distinct();
  }

  private static boolean isIn(ImmutableSet<Id<Rule>> rules, Reason reason) {
    return reason.rule().stream().allMatch(rules::contains);
  }

  /** Shows nothing that was shared. */
  @Override
  public String toString() {
    return "ForTheRecord{private}";
  }
}
