package org.restory.examples.pages;

import java.util.List;
import java.util.stream.Stream;
import org.restory.model.practice.Framework;
import org.restory.model.practice.Technique;

/** The whole field on one page: which techniques stand in which frameworks, in a picture and in words. */
final class MapPage implements Chapter {
  @Override
  public Stream<Page> pages(Library library) {
    Page page = new Page(Places.MAP)
        .block(Trail.of(""))
        .title("Map of frameworks and techniques")
        .block(
            "Frameworks stand on the left, techniques on the right, grouped by family. The tables below say the same in words.")
        .diagram(diagram(library));
    for (Technique.Family family : Technique.Family.values()) {
      List<Technique> techniques = library.techniquesOf(family);
      if (!techniques.isEmpty()) {
        page.section(Words.capital(Words.of(family))).table(table(techniques, library, page));
      }
    }
    return Stream.of(page);
  }

  private static Table table(List<Technique> techniques, Library library, Page page) {
    Table table = Table.of("Technique", "Stands in");
    techniques.forEach(technique -> table.row(
        page.link(technique), page.links(library.get(Framework.class, technique.frameworks()))));
    return table;
  }

  private static Diagram diagram(Library library) {
    Diagram diagram = Diagram.acrossThePage();
    library
        .catalog()
        .all(Framework.class)
        .forEach(framework -> diagram.round(framework, framework.name()));
    for (Technique.Family family : Technique.Family.values()) {
      List<Technique> techniques = library.techniquesOf(family);
      if (!techniques.isEmpty()) {
        diagram.group(
            Words.capital(Words.of(family)),
            () -> techniques.forEach(technique -> diagram.box(technique, technique.name())));
      }
    }
    for (Technique technique : library.techniques()) {
      library
          .get(Framework.class, technique.frameworks())
          .forEach(framework -> diagram.arrow(framework, technique));
    }
    return diagram;
  }
}
