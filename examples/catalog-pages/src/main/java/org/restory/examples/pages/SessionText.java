package org.restory.examples.pages;

import static org.restory.examples.pages.Markdown.anchor;
import static org.restory.examples.pages.Markdown.text;

import org.restory.model.practice.SessionShape;

/** One shape of a session: its parts, with a bar as long as each takes. */
final class SessionText {
  /** A whole session is as long as this. */
  private static final int BAR = 20;

  private SessionText() {}

  static void write(SessionShape shape, Library library, Page page) {
    Table parts = Table.of("Part", "Minutes", "Of the whole", "What happens");
    shape
        .parts()
        .forEach(part -> parts.row(
            text(part.name()),
            minutes(part),
            bar(part.minutesTo(), shape.minutes()),
            text(part.does())));
    page.block(anchor(Places.name(shape.id())))
        .subsection(text(shape.name()))
        .block(text(shape.about().description()))
        .block("For: " + Words.list(shape.formats()) + ". " + Words.count(shape.minutes(), "minute")
            + ", of which the last " + shape.settlingMinutes() + " bring nothing new.")
        .table(parts)
        .bullets(shape.keeps().stream().map(Markdown::text).toList())
        .block(rests(shape, library, page));
  }

  private static String rests(SessionShape shape, Library library, Page page) {
    return shape.references().isEmpty()
        ? ""
        : "Rests on " + page.links(library.cited(shape.references()));
  }

  private static String minutes(SessionShape.Part part) {
    return part.minutesFrom() == part.minutesTo()
        ? Integer.toString(part.minutesTo())
        : part.minutesFrom() + "–" + part.minutesTo();
  }

  private static String bar(int minutes, int of) {
    int length = Math.max(1, Math.min(BAR, (BAR * minutes + of / 2) / of));
    return "▮".repeat(length) + "▯".repeat(BAR - length);
  }
}
