package org.restory.examples.pages;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.Map;
import org.restory.model.Tag;
import org.restory.model.practice.Aim;
import org.restory.model.practice.Exercise;
import org.restory.model.practice.Fit;
import org.restory.model.safety.Prerequisite;

/** What one needs to know of an exercise to choose it, in a table. */
final class ExerciseFacts {
  private ExerciseFacts() {}

  static Table of(Exercise exercise, Library library, Page page) {
    Table table = Table.of("At a glance", " ")
        .row("Who", Words.capital(Words.of(exercise.participation())) + alone(exercise))
        .row("Formats", Words.list(exercise.formats()))
        .row("Phases", Words.phases(exercise.phases()))
        .row("Minutes", Integer.toString(exercise.minutes()))
        .row("Depth (1 to 4)", Words.depth(exercise.depth()))
        .row("Exposure (0 to 4)", Words.exposure(exercise.exposure()))
        .row("It is for", aims(exercise, Fit.PRIMARY, library, page));
    add(table, "It also helps to", aims(exercise, Fit.SECONDARY, library, page));
    add(table, "Ways to answer", Words.list(exercise.modes()));
    add(
        table,
        "You need",
        exercise.materials().stream().map(Markdown::text).collect(joining("; ")));
    add(
        table,
        "What is in it",
        library
            .get(Tag.class, exercise.tags())
            .map(tag -> Markdown.text(tag.name()))
            .collect(joining(", ")));
    add(
        table,
        "Ask yourself first",
        library
            .get(Prerequisite.class, exercise.prerequisites())
            .map(prerequisite -> Markdown.text(prerequisite.ask()))
            .collect(joining("<br>")));
    return table.row("Consent needed", consents(exercise, library));
  }

  private static String alone(Exercise exercise) {
    return exercise.selfGuided() ? "; a person may also do it with no clinician attached" : "";
  }

  private static void add(Table table, String name, String value) {
    if (!value.isEmpty()) {
      table.row(name, value);
    }
  }

  private static String aims(Exercise exercise, Fit fit, Library library, Page page) {
    ImmutableList<Aim> aims = exercise.aims().entrySet().stream()
        .filter(aim -> aim.getValue() == fit)
        .map(Map.Entry::getKey)
        .map(aim -> library.catalog().get(Aim.class, aim))
        .sorted(Comparator.comparing(Aim::name))
        .collect(ImmutableList.toImmutableList());
    return page.links(aims.stream());
  }

  private static String consents(Exercise exercise, Library library) {
    return exercise.consents().isEmpty()
        ? "nothing beyond consent to the work itself"
        : "for "
            + Words.join(
                exercise.consents().stream()
                    .sorted()
                    .map(library.wording()::consent)
                    .toList(),
                "; for ");
  }
}
