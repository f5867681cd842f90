package org.restory.pack.text;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.restory.catalog.Location;
import org.restory.catalog.Problem;
import org.restory.catalog.ProblemKind;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/** What an author most likely did where YAML can't be read on: the place is where they did it, not where the reader noticed. */
final class YamlMistake {
  private final String file;
  private @Nullable Location longQuote;

  YamlMistake(String file) {
    this.file = file;
  }

  /** Remembers a text in quotation marks that runs over several lines: its closing mark may be another one's opening. */
  void sawQuoted(Mark start, Mark end) {
    if (start.getLine() < end.getLine()) {
      longQuote = place(start);
    }
  }

  Problem of(MarkedYamlEngineException e) {
    String noticed = e.getProblem();
    String within = Optional.ofNullable(e.getContext()).orElse("");
    Location at = e.getProblemMark().map(this::place).orElse(new Location(file, 1, 1));
    Optional<Location> opened = e.getContextMark().map(this::place);
    if (opened.isPresent() && within.contains("quoted scalar")) {
      return open(opened.get(), "quotation mark");
    }
    if (opened.isPresent() && within.contains("flow sequence")) {
      return open(opened.get(), "'['");
    }
    if (opened.isPresent() && within.contains("flow mapping")) {
      return open(opened.get(), "'{'");
    }
    if (longQuote != null) {
      return open(longQuote, "quotation mark");
    }
    return Problem.at(at, ProblemKind.NOT_YAML, "not readable as YAML: " + Node.plain(noticed))
        .expecting(mended(noticed));
  }

  private static Problem open(Location at, String what) {
    return Problem.at(
            at,
            ProblemKind.NOT_CLOSED,
            "a " + what + " that opens here is not closed where it should be")
        .expecting("its end on the same line");
  }

  private static String mended(String noticed) {
    if (noticed.contains("mapping values are not allowed")) {
      return "quotes around a text that holds ': '";
    }
    return noticed.contains("TAB") ? "spaces for indentation" : "well-formed YAML or JSON";
  }

  private Location place(Mark mark) {
    return new Location(file, mark.getLine() + 1, mark.getColumn() + 1);
  }
}
