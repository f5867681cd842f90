package org.restory.examples.pages;

import static org.restory.examples.pages.Markdown.text;

import java.util.List;
import java.util.stream.Stream;
import org.restory.model.practice.Exercise;
import org.restory.model.practice.Framework;
import org.restory.model.practice.Technique;

/** A page for each framework: what it is, its techniques, and the works it rests on. */
final class FrameworkPages implements Chapter {
  @Override
  public Stream<Page> pages(Library library) {
    return library.catalog().all(Framework.class).stream()
        .map(framework -> page(framework, library));
  }

  private static Page page(Framework framework, Library library) {
    Page page =
        new Page(Places.of(framework)).block(Trail.of("frameworks/")).title(framework.name());
    page.block(Standing.banner(framework, library, page))
        .block(text(framework.about().description()));
    List<Technique> techniques = library.techniquesOf(framework);
    page.section("Techniques");
    if (techniques.isEmpty()) {
      page.block("No technique of this catalog stands in it.");
    } else {
      page.table(techniques(techniques, library, page))
          .section("At a glance")
          .diagram(diagram(framework, library));
    }
    page.listed(
        "Works it rests on",
        library.cited(framework.references()).map(page::link).toList());
    return page.section("About this page").block(Standing.of(framework, library.catalog()));
  }

  private static Table techniques(List<Technique> techniques, Library library, Page page) {
    Table table = Table.of("Technique", "What it does", "Exercises");
    techniques.forEach(technique -> table.row(
        page.link(technique),
        text(technique.about().description()),
        page.links(library.exercisesOf(technique).stream())));
    return table;
  }

  private static Diagram diagram(Framework framework, Library library) {
    Diagram diagram = Diagram.acrossThePage().round(framework, framework.name());
    for (Technique technique : library.techniquesOf(framework)) {
      diagram.box(technique, technique.name()).arrow(framework, technique);
      for (Exercise exercise : library.exercisesOf(technique)) {
        diagram.round(exercise, exercise.name()).arrow(technique, exercise);
      }
    }
    return diagram;
  }
}
