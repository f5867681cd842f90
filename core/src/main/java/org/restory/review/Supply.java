package org.restory.review;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMultimap;
import com.google.common.collect.Multimaps;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.restory.catalog.Catalog;
import org.restory.catalog.ProblemKind;
import org.restory.model.Id;
import org.restory.model.practice.Aim;
import org.restory.model.practice.Exercise;
import org.restory.model.practice.Technique;

/** Whether aims and techniques have exercises enough to choose among. */
final class Supply {
  private static final int EXERCISES_OF_A_TECHNIQUE = 2;
  private static final int EXERCISES_FOR_AN_AIM = 3;
  private static final int FORMATS_OF_AN_AIM = 2;
  private static final int LIGHT = 2;
  private static final int SHORT = 15;

  private final Catalog catalog;
  private final ImmutableMultimap<Id<Technique>, Exercise> byTechnique;

  Supply(Catalog catalog) {
    this.catalog = catalog;
    this.byTechnique = Multimaps.index(catalog.offered(Exercise.class), Exercise::technique);
  }

  Stream<Finding> findings() {
    return Stream.concat(
        catalog.offered(Technique.class).stream().flatMap(this::ofTechnique),
        catalog.offered(Aim.class).stream().flatMap(this::ofAim));
  }

  private Stream<Finding> ofTechnique(Technique technique) {
    int written = byTechnique.get(technique.id()).size();
    boolean isAuthored = technique.authoring() != Technique.Authoring.SIGNPOST_ONLY;
    return isAuthored && written < EXERCISES_OF_A_TECHNIQUE
        ? Stream.of(Finding.in(
            catalog,
            Technique.class,
            technique.id(),
            ProblemKind.THIN_TECHNIQUE,
            technique.name(),
            "offer " + EXERCISES_OF_A_TECHNIQUE + " exercises of it, not " + written))
        : Stream.empty();
  }

  private Stream<Finding> ofAim(Aim aim) {
    ImmutableList<Exercise> serving = catalog.offered(Exercise.class).stream()
        .filter(exercise -> exercise.aims().containsKey(aim.id()))
        .collect(toImmutableList());
    // That none serves it at all is found with the rules.
    if (serving.isEmpty()) {
      return Stream.empty();
    }
    long formats =
        serving.stream().flatMap(each -> each.formats().stream()).distinct().count();
    List<String> wanted = new ArrayList<>();
    if (serving.size() < EXERCISES_FOR_AN_AIM) {
      wanted.add(EXERCISES_FOR_AN_AIM + " exercises, not " + serving.size());
    }
    if (formats < FORMATS_OF_AN_AIM) {
      wanted.add("a second format");
    }
    if (serving.stream().noneMatch(each -> each.depth() <= LIGHT)) {
      wanted.add("one no deeper than " + LIGHT);
    }
    if (serving.stream().noneMatch(each -> each.minutes() <= SHORT)) {
      wanted.add("one of " + SHORT + " minutes or less");
    }
    return wanted.isEmpty()
        ? Stream.empty()
        : Stream.of(Finding.in(
            catalog,
            Aim.class,
            aim.id(),
            ProblemKind.THIN_AIM,
            aim.name(),
            "offer for it " + String.join(", ", wanted)));
  }
}
