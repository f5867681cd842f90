package org.restory.examples.ehr.page;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.stream.Collectors.groupingBy;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Predicate;
import org.restory.catalog.Catalog;
import org.restory.examples.ehr.page.Grounds.Ground;
import org.restory.model.Id;
import org.restory.model.practice.Exercise;
import org.restory.report.Reason;
import org.restory.report.RecommendationReport;
import org.restory.report.Withholding;

/** What is withheld now, why, and when that lifts: all that one rule withholds together. */
final class HeldBack {
  private final Catalog catalog;
  private final Grounds grounds;

  HeldBack(Catalog catalog) {
    this.catalog = catalog;
    this.grounds = new Grounds(catalog);
  }

  /** What no one may override, and what keeps from the list an exercise that fits otherwise. */
  ImmutableList<Withheld> bearing(RecommendationReport report) {
    return those(HeldBack::bears, report);
  }

  /** The rest: it holds, and no exercise that fits is concerned. */
  ImmutableList<Withheld> idle(RecommendationReport report) {
    return those(withheld -> !bears(withheld), report);
  }

  private static boolean bears(Withholding withheld) {
    return withheld.firm() || !withheld.exercises().isEmpty();
  }

  private ImmutableList<Withheld> those(Predicate<Withholding> which, RecommendationReport report) {
    return report.withholdings().stream()
        .filter(which)
        .collect(groupingBy(Cause::of, LinkedHashMap::new, toImmutableList()))
        .entrySet()
        .stream()
        .map(cause -> withheld(cause.getKey(), cause.getValue()))
        .collect(toImmutableList());
  }

  private Withheld withheld(Cause cause, List<Withholding> all) {
    return new Withheld(
        grounds.of(cause.reason),
        cause.firm,
        all.stream().map(this::part).collect(toImmutableList()),
        cause.liftsWhen);
  }

  private Part part(Withholding withheld) {
    return new Part(
        Say.capital(withheld.what()),
        withheld.exercises().stream()
            .map(this::named)
            .sorted(Comparator.comparing(Named::name))
            .collect(toImmutableList()));
  }

  private Named named(Id<Exercise> exercise) {
    return new Named(exercise.value(), catalog.get(Exercise.class, exercise).name());
  }

  /** What makes withholdings one. */
  private record Cause(Reason reason, boolean firm, String liftsWhen) {
    static Cause of(Withholding withheld) {
      return new Cause(withheld.reason(), withheld.firm(), withheld.liftsWhen());
    }
  }

  /**
   * What a rule withholds.
   *
   * @param ground why
   * @param firm whether nobody may override it
   * @param parts what is withheld
   * @param liftsWhen what would have to change; blank where nothing is said
   */
  record Withheld(Ground ground, boolean firm, ImmutableList<Part> parts, String liftsWhen) {
    /** Whether it is said when it lifts. */
    boolean lifts() {
      return !liftsWhen.isBlank();
    }
  }

  /**
   * A part of what a rule withholds.
   *
   * @param what what is withheld
   * @param concerns the exercises that fit otherwise, by name
   */
  record Part(String what, ImmutableList<Named> concerns) {
    /** How many exercises are concerned, in words. */
    String count() {
      return Say.count(concerns, "exercise");
    }
  }

  /**
   * An exercise that can be asked about.
   *
   * @param id its id
   * @param name its name
   */
  record Named(String id, String name) {}
}
