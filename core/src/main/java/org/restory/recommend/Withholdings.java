package org.restory.recommend;

import com.google.common.collect.ImmutableList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Optional;
import org.restory.choice.Choice;
import org.restory.choice.Restraint;
import org.restory.choice.Shelf;
import org.restory.model.practice.Exercise;
import org.restory.report.Withholding;

/** Writes out what is held back in a context. */
final class Withholdings {
  private final Shelf shelf;
  private final Choice choice;

  Withholdings(Shelf shelf, Choice choice) {
    this.shelf = shelf;
    this.choice = choice;
  }

  /** All that is worth telling, firm ones first. */
  ImmutableList<Withholding> all() {
    BitSet calledFor = choice.view().aims().calledFor(shelf);
    calledFor.and(shelf.fitting(choice.context()));
    return choice.view().restraints().all().stream()
        .map(restraint -> withholding(restraint, calledFor))
        .flatMap(Optional::stream)
        .sorted(Comparator.comparing((Withholding withholding) -> !withholding.firm())
            .thenComparing(withholding -> withholding.reason().label())
            .thenComparing(Withholding::what))
        .collect(ImmutableList.toImmutableList());
  }

  private Optional<Withholding> withholding(Restraint restraint, BitSet calledFor) {
    BitSet concerned = (BitSet) restraint.exercises().clone();
    concerned.and(calledFor);
    return concerned.isEmpty() && !restraint.always()
        ? Optional.empty()
        : Optional.of(written(restraint, concerned));
  }

  /** A restraint as a value, with the exercises it is told of. */
  Withholding written(Restraint restraint, BitSet concerned) {
    return Withholding.builder()
        .reason(restraint.reason())
        .what(restraint.what())
        .firm(restraint.firm())
        .liftsWhen(restraint.liftsWhen())
        .addAllExercises(
            concerned.stream().mapToObj(shelf::get).map(Exercise::id).sorted().toList())
        .build();
  }
}
