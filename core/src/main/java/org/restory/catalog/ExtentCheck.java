package org.restory.catalog;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.restory.check.Kinds;
import org.restory.check.Limits;
import org.restory.model.Concept;
import org.restory.model.Id;
import org.restory.model.person.Identity;
import org.restory.model.practice.Exercise;
import org.restory.model.practice.Technique;
import org.restory.model.world.Barrier;
import org.restory.rule.Rule;
import org.restory.rule.condition.BarrierExperienced;
import org.restory.rule.condition.ExerciseOffered;
import org.restory.rule.condition.IdentityVoiced;
import org.restory.rule.condition.Leaf;

/**
 * Checks that content whose parts are all small stays small once they are put together: what stands above what, and what leaves
 * name with all that stands below it.
 */
final class ExtentCheck {
  private final Catalog catalog;
  private final Map<Use, Integer> reaches = new HashMap<>();
  private final Map<Id<Technique>, Integer> ofTechnique = new HashMap<>();

  private ExtentCheck(Catalog catalog) {
    this.catalog = catalog;
    catalog
        .all(Exercise.class)
        .forEach(exercise -> ofTechnique.merge(exercise.technique(), 1, Integer::sum));
  }

  static ImmutableList<Problem> problems(Catalog catalog, Origins origins) {
    ImmutableList<Problem> deep = Stream.concat(
            tooDeep(catalog, origins, Barrier.class), tooDeep(catalog, origins, Identity.class))
        .limit(Limits.PROBLEMS)
        .collect(toImmutableList());
    // What a leaf reaches is found fast only where nothing stands deep.
    return deep.isEmpty() ? new ExtentCheck(catalog).tooFar(origins) : deep;
  }

  private static <T extends Concept<T>> Stream<Problem> tooDeep(
      Catalog catalog, Origins origins, Class<T> kind) {
    return catalog.all(kind).stream()
        .filter(concept -> catalog.isTooDeep(kind, concept.id()))
        .map(concept -> Problem.of(
                ProblemKind.TOO_LARGE,
                Kinds.name(kind) + " '" + concept.id() + "' stands below too many others")
            .expecting("at most " + Limits.TAXONOMY_DEPTH + " above it")
            .located(origins.placeOf(concept)));
  }

  private ImmutableList<Problem> tooFar(Origins origins) {
    long sofar = 0;
    for (Rule rule : catalog.offered(Rule.class)) {
      sofar += rule.when().leaves().mapToLong(this::reach).sum();
      if (sofar > Limits.REACH) {
        return ImmutableList.of(Problem.of(
                ProblemKind.TOO_LARGE,
                "the conditions of all rules up to rule '" + rule.id() + "' name more than "
                    + Limits.REACH + " concepts, with those below them")
            .expecting("fewer rules on what stands above many others")
            .located(origins.placeOf(rule)));
      }
    }
    return ImmutableList.of();
  }

  private int reach(Leaf leaf) {
    if (leaf instanceof BarrierExperienced barrier) {
      return reach(Barrier.class, barrier.barrier());
    }
    if (leaf instanceof IdentityVoiced identity) {
      return reach(Identity.class, identity.identity());
    }
    if (leaf instanceof ExerciseOffered offered && offered.exercise().isEmpty()) {
      return offered
          .technique()
          .map(technique -> ofTechnique.getOrDefault(technique, 1))
          .orElse(offered.depth().isAny() ? 1 : catalog.all(Exercise.class).size());
    }
    return 1;
  }

  private <T extends Concept<T>> int reach(Class<T> kind, Optional<Id<T>> id) {
    return id.map(broad -> reaches.computeIfAbsent(
            Use.of(kind, broad), use -> catalog.withNarrower(kind, broad).size()))
        .orElse(1);
  }
}
