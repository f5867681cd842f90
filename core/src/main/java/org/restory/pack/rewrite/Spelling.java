package org.restory.pack.rewrite;

import static java.util.stream.Collectors.joining;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.restory.pack.text.JsonText;
import org.restory.pack.text.YamlText;

/** How values are spelled in a text: as JSON where it is JSON, and else as the value that stood there before. */
final class Spelling {
  private static final int WIDTH = 110;
  private static final int NARROWEST = 40;
  /** Text that means itself wherever it stands without quotes. */
  private static final Pattern PLAIN =
      Pattern.compile("[A-Za-z](?:[A-Za-z0-9 ./_'?!;()-]*[A-Za-z0-9.'?!)-])?");

  private static final ImmutableSet<String> MEANING =
      ImmutableSet.of("true", "false", "null", "yes", "no", "on", "off", "y", "n");
  private static final Pattern UNSEEN = Pattern.compile(
      "[^\\n\\x20-\\x7e\\xa0-\\ud7ff\\ue000-\\ufefe\\uff00-\\ufffd]|[\\u2028\\u2029]");
  private static final Splitter LINES = Splitter.on('\n');

  private final Edits edits;
  private final boolean json;

  Spelling(Edits edits, boolean json) {
    this.edits = edits;
    this.json = json;
  }

  /** A value on one line. */
  String inLine(Object value) {
    if (value instanceof Map<?, ?> fields) {
      return fields.entrySet().stream()
          .map(field -> name(field.getKey().toString()) + ": " + inLine(field.getValue()))
          .collect(joining(", ", "{", "}"));
    }
    if (value instanceof List<?> items) {
      return items.stream().map(this::inLine).collect(joining(", ", "[", "]"));
    }
    return value instanceof String text && (json || !isPlain(text))
        ? quoted(text)
        : value.toString();
  }

  /** The name of a field in braces. */
  String name(String name) {
    return json || !isPlain(name) ? quoted(name) : name;
  }

  /** A value in braces or brackets that run over several lines. */
  String overLines(Object value, int indent) {
    return json ? edits.indented(JsonText.of(value), indent) : inLine(value);
  }

  /** A field of a block, without what stands before its first line. */
  String field(String name, Object value, int indent) {
    return edits.indented(YamlText.of(ImmutableMap.of(name, value), width(indent)), indent);
  }

  /** What stands after the name of a field of a block, its colon included. */
  String afterName(Object value, int indent) {
    return field("k", value, indent).substring(1);
  }

  /** An item of a block, without its dash. */
  String item(Object value, int indent) {
    return value instanceof Map
        ? edits.indented(YamlText.of(value, width(indent)), indent)
        : afterName(value, indent).substring(1).stripLeading();
  }

  /** A word, number or text in the place of another in braces or brackets. */
  String inLineAs(Piece.Scalar before, Object value) {
    if (!(value instanceof String text) || json) {
      return inLine(value);
    }
    return switch (before.style()) {
      case DOUBLE_QUOTED -> quoted(text);
      case SINGLE_QUOTED ->
        UNSEEN.matcher(text).find() || text.contains("\n") ? quoted(text) : singleQuoted(text);
      default -> inLine(value);
    };
  }

  /** A word, number or text in the place of another in a block whose fields or items stand at an indentation. */
  String inBlockAs(Piece.Scalar before, Object value, int indent) {
    String plain = item(value, indent);
    if (!(value instanceof String text) || UNSEEN.matcher(text).find()) {
      return plain;
    }
    return switch (before.style()) {
      case DOUBLE_QUOTED -> quoted(text);
      case SINGLE_QUOTED -> text.contains("\n") ? plain : singleQuoted(text);
      case FOLDED -> text.contains("\n") || text.contains("\t") ? plain : folded(before, text);
      case LITERAL -> literal(before, text);
      default -> plain;
    };
  }

  private static boolean isPlain(String text) {
    return PLAIN.matcher(text).matches() && !MEANING.contains(text.toLowerCase(Locale.ROOT));
  }

  private static String quoted(String text) {
    return JsonText.of(text).stripTrailing();
  }

  private static String singleQuoted(String text) {
    return "'" + text.replace("'", "''") + "'";
  }

  private static int width(int indent) {
    return Math.max(NARROWEST, WIDTH - indent);
  }

  private String folded(Piece.Scalar before, String text) {
    int indent = indentOf(before);
    int width = Math.max(NARROWEST, widthOf(before) - indent);
    StringBuilder folded = new StringBuilder();
    int start = 0;
    while (text.length() - start > width) {
      int space = foldBefore(text, start, start + width);
      if (space < 0) {
        break;
      }
      folded.append(text, start, space).append('\n');
      start = space + 1;
    }
    return header(before)
        + edits.lineBreak()
        + " ".repeat(indent)
        + edits.indented(folded + text.substring(start), indent);
  }

  /** The last single space at which a line may end, or else the first one after. */
  private static int foldBefore(String text, int start, int end) {
    for (int i = end; i > start; i--) {
      if (isFold(text, i)) {
        return i;
      }
    }
    for (int i = end + 1; i < text.length(); i++) {
      if (isFold(text, i)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isFold(String text, int i) {
    return text.charAt(i) == ' ' && text.charAt(i - 1) != ' ' && text.charAt(i + 1) != ' ';
  }

  private String literal(Piece.Scalar before, String text) {
    String indent = " ".repeat(indentOf(before));
    return header(before)
        + LINES
            .splitToStream(text)
            .map(line -> edits.lineBreak() + (line.isEmpty() ? "" : indent + line))
            .collect(joining());
  }

  private String header(Piece.Scalar block) {
    return edits.text().substring(block.start(), edits.lineEnd(block.start()));
  }

  private int indentOf(Piece.Scalar block) {
    int first = edits.nextLine(block.start());
    while (edits.line(first).isBlank()) {
      first = edits.nextLine(first);
    }
    String line = edits.line(first);
    return line.length() - line.stripLeading().length();
  }

  /** How wide a block was written. A single line says nothing of that. */
  private int widthOf(Piece.Scalar block) {
    List<String> lines = edits
        .text()
        .substring(edits.nextLine(block.start()), block.end())
        .lines()
        .toList();
    int widest = lines.stream().mapToInt(String::length).max().orElse(0);
    return lines.size() > 1 ? widest : Math.max(WIDTH, widest);
  }
}
