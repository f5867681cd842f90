package org.restory.examples.pages;

import java.util.stream.Stream;
import org.restory.model.practice.JourneyTemplate;
import org.restory.model.practice.SessionShape;

/** How sessions may be laid out, and arcs across sessions. */
final class PlanningPage implements Chapter {
  @Override
  public Stream<Page> pages(Library library) {
    Page page = new Page(Places.PLANNING)
        .block(Trail.of(""))
        .title("Sessions and journeys")
        .block("A compass for planning. What a person brings on the day always comes first.");
    page.section("Sessions");
    library
        .catalog()
        .offered(SessionShape.class)
        .forEach(shape -> SessionText.write(shape, library, page));
    page.section("Journeys");
    library
        .catalog()
        .offered(JourneyTemplate.class)
        .forEach(journey -> JourneyText.write(journey, library, page));
    return Stream.of(page);
  }
}
