package org.restory.catalog;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.restory.check.Kinds;
import org.restory.model.Concept;
import org.restory.model.Id;
import org.restory.model.person.Identity;
import org.restory.model.practice.Exercise;
import org.restory.model.world.Barrier;
import org.restory.rule.Rule;

/** Checks that merged content holds together: ids resolve, taxonomies end, exercises and rules keep their limits. */
final class ContentCheck {
  private final Catalog catalog;
  private final Merge merge;
  private final List<Problem> problems = new ArrayList<>();

  ContentCheck(Catalog catalog, Merge merge) {
    this.catalog = catalog;
    this.merge = merge;
    merge.concepts().values().forEach(kind -> kind.values().forEach(this::checkUses));
    catalog.all(Barrier.class).forEach(barrier -> checkTaxonomy(Barrier.class, barrier));
    catalog.all(Identity.class).forEach(identity -> checkTaxonomy(Identity.class, identity));
    if (problems.isEmpty()) {
      catalog.all(Exercise.class).forEach(this::checkExercise);
      catalog.all(Rule.class).forEach(this::checkRule);
      AimOrder.of(catalog.all(Rule.class))
          .cycle()
          .ifPresent(
              cycle -> problems.add(Problem.of("rules raise aims in a circle: " + cycle.describe())
                  .expecting("an order in which each aim rests on earlier ones")
                  .located(merge.placeOf(cycle.first()))));
    }
  }

  ImmutableList<Problem> problems() {
    return ImmutableList.sortedCopyOf(problems);
  }

  private void checkUses(Concept<?> concept) {
    ConceptUses.of(concept).distinct().filter(use -> !catalog.knows(use)).forEach(use -> {
      Problem unknown = catalog.unknown(use);
      String in = " in " + Kinds.name(Merge.kindOf(concept)) + " '" + concept.id() + "'";
      problems.add(new Problem(
          merge.placeOf(concept, use), unknown.what() + in, unknown.expected(), unknown.meant()));
    });
  }

  private <T extends Concept<T>> void checkTaxonomy(Class<T> kind, T concept) {
    Id<T> id = concept.id();
    if (catalog.isCircular(kind, id)) {
      problems.add(Problem.of(Kinds.name(kind) + " '" + id + "' stands below itself")
          .expecting("a parent above it")
          .located(merge.placeOf(concept)));
    }
  }

  private void checkExercise(Exercise exercise) {
    ExerciseCheck.problems(catalog, exercise)
        .map(problem -> problem.located(merge.placeOf(exercise)))
        .forEach(problems::add);
  }

  private void checkRule(Rule rule) {
    Optional<Location> place = merge.placeOf(rule);
    RuleCheck.problems(rule).map(problem -> problem.located(place)).forEach(problems::add);
  }
}
