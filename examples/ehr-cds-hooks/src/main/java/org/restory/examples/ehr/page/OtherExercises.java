package org.restory.examples.ehr.page;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import org.restory.catalog.Catalog;
import org.restory.examples.ehr.page.HeldBack.Named;
import org.restory.model.Id;
import org.restory.model.practice.Exercise;
import org.restory.model.practice.Technique;
import org.restory.report.Recommendation;
import org.restory.report.RecommendationReport;

/** The exercises that are not recommended, to choose one and ask why not. */
final class OtherExercises {
  private final ImmutableList<Family> all;

  OtherExercises(Catalog catalog) {
    this.all = Arrays.stream(Technique.Family.values())
        .map(family -> new Family(
            Say.capital(family.name().toLowerCase(Locale.US).replace('_', ' ')),
            catalog.offered(Exercise.class).stream()
                .filter(exercise ->
                    catalog.get(Technique.class, exercise.technique()).family() == family)
                .sorted(Comparator.comparing(Exercise::name))
                .map(OtherExercises::named)
                .collect(ImmutableList.toImmutableList())))
        .collect(ImmutableList.toImmutableList());
  }

  private static Named named(Exercise exercise) {
    String own = exercise.participation().includesClient() ? "" : " (your own work)";
    return new Named(exercise.id().value(), exercise.name() + own);
  }

  /** Those that a report does not recommend, by family. */
  ImmutableList<Family> than(RecommendationReport report) {
    ImmutableSet<String> listed = report.recommendations().stream()
        .map(Recommendation::exercise)
        .map(Id::value)
        .collect(ImmutableSet.toImmutableSet());
    return all.stream()
        .map(family -> family.without(listed))
        .filter(family -> !family.exercises().isEmpty())
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * A family of techniques with its exercises.
   *
   * @param name its name
   * @param exercises the exercises, by name
   */
  record Family(String name, ImmutableList<Named> exercises) {
    Family without(ImmutableSet<String> ids) {
      return new Family(
          name,
          exercises.stream()
              .filter(exercise -> !ids.contains(exercise.id()))
              .collect(ImmutableList.toImmutableList()));
    }
  }
}
