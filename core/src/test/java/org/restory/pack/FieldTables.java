package org.restory.pack;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The tables of fields on a page, each under a comment that says of what, and its lists of words, each under a heading. */
record FieldTables(Path page, String text) {
  private static final Path FOLDER = Path.of("../docs/authoring");
  private static final Pattern TABLE =
      Pattern.compile("<!-- ((?:first )?fields) of: (.+) -->\\n((?:\\|.*\\n)+)");
  private static final Pattern CODE = Pattern.compile("`([^`]+)`");
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)#]*)#([^)]+)\\)");
  private static final Splitter CELLS = Splitter.on(" | ");
  private static final int LINES_OF_HEAD = 2;

  static FieldTables of(String page) {
    Path path = FOLDER.resolve(page);
    try {
      return new FieldTables(path, Files.readString(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  ImmutableList<Table> tables() {
    return TABLE
        .matcher(text)
        .results()
        .map(found -> new Table(
            found.group(1).startsWith("first"),
            ImmutableSet.copyOf(Splitter.on(", ").split(found.group(2))),
            rows(found.group(3))))
        .collect(toImmutableList());
  }

  /** What the row says of words: its own in code, and those of the lists it refers to. */
  ImmutableSet<String> words(Row row) {
    return Stream.concat(
            codes(row.holds()),
            LINK.matcher(row.holds())
                .results()
                .flatMap(link -> listed(link.group(1), link.group(2))))
        .collect(ImmutableSet.toImmutableSet());
  }

  /** The links to a heading of these pages: the page, empty for this one, and the heading as links write it. */
  ImmutableList<MatchResult> linksWithin() {
    return LINK.matcher(text)
        .results()
        .filter(link -> !link.group(1).startsWith(".."))
        .collect(toImmutableList());
  }

  /** Whether a page, empty for this one, has a heading that links write so. */
  boolean hasHeading(String file, String anchor) {
    return there(file).lines().anyMatch(line -> isHeading(line, anchor));
  }

  private Stream<String> listed(String file, String anchor) {
    return there(file)
        .lines()
        .dropWhile(line -> !isHeading(line, anchor))
        .skip(1)
        .takeWhile(line -> !line.startsWith("#"))
        .filter(line -> line.startsWith("| `"))
        .map(CELLS::splitToList)
        .filter(cells -> cells.size() == 2)
        .flatMap(cells -> codes(cells.get(0)));
  }

  private String there(String file) {
    return file.isEmpty() ? text : of(file).text;
  }

  private static boolean isHeading(String line, String anchor) {
    return line.startsWith("#")
        && anchor.equals(line.replaceFirst("#+ ", "")
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9 -]", "")
            .replace(' ', '-'));
  }

  private static ImmutableList<Row> rows(String table) {
    return table.lines().skip(LINES_OF_HEAD).map(FieldTables::row).collect(toImmutableList());
  }

  private static Row row(String line) {
    List<String> cells = CELLS.splitToList(line.substring(2, line.length() - 2));
    return new Row(
        codes(cells.get(0)).collect(toImmutableList()), cells.get(1), cells.get(2), cells.get(3));
  }

  private static Stream<String> codes(String cell) {
    return CODE.matcher(cell).results().map(found -> found.group(1));
  }

  /**
   * A table.
   *
   * @param ofFirstFields whether it is of the words that mappings begin with
   * @param forms the mappings that it is about
   * @param rows its rows
   */
  record Table(boolean ofFirstFields, ImmutableSet<String> forms, ImmutableList<Row> rows) {}

  /**
   * A row.
   *
   * @param names the fields it is about
   * @param needed whether they must be there
   * @param holds what they hold
   * @param use what they are for
   */
  record Row(ImmutableList<String> names, String needed, String holds, String use) {}
}
