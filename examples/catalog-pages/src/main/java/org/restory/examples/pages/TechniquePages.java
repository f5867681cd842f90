package org.restory.examples.pages;

import static org.restory.examples.pages.Markdown.text;

import java.util.List;
import java.util.stream.Stream;
import org.restory.model.practice.Exercise;
import org.restory.model.practice.Framework;
import org.restory.model.practice.Technique;
import org.restory.model.safety.Prerequisite;

/** A page for each technique: what it means, how it goes, its limits, what is known, and its exercises. */
final class TechniquePages implements Chapter {
  @Override
  public Stream<Page> pages(Library library) {
    return library.techniques().stream().map(technique -> page(technique, library));
  }

  private static Page page(Technique technique, Library library) {
    Page page =
        new Page(Places.of(technique)).block(Trail.of("techniques/")).title(technique.name());
    page.block(Standing.banner(technique, library, page))
        .block(text(technique.about().description()))
        .block(authoring(technique))
        .table(facts(technique, library, page));
    if (!technique.structure().isEmpty()) {
      page.section("How it goes")
          .numbered(technique.structure().stream().map(Markdown::text).toList());
    }
    page.listed("Take care", technique.cautions().stream().map(Markdown::text).toList());
    page.listed(
        "What should be true first",
        library
            .get(Prerequisite.class, technique.prerequisites())
            .map(prerequisite -> text(prerequisite.ask()))
            .toList());
    exercises(technique, library, page);
    page.listed(
        "Aims it serves", library.aimsOf(technique).stream().map(page::link).toList());
    page.listed("What is known", EvidenceWords.of(technique.evidence(), library, page));
    page.listed(
        "Works it rests on",
        library.cited(technique.references()).map(page::link).toList());
    return page.section("About this page").block(Standing.of(technique, library.catalog()));
  }

  private static String authoring(Technique technique) {
    return switch (technique.authoring()) {
      case EXERCISES -> "";
      case PREPARATION_ONLY ->
        "> **Preparation only.** It is planning, or it belongs to trained teams. So there are no exercises for clients here: only "
            + "what a clinician or a supervisor may do to prepare for it and to reflect on it.";
      case SIGNPOST_ONLY ->
        "> **Signpost only.** This catalog points to it and holds nothing of it: no exercise, no form, no text to copy. It is done "
            + "by people trained in it, by the standard care of your service.";
    };
  }

  private static Table facts(Technique technique, Library library, Page page) {
    return Table.of("At a glance", " ")
        .row("Family", Words.of(technique.family()))
        .row("Stands in", page.links(library.get(Framework.class, technique.frameworks())))
        .row("Who", Words.anyOf(technique.participation()))
        .row("Phases", Words.phases(technique.phases()))
        .row("Usual length", minutes(technique))
        .row("Deepest", Words.depth(technique.maxDepth()))
        .row("Most exposed", Words.exposure(technique.maxExposure()));
  }

  private static String minutes(Technique technique) {
    return technique.minutesFrom() == technique.minutesTo()
        ? Words.count(technique.minutesTo(), "minute")
        : technique.minutesFrom() + " to " + technique.minutesTo() + " minutes";
  }

  private static void exercises(Technique technique, Library library, Page page) {
    List<Exercise> exercises = library.exercisesOf(technique);
    page.section("Exercises");
    if (exercises.isEmpty()) {
      page.block(
          technique.authoring() == Technique.Authoring.SIGNPOST_ONLY
              ? "None, on purpose: it is pointed to only."
              : "None yet.");
    } else {
      page.table(ExerciseTable.plain(exercises, page));
    }
  }
}
