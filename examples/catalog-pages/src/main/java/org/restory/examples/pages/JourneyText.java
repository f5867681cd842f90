package org.restory.examples.pages;

import static org.restory.examples.pages.Markdown.anchor;
import static org.restory.examples.pages.Markdown.text;

import java.util.ArrayList;
import java.util.List;
import org.restory.model.Phase;
import org.restory.model.practice.Aim;
import org.restory.model.practice.JourneyTemplate;
import org.restory.model.practice.JourneyTemplate.Station;

/** One journey: a picture of its phases, a table of its sessions, and what holds throughout. */
final class JourneyText {
  private JourneyText() {}

  static void write(JourneyTemplate journey, Library library, Page page) {
    page.block(anchor(Places.name(journey.id())))
        .subsection(text(journey.name()))
        .block(text(journey.about().description()))
        .block("For: " + Words.list(journey.formats()) + ". "
            + Words.count(journey.sessions(), "session") + ".");
    if (journey.sessions() > 1) {
      page.diagram(diagram(journey));
    }
    page.table(sessions(journey, library, page))
        .block(labelled("Throughout:", journey.keeps()))
        .block(labelled("Make a new plan when:", journey.replanWhen()));
    if (!journey.references().isEmpty()) {
      page.block("Rests on " + page.links(library.cited(journey.references())));
    }
  }

  private static String labelled(String label, List<String> items) {
    return items.isEmpty()
        ? ""
        : label + "\n\n- "
            + String.join("\n- ", items.stream().map(Markdown::text).toList());
  }

  private static Table sessions(JourneyTemplate journey, Library library, Page page) {
    Table table = Table.of("Session", "Phase", "It may turn to", "Or else to", "Why");
    journey
        .stations()
        .forEach(station -> table.row(
            station.session()
                + (journey.reviewsAt().contains(station.session()) ? " (take stock)" : ""),
            Words.of(station.phase()),
            page.links(library.get(Aim.class, station.aims())),
            page.links(library.get(Aim.class, station.orElse())),
            text(station.why())));
    return table;
  }

  /** One box for each run of sessions in one phase. */
  private static Diagram diagram(JourneyTemplate journey) {
    Diagram diagram = Diagram.acrossThePage();
    List<Station> stations = journey.stations();
    List<Integer> boxes = new ArrayList<>();
    for (int from = 0, to; from < stations.size(); from = to) {
      Phase phase = stations.get(from).phase();
      to = from + 1;
      while (to < stations.size() && stations.get(to).phase() == phase) {
        to++;
      }
      boxes.add(from);
      diagram.box(
          from,
          Words.capital(Words.of(phase)),
          to - from == 1 ? "session " + to : "sessions " + (from + 1) + "–" + to);
    }
    for (int i = 1; i < boxes.size(); i++) {
      diagram.arrow(boxes.get(i - 1), boxes.get(i));
    }
    return diagram;
  }
}
