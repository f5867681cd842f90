package org.restory.recommend;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.restory.choice.Choice;
import org.restory.choice.Shelf;
import org.restory.explain.Criterion;
import org.restory.explain.Why;
import org.restory.explain.Why.Call;
import org.restory.explain.Why.ConditionMet;
import org.restory.explain.Why.Neighbor;
import org.restory.explain.Why.Placing;
import org.restory.explain.Why.RuleHeld;
import org.restory.report.Reason;
import org.restory.report.Recommendation;
import org.restory.report.RecommendationReport;
import org.restory.report.RecommendationReport.Reader;

/** Follows each recommendation of a report back to the facts. */
final class WhyChain {
  private final Shelf shelf;
  private final Choice choice;
  private final RecommendationReport report;
  private final ImmutableList<Criterion> between;

  WhyChain(Shelf shelf, Choice choice, RecommendationReport report) {
    this.shelf = shelf;
    this.choice = choice;
    this.report = report;
    this.between = choice.betweenNeighbors();
  }

  /** Why each exercise is recommended, in the order of the report. */
  ImmutableList<Why> all() {
    ImmutableList.Builder<Why> all = ImmutableList.builder();
    for (int place = 0; place < report.recommendations().size(); place++) {
      all.add(of(place));
    }
    return all.build();
  }

  /** Why the exercise at a place, the first being 0, is recommended. */
  Why of(int place) {
    Recommendation recommendation = report.recommendations().get(place);
    return Why.builder()
        .reader(Reader.CLINICIAN)
        .recommendation(recommendation)
        .addAllCalls(recommendation.aims().stream()
            .map(served -> new Call(served, held(served.raised().reasons())))
            .toList())
        .addAllPreferences(held(recommendation.preferredBecause()))
        .placing(placing(place))
        .build();
  }

  private ImmutableList<RuleHeld> held(ImmutableList<Reason> reasons) {
    return reasons.stream()
        .map(reason -> new RuleHeld(reason, conditions(reason)))
        .collect(toImmutableList());
  }

  private ImmutableList<ConditionMet> conditions(Reason reason) {
    return reason.rule().stream()
        .flatMap(rule -> choice.view().match().grounds().of(rule).stream())
        .map(part -> new ConditionMet(part.leaf(), part.stated(), part.facts()))
        .collect(toImmutableList());
  }

  private Placing placing(int place) {
    int last = report.recommendations().size() - 1;
    return new Placing(
        place + 1,
        last + 1,
        place == 0 ? Optional.empty() : Optional.of(neighbor(place - 1, place - 1)),
        place == last ? Optional.empty() : Optional.of(neighbor(place + 1, place)));
  }

  private Neighbor neighbor(int place, int gap) {
    return new Neighbor(shelf.get(choice.chosen().get(place)).id(), between.get(gap));
  }
}
