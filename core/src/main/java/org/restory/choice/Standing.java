package org.restory.choice;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Set;
import java.util.stream.Stream;
import org.restory.check.Words;
import org.restory.context.Circumstance;
import org.restory.context.SessionContext;
import org.restory.explain.Obstacle.DoesNotFit;
import org.restory.model.practice.Exercise;

/**
 * How an exercise stands in one context.
 *
 * @param misfits what of the session it is not made for
 * @param restraints what holds it back
 * @param calledFor whether something that was stated calls for it
 * @param chosen whether it is recommended
 */
public record Standing(
    ImmutableList<DoesNotFit> misfits,
    ImmutableList<Restraint> restraints,
    boolean calledFor,
    boolean chosen) {
  /** How the exercise of a number stands. */
  public static Standing of(Shelf shelf, Choice choice, int number) {
    Exercise exercise = shelf.get(number);
    return new Standing(
        misfits(exercise, choice.context()),
        choice.view().restraints().of(number),
        choice.view().aims().callFor(number),
        choice.chosen().contains(number));
  }

  /** Whether something holds it back that no host may override. */
  public boolean isHeldFirmly() {
    return restraints.stream().anyMatch(Restraint::firm);
  }

  private static ImmutableList<DoesNotFit> misfits(Exercise exercise, SessionContext context) {
    Stream.Builder<DoesNotFit> misfits = Stream.builder();
    if (!exercise.formats().contains(context.format())) {
      misfits.add(misfit(Circumstance.Kind.FORMAT, context.format(), exercise.formats()));
    }
    if (!exercise.phases().contains(context.phase())) {
      misfits.add(misfit(Circumstance.Kind.PHASE, context.phase(), exercise.phases()));
    }
    context.minutes().stream()
        .filter(minutes -> minutes < exercise.minutes())
        .forEach(minutes -> misfits.add(new DoesNotFit(
            Circumstance.Kind.MINUTES,
            Integer.toString(minutes),
            ImmutableSet.of(Integer.toString(exercise.minutes())))));
    return misfits.build().collect(ImmutableList.toImmutableList());
  }

  private static <E extends Enum<E>> DoesNotFit misfit(
      Circumstance.Kind kind, E stated, Set<E> fitting) {
    return new DoesNotFit(
        kind,
        Words.of(stated),
        fitting.stream().sorted().map(Words::of).collect(ImmutableSet.toImmutableSet()));
  }
}
