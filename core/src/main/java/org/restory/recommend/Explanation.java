package org.restory.recommend;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import java.util.OptionalInt;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.restory.choice.Choice;
import org.restory.choice.Chooser;
import org.restory.choice.Standing;
import org.restory.context.SessionContext;
import org.restory.counterfactual.SmallestChanges;
import org.restory.explain.Obstacle;
import org.restory.explain.WhatIf;
import org.restory.explain.Why;
import org.restory.explain.WhyNot;
import org.restory.explain.WhyNot.NoneMay;
import org.restory.explain.WhyNot.Remedy;
import org.restory.model.Id;
import org.restory.model.practice.Exercise;
import org.restory.report.RecommendationReport;
import org.restory.report.Withholding;

/**
 * The grounds of what is recommended in one context: why each exercise is, why another is not, and what another context would change. Nothing of
 * it is worked out before it is asked for. Immutable. It holds what was shared.
 */
public final class Explanation {
  private final Recommender recommender;
  private final Chooser chooser;
  private final Choice choice;
  private final Supplier<RecommendationReport> report;

  Explanation(
      Recommender recommender,
      Chooser chooser,
      Choice choice,
      Supplier<RecommendationReport> report) {
    this.recommender = recommender;
    this.chooser = chooser;
    this.choice = choice;
    this.report = Suppliers.memoize(report::get);
  }

  /** What is explained: the report that the recommender gives for the context. */
  public RecommendationReport report() {
    return report.get();
  }

  /** Why each exercise of the report is recommended, in its order. */
  public ImmutableList<Why> why() {
    return new WhyChain(chooser.shelf(), choice, report()).all();
  }

  /**
   * Why an exercise is recommended.
   *
   * @throws IllegalArgumentException if it is not
   */
  public Why why(Id<Exercise> exercise) {
    OptionalInt place = IntStream.range(0, report().recommendations().size())
        .filter(each -> report().recommendations().get(each).exercise().equals(exercise))
        .findFirst();
    checkArgument(place.isPresent(), "exercise '%s' is not recommended; ask why not", exercise);
    return new WhyChain(chooser.shelf(), choice, report()).of(place.getAsInt());
  }

  /**
   * Why an exercise is not recommended, and what would have to be otherwise.
   *
   * @throws IllegalArgumentException if it is recommended, or the catalog does not know it
   */
  public WhyNot whyNot(Id<Exercise> exercise) {
    Exercise known = chooser.catalog().get(Exercise.class, exercise);
    OptionalInt number = chooser.shelf().numberOf(exercise);
    WhyNot.Builder whyNot = WhyNot.builder().exercise(exercise);
    if (number.isEmpty()) {
      return whyNot
          .addObstacles(Obstacles.notOffered(chooser.catalog(), known))
          .remedy(new NoneMay(ImmutableList.of()))
          .build();
    }
    Obstacles obstacles = new Obstacles(chooser, choice);
    ImmutableList<Obstacle> found = obstacles.of(number.getAsInt());
    checkArgument(!found.isEmpty(), "exercise '%s' is recommended; ask why", exercise);
    return whyNot
        .addAllObstacles(found)
        .remedy(remedy(obstacles, number.getAsInt()))
        .build();
  }

  private Remedy remedy(Obstacles obstacles, int number) {
    Standing standing = Standing.of(chooser.shelf(), choice, number);
    ImmutableList<Withholding> firm = obstacles.withheld(standing, number).stream()
        .filter(Withholding::firm)
        .collect(ImmutableList.toImmutableList());
    return firm.isEmpty() ? SmallestChanges.of(chooser, choice, number) : new NoneMay(firm);
  }

  /**
   * This context and another side by side.
   *
   * @throws org.restory.catalog.InvalidContentException as {@link Recommender#recommend(SessionContext)} does
   */
  public WhatIf whatIf(SessionContext other) {
    Explanation after = recommender.explain(other);
    return new Comparison(chooser, choice, after.choice).of(report(), after.report());
  }

  /** Shows no fact. */
  @Override
  public String toString() {
    return "Explanation{" + report().recommendations().size() + " recommendations}";
  }
}
