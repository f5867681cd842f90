package org.restory.account;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.stream.Stream;

/**
 * The rows of a catalog for OpenEMR's table {@code dsi_source_attributes}, as CSV by RFC 4180. A key of that table lets a client have each
 * attribute once, so it takes those of a catalog and not those of single rules.
 */
final class OpenEmrRows {
  private static final String LIST = "dsi_evidence_source_attributes";
  private static final String HEAD = "client_id,list_id,option_id,source_value";
  private static final String LINE_BREAK = "\r\n";
  private static final int LONGEST_CLIENT = 80;
  /** What a column of type TEXT holds, in bytes. */
  static final int LONGEST_VALUE = 65_535;

  private OpenEmrRows() {}

  static String of(SourceAttributes attributes, String clientId) {
    checkArgument(
        attributes.rule().isEmpty() && attributes.exercise().isEmpty(),
        "source attributes are of %s; expected those of a catalog, since the table has each once",
        attributes.subject());
    checkArgument(
        !clientId.isBlank() && clientId.codePointCount(0, clientId.length()) <= LONGEST_CLIENT,
        "client id '%s' does not fit; expected 1 to %s characters",
        clientId,
        LONGEST_CLIENT);
    Stream<String> rows = Arrays.stream(SourceAttribute.values())
        .map(attribute -> row(ImmutableList.of(
            clientId,
            LIST,
            attribute.openEmrOption(),
            shortened(attributes.text(attribute), LONGEST_VALUE))));
    return Stream.concat(Stream.of(HEAD + LINE_BREAK), rows).collect(joining());
  }

  private static String row(ImmutableList<String> cells) {
    return String.join(",", cells.stream().map(OpenEmrRows::quoted).collect(toImmutableList()))
        + LINE_BREAK;
  }

  private static String quoted(String cell) {
    return '"' + cell.replace("\"", "\"\"") + '"';
  }

  /** The text, or its start and a note of how much was left out, in at most so many bytes. */
  static String shortened(String text, int most) {
    int bytes = text.getBytes(UTF_8).length;
    if (bytes <= most) {
      return text;
    }
    String note = "\n[Shortened: the whole has " + bytes + " bytes; see the page or the JSON.]";
    int left = most - note.getBytes(UTF_8).length;
    StringBuilder start = new StringBuilder();
    for (int i = 0; i < text.length(); ) {
      int point = text.codePointAt(i);
      left -= Character.toString(point).getBytes(UTF_8).length;
      if (left < 0) {
        break;
      }
      start.appendCodePoint(point);
      i += Character.charCount(point);
    }
    return start + note;
  }
}
