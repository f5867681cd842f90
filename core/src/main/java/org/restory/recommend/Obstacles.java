package org.restory.recommend;

import com.google.common.collect.ImmutableList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.restory.catalog.Catalog;
import org.restory.choice.Choice;
import org.restory.choice.Chooser;
import org.restory.choice.Restraint;
import org.restory.choice.Standing;
import org.restory.explain.Obstacle;
import org.restory.model.Format;
import org.restory.model.Id;
import org.restory.model.Provenance.Withdrawal;
import org.restory.model.practice.Exercise;
import org.restory.report.Withholding;

/** Finds what stands between an exercise and a recommendation in one context. */
final class Obstacles {
  private static final int UNLIMITED = Integer.MAX_VALUE / 2;

  private final Chooser chooser;
  private final Choice choice;
  private final Withholdings withholdings;

  Obstacles(Chooser chooser, Choice choice) {
    this.chooser = chooser;
    this.choice = choice;
    this.withholdings = new Withholdings(chooser.shelf(), choice);
  }

  /** Why the catalog does not offer an exercise. */
  static Obstacle notOffered(Catalog catalog, Exercise exercise) {
    Optional<Withdrawal> withdrawn = catalog.provenance(exercise).withdrawn();
    return new Obstacle.NotOffered(
        withdrawn.map(Withdrawal::because).orElse("Its framework is left out of the catalog."),
        withdrawn.flatMap(Withdrawal::replacedBy).map(id -> Id.of(id.value())));
  }

  /** What stands in the way of an exercise that is offered; none where it is recommended. */
  ImmutableList<Obstacle> of(int number) {
    Standing standing = Standing.of(chooser.shelf(), choice, number);
    if (standing.chosen()) {
      return ImmutableList.of();
    }
    ImmutableList.Builder<Obstacle> all = ImmutableList.builder();
    all.addAll(standing.misfits());
    withheld(standing, number).forEach(each -> all.add(new Obstacle.Withheld(each)));
    if (!standing.calledFor()) {
      all.add(new Obstacle.NotCalledFor(chooser.shelf().get(number).aims().keySet()));
    }
    ImmutableList<Obstacle> found = all.build();
    return found.isEmpty() ? ImmutableList.of(amongTheFree(number)) : found;
  }

  /** The restraints on an exercise as they are told of it alone, firm ones first. */
  ImmutableList<Withholding> withheld(Standing standing, int number) {
    BitSet alone = new BitSet();
    alone.set(number);
    return standing.restraints().stream()
        .sorted((one, other) -> Boolean.compare(other.firm(), one.firm()))
        .map((Restraint restraint) -> withholdings.written(restraint, alone))
        .collect(ImmutableList.toImmutableList());
  }

  private Obstacle amongTheFree(int number) {
    Choice unlimited = chooser.atMost(UNLIMITED).choose(choice.context());
    int place = unlimited.chosen().indexOf(number);
    if (place < 0) {
      return unlimited.chosen().isEmpty()
          ? new Obstacle.ContextUnanswered()
          : new Obstacle.NarrowedByConcern();
    }
    Exercise exercise = chooser.shelf().get(number);
    return new Obstacle.OutRanked(place + 1, limit(exercise), before(number, choice.chosen()));
  }

  private int limit(Exercise exercise) {
    int limit = chooser.limit();
    return exercise.participation().includesClient()
            || choice.context().format() == Format.SUPERVISION
        ? limit
        : limit / 2 + limit % 2;
  }

  /** Those of the same side of the work that serve an aim it serves. */
  private ImmutableList<Id<Exercise>> before(int number, List<Integer> chosen) {
    Exercise exercise = chooser.shelf().get(number);
    return chosen.stream()
        .map(chooser.shelf()::get)
        .filter(other ->
            other.participation().includesClient() == exercise.participation().includesClient())
        .filter(other -> choice.view().aims().servedBy(number).stream()
            .anyMatch(aim -> other.aims().containsKey(aim.aim())))
        .map(Exercise::id)
        .collect(ImmutableList.toImmutableList());
  }
}
