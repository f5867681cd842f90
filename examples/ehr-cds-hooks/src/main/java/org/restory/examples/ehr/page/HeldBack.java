package org.restory.examples.ehr.page;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import java.util.Comparator;
import org.restory.catalog.Catalog;
import org.restory.examples.ehr.page.Grounds.Ground;
import org.restory.model.Id;
import org.restory.model.practice.Exercise;
import org.restory.report.RecommendationReport;
import org.restory.report.Withholding;

/** What is withheld now, why, and when that lifts. */
final class HeldBack {
  private final Catalog catalog;
  private final Grounds grounds;

  HeldBack(Catalog catalog) {
    this.catalog = catalog;
    this.grounds = new Grounds(catalog);
  }

  /** What no one may override, and what keeps from the list an exercise that fits otherwise. */
  ImmutableList<Withheld> bearing(RecommendationReport report) {
    return report.withholdings().stream()
        .filter(HeldBack::bears)
        .map(this::of)
        .collect(ImmutableList.toImmutableList());
  }

  /** The rest: it holds, and no exercise that fits is concerned. */
  ImmutableList<Withheld> idle(RecommendationReport report) {
    return report.withholdings().stream()
        .filter(withheld -> !bears(withheld))
        .map(this::of)
        .collect(ImmutableList.toImmutableList());
  }

  private static boolean bears(Withholding withheld) {
    return withheld.firm() || !withheld.exercises().isEmpty();
  }

  private Withheld of(Withholding withheld) {
    return new Withheld(
        Say.capital(withheld.what()),
        withheld.firm(),
        grounds.of(withheld.reason()),
        withheld.liftsWhen(),
        named(withheld.exercises()));
  }

  private ImmutableList<Named> named(Collection<Id<Exercise>> exercises) {
    return ImmutableSet.copyOf(exercises).stream()
        .map(id -> new Named(id.value(), catalog.get(Exercise.class, id).name()))
        .sorted(Comparator.comparing(Named::name))
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Something withheld.
   *
   * @param what what is withheld
   * @param firm whether nobody may override it
   * @param ground why
   * @param liftsWhen what would have to change; blank where nothing is said
   * @param concerns the exercises that fit otherwise, by name
   */
  record Withheld(
      String what, boolean firm, Ground ground, String liftsWhen, ImmutableList<Named> concerns) {
    /** Whether it is said when it lifts. */
    boolean lifts() {
      return !liftsWhen.isBlank();
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
