package org.restory.catalog;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.restory.check.Kinds;
import org.restory.check.Limits;
import org.restory.model.Concept;
import org.restory.model.Id;
import org.restory.model.Provenance.Withdrawal;
import org.restory.model.code.CodeMapping;
import org.restory.model.person.Identity;
import org.restory.model.practice.Exercise;
import org.restory.model.world.Barrier;
import org.restory.rule.Rule;

/** Checks that merged content holds together: ids resolve, taxonomies end, exercises and rules keep their limits. */
final class ContentCheck {
  private final Catalog catalog;
  private final Origins origins;
  private final ProblemList problems = new ProblemList();

  ContentCheck(Catalog catalog, Origins origins) {
    this.catalog = catalog;
    this.origins = origins;
    catalog.concepts().forEach(this::checkUses);
    origins.retirements().forEach(this::checkReplacement);
    catalog.all(Barrier.class).forEach(barrier -> checkTaxonomy(Barrier.class, barrier));
    catalog.all(Identity.class).forEach(identity -> checkTaxonomy(Identity.class, identity));
    if (problems.isEmpty()) {
      ExtentCheck.problems(catalog, origins).forEach(problems::add);
    }
    if (problems.isEmpty()) {
      catalog.concepts().forEach(this::checkWithdrawn);
      catalog.all(Exercise.class).forEach(this::checkExercise);
      catalog.all(Rule.class).forEach(this::checkRule);
      catalog.all(CodeMapping.class).forEach(this::checkMapping);
      checkOrder(AimOrder.of(catalog.offered(Rule.class)));
    }
  }

  ImmutableList<Problem> problems() {
    return problems.sorted();
  }

  private void checkOrder(AimOrder order) {
    order
        .cycle()
        .ifPresentOrElse(
            cycle -> problems.add(Problem.of(
                    ProblemKind.CIRCLE_OF_AIMS,
                    "rules raise aims in a circle: " + cycle.describe(origins::placeOf))
                .expecting("an order in which each aim rests on earlier ones")
                .located(origins.placeOf(cycle.first()))),
            () -> order
                .tooDeep()
                .ifPresent(rule -> problems.add(Problem.of(
                        ProblemKind.TOO_LARGE,
                        "rule '" + rule.id() + "' raises an aim that rests on too many in a row")
                    .expecting("at most " + Limits.AIM_DEPTH)
                    .located(origins.placeOf(rule)))));
  }

  private void checkUses(Concept<?> concept) {
    ConceptUses.of(concept).distinct().filter(use -> !catalog.knows(use)).forEach(use -> {
      Problem unknown = catalog.unknown(use);
      String in = " in " + Use.of(concept).name();
      problems.add(new Problem(
          unknown.kind(),
          origins.placeOf(concept, use),
          unknown.what() + in,
          unknown.expected(),
          unknown.meant()));
    });
  }

  /** What is offered names nothing that is withdrawn, and what replaces the withdrawn is offered. */
  private void checkWithdrawn(Concept<?> concept) {
    boolean offered = !catalog.isWithdrawn(concept);
    ConceptUses.of(concept)
        .distinct()
        .filter(use -> offered || ConceptUses.isReplacement(concept, use))
        .forEach(use -> catalog
            .withdrawal(use)
            .map(withdrawal -> origins
                .retirementOf(use)
                .map(retired -> retiredThoughNamed(concept, use, retired))
                .orElseGet(() -> namedThoughWithdrawn(concept, use, withdrawal)))
            .ifPresent(problems::add));
  }

  private Problem namedThoughWithdrawn(Concept<?> concept, Use use, Withdrawal withdrawal) {
    String instead = withdrawal
        .replacedBy()
        .map(id -> "'" + id + "', which replaces it")
        .orElse("one that is offered");
    return Problem.of(
            ProblemKind.NAMES_WITHDRAWN,
            Use.of(concept).name() + " names " + use.name() + ", withdrawn since "
                + withdrawal.since())
        .expecting(instead)
        .located(origins.placeOf(concept, use));
  }

  /** Told to the pack that retires, since the other was there before. */
  private Problem retiredThoughNamed(Concept<?> concept, Use use, Origins.Retired retired) {
    String where = origins.placeOf(concept, use).map(place -> " at " + place).orElse("");
    return Problem.of(
            ProblemKind.RETIRED_THOUGH_NAMED,
            use.name() + " is retired, and " + Use.of(concept).name() + " names it" + where)
        .expecting("an override or retirement of what names it, too")
        .located(retired.place());
  }

  /** What replaces a retired item is there, and is offered. */
  private void checkReplacement(Origins.Retired retired) {
    Retirement retirement = retired.retirement();
    retirement
        .withdrawal()
        .replacedBy()
        .map(id -> new Use(retirement.kind(), id))
        .flatMap(use -> catalog.knows(use)
            ? catalog
                .withdrawal(use)
                .map(again -> Problem.of(
                        ProblemKind.REPLACED_BY_WITHDRAWN,
                        retirement.item().name() + " is replaced by " + use.name()
                            + ", withdrawn since " + again.since())
                    .expecting("one that is offered")
                    .located(retired.placeOf(use)))
            : Optional.of(catalog.unknown(use).located(retired.placeOf(use))))
        .ifPresent(problems::add);
  }

  private <T extends Concept<T>> void checkTaxonomy(Class<T> kind, T concept) {
    Id<T> id = concept.id();
    if (catalog.isCircular(kind, id)) {
      problems.add(Problem.of(
              ProblemKind.BELOW_ITSELF, Kinds.name(kind) + " '" + id + "' stands below itself")
          .expecting("a parent above it")
          .located(origins.placeOf(concept)));
    }
  }

  private void checkExercise(Exercise exercise) {
    ExerciseCheck.problems(catalog, exercise)
        .map(problem -> problem.located(origins.placeOf(exercise)))
        .forEach(problems::add);
  }

  private void checkRule(Rule rule) {
    RuleCheck.problems(rule)
        .map(problem -> problem.located(origins.placeOf(rule)))
        .forEach(problems::add);
  }

  private void checkMapping(CodeMapping mapping) {
    MappingCheck.problem(catalog, mapping)
        .map(problem -> problem.located(origins.placeOf(mapping)))
        .ifPresent(problems::add);
  }
}
