package org.restory.counterfactual;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.restory.catalog.Catalog;
import org.restory.context.Circumstance;
import org.restory.context.Fact;
import org.restory.context.Readiness;
import org.restory.context.SessionContext;
import org.restory.engine.Grounds;
import org.restory.engine.Match;
import org.restory.logic.Answer;
import org.restory.logic.Formula;
import org.restory.logic.Leaves;
import org.restory.logic.Question;
import org.restory.rule.condition.BarrierExperienced;
import org.restory.rule.condition.ExerciseOffered;
import org.restory.rule.condition.Leaf;

/** Says steps by facts: which of those stated would not be, and which would be in their place or beside them. */
final class Supposing {
  private final SessionContext session;
  private final Grounds grounds;
  private final Leaves leaves;
  private final Permission permission;
  private final Map<Set<Formula>, Optional<ImmutableSet<Fact>>> examples = new LinkedHashMap<>();

  Supposing(Catalog catalog, SessionContext session, Match match, Permission permission) {
    this.permission = permission;
    this.session = session;
    this.grounds = match.grounds();
    this.leaves = new Leaves(catalog);
  }

  /** The session with the steps made, and each fact that makes them; empty where no facts do. */
  Optional<Supposed> of(Steps steps) {
    Set<Fact> unsaid = new LinkedHashSet<>();
    Set<Fact> said = new LinkedHashSet<>();
    Map<Fact, Fact> replaced = new LinkedHashMap<>();
    Set<Formula> formulas = new LinkedHashSet<>();
    for (Step step : steps.all()) {
      if (step instanceof Step.Unmeet unmeet) {
        formulas.add(Formula.not(formula(unmeet.leaf())));
        unsaid.addAll(surplus(unmeet.leaf()));
      } else if (step instanceof Step.Meet meet) {
        formulas.add(formula(rest(meet.leaf())));
      } else if (step instanceof Step.Put put) {
        current(put.circumstance().kind())
            .ifPresentOrElse(
                old -> replaced.put(old, put.circumstance()), () -> said.add(put.circumstance()));
      } else if (step instanceof Step.Ready ready) {
        replaced.put(ready.unmet(), new Readiness(ready.unmet().prerequisite(), true));
      }
    }
    return example(formulas).map(facts -> {
      facts.forEach(fact -> {
        Optional<Fact> inItsPlace = opposite(fact);
        inItsPlace.ifPresentOrElse(old -> replaced.put(old, fact), () -> said.add(fact));
      });
      unsaid.removeAll(replaced.keySet());
      return new Supposed(
          session, ImmutableSet.copyOf(unsaid), ImmutableSet.copyOf(said), replaced);
    });
  }

  /** How many changes steps take at least: facts on one subject may be one fact. */
  int atLeast(Steps steps) {
    return (int) steps.all().stream()
            .filter(step -> !(step instanceof Step.Unmeet))
            .map(step -> step instanceof Step.Meet meet ? leaves.subject(meet.leaf()) : step)
            .distinct()
            .count()
        + (int) steps.all().stream()
            .filter(Step.Unmeet.class::isInstance)
            .flatMap(step -> surplus(((Step.Unmeet) step).leaf()).stream())
            .distinct()
            .count();
  }

  private Formula formula(Leaf leaf) {
    return leaves.formula(leaf, aim -> Formula.never());
  }

  /** What a leaf still asks for, where it asks for several and some are stated. */
  private Leaf rest(Leaf leaf) {
    int stated = Math.min(times(leaf) - 1, grounds.facts(leaf).size());
    if (stated > 0 && leaf instanceof BarrierExperienced barrier) {
      return barrier.withTimes(barrier.times() - stated);
    }
    return stated > 0 && leaf instanceof ExerciseOffered exercise
        ? exercise.withTimes(exercise.times() - stated)
        : leaf;
  }

  /** As many of the facts that a leaf fits as are too many for it not to hold. */
  private List<Fact> surplus(Leaf leaf) {
    List<Fact> facts = new ArrayList<>(grounds.facts(leaf));
    return facts.subList(0, Math.max(0, facts.size() - times(leaf) + 1));
  }

  private static int times(Leaf leaf) {
    if (leaf instanceof BarrierExperienced barrier) {
      return barrier.times();
    }
    return leaf instanceof ExerciseOffered exercise ? exercise.times() : 1;
  }

  private Optional<ImmutableSet<Fact>> example(Set<Formula> formulas) {
    return examples.computeIfAbsent(formulas, all -> {
      if (all.stream().allMatch(Formula.None.class::isInstance)) {
        return Optional.of(ImmutableSet.of());
      }
      return Question.fewestFacts(leaves, Formula.all(all)) instanceof Answer.Holds holds
          ? Optional.of(holds.session().facts().collect(toImmutableSet()))
              .filter(permission::maySay)
          : Optional.empty();
    });
  }

  private Optional<Circumstance> current(Circumstance.Kind kind) {
    return session
        .circumstances()
        .filter(circumstance -> circumstance.kind() == kind)
        .findFirst();
  }

  /** The judgment on a prerequisite that one supposed takes the place of. */
  private Optional<Fact> opposite(Fact fact) {
    return session.readiness().stream()
        .filter(known ->
            fact instanceof Readiness ready && known.prerequisite().equals(ready.prerequisite()))
        .<Fact>map(known -> known)
        .findFirst();
  }
}
