package org.restory.examples.pages;

import java.util.List;
import org.restory.model.practice.Aim;
import org.restory.model.practice.Exercise;
import org.restory.model.practice.Fit;

/** Exercises side by side, with what a person chooses by. */
final class ExerciseTable {
  private ExerciseTable() {}

  /** Exercises of one technique. */
  static Table plain(List<Exercise> exercises, Page page) {
    Table table = Table.of("Exercise", "Who", "Formats", "Minutes", "Depth", "Exposure");
    exercises.forEach(exercise -> table.row(
        page.link(exercise),
        Words.of(exercise.participation()),
        Words.list(exercise.formats()),
        Integer.toString(exercise.minutes()),
        Words.depth(exercise.depth()),
        Words.exposure(exercise.exposure())));
    return table;
  }

  /** Exercises of several techniques. */
  static Table byTechnique(List<Exercise> exercises, Library library, Page page) {
    Table table = Table.of("Technique", "Exercise", "Who", "Minutes", "Depth", "Exposure");
    exercises.forEach(exercise -> table.row(
        page.link(library.techniqueOf(exercise)),
        page.link(exercise),
        Words.of(exercise.participation()),
        Integer.toString(exercise.minutes()),
        Words.depth(exercise.depth()),
        Words.exposure(exercise.exposure())));
    return table;
  }

  /** Exercises that serve an aim, with how closely. */
  static Table serving(Aim aim, Library library, Page page) {
    Table table = Table.of("Exercise", "Serves it", "Who", "Formats", "Minutes", "Depth");
    library
        .serving(aim)
        .forEach(exercise -> table.row(
            page.link(exercise),
            Library.fit(exercise, aim) == Fit.PRIMARY ? "it is for this" : "it also helps",
            Words.of(exercise.participation()),
            Words.list(exercise.formats()),
            Integer.toString(exercise.minutes()),
            Words.depth(exercise.depth())));
    return table;
  }
}
