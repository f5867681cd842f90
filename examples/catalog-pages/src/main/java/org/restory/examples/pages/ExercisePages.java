package org.restory.examples.pages;

import static org.restory.examples.pages.Markdown.bold;
import static org.restory.examples.pages.Markdown.quoted;
import static org.restory.examples.pages.Markdown.text;

import java.util.stream.Stream;
import org.restory.model.practice.Exercise;
import org.restory.model.practice.Technique;

/** A page for each exercise, in the order in which a trainee needs it: choose, prepare, do, adapt, look after, judge. */
final class ExercisePages implements Chapter {
  @Override
  public Stream<Page> pages(Library library) {
    return library.catalog().all(Exercise.class).stream().map(exercise -> page(exercise, library));
  }

  private static Page page(Exercise exercise, Library library) {
    Technique technique = library.techniqueOf(exercise);
    Page page = new Page(Places.of(exercise));
    page.block(Trail.of("exercises/", page.link(technique)))
        .title(exercise.name())
        .block(Standing.banner(exercise, library, page))
        .block(bold(text(exercise.about().description())))
        .table(ExerciseFacts.of(exercise, library, page));
    before(exercise, technique, page);
    ExerciseSteps.write(exercise, library, page);
    ExerciseReach.write(exercise, library.catalog(), page);
    section(page, "By video or phone", exercise.telehealth().map(Markdown::text).orElse(""));
    section(
        page, "With more or fewer people", exercise.group().map(Markdown::text).orElse(""));
    section(page, "Afterwards", exercise.aftercare().map(Markdown::text).orElse(""));
    page.listed("What is known", EvidenceWords.of(exercise.evidence(), library, page));
    section(page, "Works it rests on", page.links(library.cited(exercise.references())));
    return page.section("About this page").block(Standing.of(exercise, library.catalog()));
  }

  private static void before(Exercise exercise, Technique technique, Page page) {
    page.section("Before you start")
        .block("Say first, in your own words, that there is a way out:")
        .block("> " + quoted(exercise.optOut()));
    if (!exercise.cautions().isEmpty()) {
      page.block("Take care, and know when not to:")
          .bullets(exercise.cautions().stream().map(Markdown::text).toList());
    }
    if (!technique.cautions().isEmpty()) {
      page.block("For all work with " + page.link(technique) + ":")
          .bullets(technique.cautions().stream().map(Markdown::text).toList());
    }
  }

  private static void section(Page page, String heading, String block) {
    if (!block.isEmpty()) {
      page.section(heading).block(block);
    }
  }
}
